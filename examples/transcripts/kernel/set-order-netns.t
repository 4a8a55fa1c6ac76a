A move together with other words, of which one fails.

  $ ip netns add red
  $ ip link add v0 type veth peer name v1
  $ ip link set v0 netns red name n0 mtu 1400 alias moved txqueuelen 5 group 7 up
  $ sleep 1.2
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  3: n0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1400 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 7 qlen 5
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
      alias moved
  $ ip link set v1 netns red name n0 mtu 1300
  RTNETLINK answers: File exists
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@n0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  n0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip link set v1 netns red mtu 10
  Cannot find device "v1"
  [1]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@n0: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: n0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1400 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 7 qlen 5
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      alias moved
  $ ip link add w0 type veth peer name w1
  $ ip link set w0 netns red address 01:00:00:00:00:00 alias never
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  w1@if5           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n red link show w0
  5: w0@if4: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip link set w1 netns red name n0 alias never
  RTNETLINK answers: File exists
  [2]
  $ ip link set w1 alias never netns red mtu 1234 name lo
  Cannot find device "w1"
  [1]
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip -n red -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@n0: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: n0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1400 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 7 qlen 5\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff\    alias moved (glob)
  4: w1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
