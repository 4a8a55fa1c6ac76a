Flags, several at once, and twice.

  $ ip link add v0 type veth peer name v1
  $ ip link set v0 up down
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link set v0 arp off arp on arp off
  $ ip link set v0 promisc on promisc off promisc on
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,PROMISC,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 promisc on
  $ ip link set v0 promisc off
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 multicast off allmulticast on
  $ ip link show v0
  3: v0@v1: <BROADCAST,NOARP,ALLMULTI,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 multicast on allmulticast off
  $ ip link set v0 dynamic on trailers off
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,DYNAMIC,NOTRAILERS,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 dynamic off trailers on
  $ ip link set v0 up arp on mtu 1400 name x0 alias y txqueuelen 3 group 3 address 02:00:00:00:00:01
  $ sleep 1.2
  $ ip link show x0
  3: x0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1400 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 3 qlen 3
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias y
  $ ip link set x0 mtu 1300
  $ ip link set x0 txqueuelen 4
  $ ip link set x0 address 02:00:00:00:00:02
  $ ip link set x0 name v0
  $ ip link set v0 arp off
  $ sleep 1.2
  $ ip link show v0
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,NOARP,UP,M-DOWN> mtu 1300 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 3 qlen 4
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
      alias y
  $ ip link set v0 down arp on
  $ sleep 1.2
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noqueue state DOWN mode DEFAULT group 3 qlen 4
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
      alias y
