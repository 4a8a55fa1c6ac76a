What a device keeps when it moves.

  $ ip netns add red
  $ ip link add v0 type veth peer name v1
  $ ip link set v0 mtu 1400 txqueuelen 7 group 5 alias 'kept alias' arp off promisc on address 02:00:00:00:00:01 broadcast 02:00:00:00:00:ff
  $ ip link property add dev v0 altname alt0 altname alt1
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,PROMISC,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether 02:00:00:00:00:01 brd 02:00:00:00:00:ff
      alias kept alias
      altname alt0
      altname alt1
  $ ip link set v0 netns red
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  3: v0@if2: <BROADCAST,MULTICAST,NOARP,PROMISC> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether 02:00:00:00:00:01 brd 02:00:00:00:00:ff link-netnsid 0
      alias kept alias
      altname alt0
      altname alt1
  $ ip -n red link show alt0
  3: v0@if2: <BROADCAST,MULTICAST,NOARP,PROMISC> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether 02:00:00:00:00:01 brd 02:00:00:00:00:ff link-netnsid 0
      alias kept alias
      altname alt0
      altname alt1
  $ ip -n red link show alt1
  3: v0@if2: <BROADCAST,MULTICAST,NOARP,PROMISC> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether 02:00:00:00:00:01 brd 02:00:00:00:00:ff link-netnsid 0
      alias kept alias
      altname alt0
      altname alt1
  $ ip link show alt0
  Device "alt0" does not exist.
  [1]
  $ ip link add alt0 type veth peer name alt1
  $ ip link property add dev v1 altname alt0
  RTNETLINK answers: File exists
  [2]
  $ ip link property add dev v1 altname alt2
  $ ip -n red link set alt1 name v5
  $ ip -n red link set v5 netns nothere
  Error: argument "nothere" is wrong: Invalid "netns" value
  
  [255]
  $ ip -n red link set alt0 mtu 1300
  $ ip -n red link show v5
  3: v5@if2: <BROADCAST,MULTICAST,NOARP,PROMISC> mtu 1300 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether 02:00:00:00:00:01 brd 02:00:00:00:00:ff link-netnsid 0
      alias kept alias
      altname alt0
      altname alt1
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  alt1@alt0        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  alt0@alt1        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
