Which of its own words a peer takes.

  $ ip link add g0 type veth peer name g1 mode dormant
  $ ip link show g1
  2: g1@g0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add h0 type veth peer name h1 alias hello
  $ ip link show h1
  4: h1@h0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add i0 type veth peer name i1 arp off multicast off allmulticast on promisc on dynamic on trailers off
  $ ip link show i1
  6: i1@i0: <BROADCAST,NOARP,ALLMULTI,PROMISC,DYNAMIC,NOTRAILERS,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show i0
  7: i0@i1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add j0 type veth peer name j1 broadcast 02:00:00:00:00:ff
  $ ip link show j1
  8: j1@j0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd 02:00:00:00:00:ff (glob)
  $ ip link add k0 type veth peer name k1 carrier off protodown on state dormant
  $ ip link show k1
  10: k1@k0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add l0 type veth peer name l1 link-netnsid 5
  $ ip link add l0 type veth peer name l1 nomaster
  RTNETLINK answers: File exists
  [2]
  $ ip link add m0 type veth peer name m1 master l0
  $ ip link show m1
  14: m1@m0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add n0 type veth peer name n1 gso_max_size 1000 type
  Command line is not complete. Try option "help"
  [255]
  $ ip link add n0 type veth peer name n1 gso_max_size 999999999
  Error: too big gso_max_size.
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  g1@g0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  g0@g1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  h1@h0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  h0@h1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  i1@i0            DOWN           ??:??:??:??:??:?? <BROADCAST,NOARP,ALLMULTI,PROMISC,DYNAMIC,NOTRAILERS,M-DOWN>  (glob)
  i0@i1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  j1@j0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  j0@j1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  k1@k0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  k0@k1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  l1@l0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  l0@l1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  m1@m0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  m0@m1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
