Colours, asked for always.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 up
  $ ip link set v1 alias 'an alias' group 3
  $ ip link property add dev v1 altname alt
  $ sleep 1.2
  $ ip -c=always link
  1: [36mlo: [0m<LOOPBACK> mtu 65536 qdisc noop state [31mDOWN [0mmode DEFAULT group default qlen 1000
      link/loopback [33m00:00:00:00:00:00[0m brd [33m00:00:00:00:00:00[0m
  2: [36mv1@v0: [0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state [31mDOWN [0mmode DEFAULT group 3 qlen 1000
      link/ether [33m02:00:00:00:00:02[0m brd [33mff:ff:ff:ff:ff:ff[0m
      alias an alias
      altname alt
  3: [36mv0@v1: [0m<NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether [33m02:00:00:00:00:01[0m brd [33mff:ff:ff:ff:ff:ff[0m
  $ ip -c=always -br link
  [36mlo               [0m[31mDOWN           [0m[33m00:00:00:00:00:00 [0m<LOOPBACK> 
  [36mv1@v0            [0m[31mDOWN           [0m[33m02:00:00:00:00:02 [0m<BROADCAST,MULTICAST> 
  [36mv0@v1            [0mLOWERLAYERDOWN [33m02:00:00:00:00:01 [0m<NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> 
  $ ip -c=always -o link show v1
  2: [36mv1@v0: [0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state [31mDOWN [0mmode DEFAULT group 3 qlen 1000\    link/ether [33m02:00:00:00:00:02[0m brd [33mff:ff:ff:ff:ff:ff[0m\    alias an alias\    altname alt
  $ ip link set v1 up
  $ sleep 1.2
  $ ip -c=always link show type veth
  2: [36mv1@v0: [0m<BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state [32mUP [0mmode DEFAULT group 3 qlen 1000
      link/ether [33m02:00:00:00:00:02[0m brd [33mff:ff:ff:ff:ff:ff[0m
      alias an alias
      altname alt
  3: [36mv0@v1: [0m<BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state [32mUP [0mmode DEFAULT group default qlen 1000
      link/ether [33m02:00:00:00:00:01[0m brd [33mff:ff:ff:ff:ff:ff[0m
  $ ip -c=always -br link
  [36mlo               [0m[31mDOWN           [0m[33m00:00:00:00:00:00 [0m<LOOPBACK> 
  [36mv1@v0            [0m[32mUP             [0m[33m02:00:00:00:00:02 [0m<BROADCAST,MULTICAST,UP,LOWER_UP> 
  [36mv0@v1            [0m[32mUP             [0m[33m02:00:00:00:00:01 [0m<BROADCAST,MULTICAST,UP,LOWER_UP> 
  $ ip link set lo up
  $ ip -c=always link show lo
  1: [36mlo: [0m<LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group default qlen 1000
      link/loopback [33m00:00:00:00:00:00[0m brd [33m00:00:00:00:00:00[0m
  $ ip -c=always -br link show lo
  [36mlo               [0mUNKNOWN        [33m00:00:00:00:00:00 [0m<LOOPBACK,UP,LOWER_UP> 
  $ ip link set v0 mode dormant
  $ ip link set v0 state dormant
  $ ip -c=always link show v0
  3: [36mv0@v1: [0m<NO-CARRIER,BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state DORMANT mode DORMANT group default qlen 1000
      link/ether [33m02:00:00:00:00:01[0m brd [33mff:ff:ff:ff:ff:ff[0m
  $ ip link set v0 down
  $ sleep 1.2
  $ ip -c=always link show v0
  3: [36mv0@v1: [0m<BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state [31mDOWN [0mmode DORMANT group default qlen 1000
      link/ether [33m02:00:00:00:00:01[0m brd [33mff:ff:ff:ff:ff:ff[0m
  $ ip -c=always -br addr show v0
  [36mv0@v1            [0m[31mDOWN           [0m
  $ ip -c=always addr show v0
  3: [36mv0@v1: [0m<BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state [31mDOWN [0mgroup default qlen 1000
      link/ether [33m02:00:00:00:00:01[0m brd [33mff:ff:ff:ff:ff:ff[0m
  $ ip netns add red
  $ ip link set v1 netns red
  $ ip -c=always link show v0
  3: [36mv0@if2: [0m<BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state [31mDOWN [0mmode DORMANT group default qlen 1000
      link/ether [33m02:00:00:00:00:01[0m brd [33mff:ff:ff:ff:ff:ff[0m link-netns red
  $ ip -c=always netns list
  red (id: 0)
  $ ip -c=always netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -c=auto -br link show v0
  v0@if2           DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST> 
  $ ip -c=alway link
  Option "-c=alway" is unknown, try "ip -help".
  [255]
  $ ip -color=always -0 -o link show v0
  3: [36mv0@if2: [0m<BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state [31mDOWN [0mmode DORMANT group default qlen 1000\    link/ether [33m02:00:00:00:00:01[0m brd [33mff:ff:ff:ff:ff:ff[0m link-netns red
