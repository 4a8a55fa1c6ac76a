Hardware addresses: which are taken.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 address 02:00:00:00:00:02
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip link set v0 address 02:00:00:00:00:0A
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 address 2:0:0:0:0:b
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 address 02-00-00-00-00-0c
  Invalid address length 1 - must be 6 bytes
  [1]
  $ ip link set v0 address 0200.0000.000c
  "0200.0000.000c" is invalid lladdr.
  [1]
  $ ip link set v0 address 02000000000c
  Invalid address length 1 - must be 6 bytes
  [1]
  $ ip link set v0 address 02:00:00:00:00
  Invalid address length 5 - must be 6 bytes
  [1]
  $ ip link set v0 address 02:00:00:00:00:0d:
  "" is invalid lladdr.
  [1]
  $ ip link set v0 address 02:00:00:00:00:0e:0f
  Invalid address length 7 - must be 6 bytes
  [1]
  $ ip link set v0 address 02:00:00:00:00:100
  "100" is invalid lladdr.
  [1]
  $ ip link set v0 address 02:00:00:00:00:-1
  "-1" is invalid lladdr.
  [1]
  $ ip link set v0 address 02::00:00:00:01
  "" is invalid lladdr.
  [1]
  $ ip link set v0 address ''
  "" is invalid lladdr.
  [1]
  $ ip link set v0 address 01:00:00:00:00:01
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link set v0 address ff:ff:ff:ff:ff:ff
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link set v0 address 00:00:00:00:00:00
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link set v0 address 1.2.3.4
  Invalid address length 4 - must be 6 bytes
  [1]
  $ ip link set v0 address 02:00:00:00:00:11 address 02:00:00:00:00:12
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:12 brd ff:ff:ff:ff:ff:ff
  $ ip link set v0 broadcast 00:00:00:00:00:00
  $ ip link set v0 broadcast 01:02
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 broadcast 01:02:03:04:05:06:07
  $ ip link set v0 broadcast zz
  "zz" is invalid lladdr.
  [1]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:12 brd 01:02:03:04:05:06
  $ ip link set v0 up
  $ ip link set v0 address 02:00:00:00:00:13
  $ ip link set v0 broadcast 01:02:03:04:05:06
  $ sleep 1.2
  $ ip link show v0
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:13 brd 01:02:03:04:05:06
