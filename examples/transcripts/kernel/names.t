Which names a device may have.

  $ ip link add fifteencharacte type veth peer name p0
  $ ip link add sixteencharacter type veth
  Error: Attribute failed policy validation.
  [2]
  $ ip link add seventeencharacte type veth
  Error: Attribute failed policy validation.
  [2]
  $ ip link add '' type veth
  Error: argument "" is wrong: "dev" not a valid ifname
  [255]
  $ ip link add name '' type veth
  Error: argument "" is wrong: "name" not a valid ifname
  [255]
  $ ip link add 'a b' type veth
  Error: argument "a b" is wrong: "dev" not a valid ifname
  [255]
  $ ip link add a/b type veth
  Error: argument "a/b" is wrong: "dev" not a valid ifname
  [255]
  $ ip link add a:b type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add . type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add .. type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add ... type veth peer name p1
  $ ip link add -x type veth peer name p2
  $ ip link add name -x type veth peer name p2
  RTNETLINK answers: File exists
  [2]
  $ ip link add ünï type veth peer name p3
  $ ip link add ünïünïünï type veth peer name p4
  $ ip link add 100 type veth peer name p5
  $ ip link add if1 type veth peer name p6
  $ ip link add if10 type veth peer name p7
  $ ip link add all type veth peer name p8
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add default type veth peer name p9
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add a@b type veth peer name p10
  $ ip link add 'quo"te' type veth peer name p11
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  p0@fifteencharacte DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  fifteencharacte@p0 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p1@...           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  ...@p1           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p2@-x            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  -x@p2            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p3@ünï         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  ünï@p3         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p4@ünïünïünï DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  ünïünïünï@p4 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p5@100           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  100@p5           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p6@if1           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  if1@p6           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p7@if10          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  if10@p7          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p10@a@b          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a@b@p10          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p11@quo"te       DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  quo"te@p11       DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link show if1
  18: if1@p6: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show 100
  16: 100@p5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show -x
  10: -x@p2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show a@b
  26: a@b@p10: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show ünï
  12: ünï@p3: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show sixteencharacter
  Device "sixteencharacter" does not exist.
  [1]
  $ ip link set sixteencharacter up
  Cannot find device "sixteencharacter"
  [1]
  $ ip link del sixteencharacter
  Cannot find device "sixteencharacter"
  [1]
  $ ip link show ''
  Device "" does not exist.
  [1]
  $ ip link show a/b
  Device "a/b" does not exist.
  [1]
  $ ip link set a/b up
  Error: argument "a/b" is wrong: "dev" not a valid ifname
  [255]
  $ ip link del a/b
  Error: argument "a/b" is wrong: "dev" not a valid ifname
  [255]
