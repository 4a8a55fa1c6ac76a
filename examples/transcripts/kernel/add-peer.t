The peer's own options.

  $ ip link add a0 type veth peer name a1 address 02:00:00:00:00:01 mtu 1400 txqueuelen 7 index 50 group 9
  $ ip link show a0
  3: a0@a1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show a1
  2: a1@a0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 9 qlen 7
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
  $ ip link add b0 mtu 1300 group 5 txqueuelen 9 address 02:00:00:00:00:02 type veth peer name b1 address 02:00:00:00:00:03
  $ ip link show b0
  5: b0@b1: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group 5 qlen 9
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip link show b1
  4: b1@b0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff
  $ ip link add c0 mtu 1300 address 02:00:00:00:00:04 type veth peer name c1 mtu 1200 address 02:00:00:00:00:05
  $ ip link show c0
  7: c0@c1: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:04 brd ff:ff:ff:ff:ff:ff
  $ ip link show c1
  6: c1@c0: <BROADCAST,MULTICAST,M-DOWN> mtu 1200 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:05 brd ff:ff:ff:ff:ff:ff
  $ ip link add d0 address 02:00:00:00:00:06 type veth peer mtu 1111 address 02:00:00:00:00:07
  $ ip link show d0
  9: d0@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:06 brd ff:ff:ff:ff:ff:ff
  $ ip -br link show type veth
  a1@a0            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN> 
  a0@a1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  b1@b0            DOWN           02:00:00:00:00:03 <BROADCAST,MULTICAST,M-DOWN> 
  b0@b1            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN> 
  c1@c0            DOWN           02:00:00:00:00:05 <BROADCAST,MULTICAST,M-DOWN> 
  c0@c1            DOWN           02:00:00:00:00:04 <BROADCAST,MULTICAST,M-DOWN> 
  veth0@d0         DOWN           02:00:00:00:00:07 <BROADCAST,MULTICAST,M-DOWN> 
  d0@veth0         DOWN           02:00:00:00:00:06 <BROADCAST,MULTICAST,M-DOWN> 
  $ ip link add e0 type veth peer name e1 mtu 10
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add e0 type veth peer name e1 address 01:00:00:00:00:00
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link add e0 type veth peer name e1 address 00:00:00:00:00:00
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link add e0 type veth peer name e1 type veth
  Error: duplicate "type": "veth" is the second value.
  [255]
  $ ip link add e0 type veth peer name e1 up
  RTNETLINK answers: Transport endpoint is not connected
  [2]
  $ ip link add e0 type veth peer name e1 nosuch
  both "name" and "dev" cannot be used when creating devices.
  [255]
  $ ip link add e0 type veth nosuch
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  [1]
  $ ip link add e0 type veth peer nosuch
  $ ip link add e0 type veth help
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  [1]
  $ ip link add e0 type veth peer name 'a b'
  Error: argument "a b" is wrong: "name" not a valid ifname
  [255]
  $ ip link add e0 type veth peer name e1 numtxqueues 2 numrxqueues 2
  RTNETLINK answers: File exists
  [2]
  $ ip -br link show type veth
  a1@a0            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN> 
  a0@a1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  b1@b0            DOWN           02:00:00:00:00:03 <BROADCAST,MULTICAST,M-DOWN> 
  b0@b1            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN> 
  c1@c0            DOWN           02:00:00:00:00:05 <BROADCAST,MULTICAST,M-DOWN> 
  c0@c1            DOWN           02:00:00:00:00:04 <BROADCAST,MULTICAST,M-DOWN> 
  veth0@d0         DOWN           02:00:00:00:00:07 <BROADCAST,MULTICAST,M-DOWN> 
  d0@veth0         DOWN           02:00:00:00:00:06 <BROADCAST,MULTICAST,M-DOWN> 
  nosuch@e0        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  e0@nosuch        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
