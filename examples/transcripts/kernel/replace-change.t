Change and replace, and set with type.

  $ ip link change v0 mtu 1400
  Cannot find device "v0"
  [1]
  $ ip link replace v0 mtu 1400
  Not enough information: "type" argument is required
  [1]
  $ ip link replace v0 type veth peer name v1
  $ ip link replace v0 type veth
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link replace v0 mtu 1400
  Not enough information: "type" argument is required
  [1]
  $ ip link change v0 mtu 1300
  $ ip link change v0 mtu 1200 type veth
  $ ip link change v0 type nosuch
  $ ip link ch v0 mtu 1100
  $ ip link chg v0 mtu 1100
  Command "chg" is unknown, try "ip link help".
  [255]
  $ ip link rep v0 mtu 1100
  Not enough information: "type" argument is required
  [1]
  $ ip link re v0 mtu 1000
  Not enough information: "type" argument is required
  [1]
  $ ip link r v0 mtu 1000
  Not enough information: "type" argument is required
  [1]
  $ ip link c v0 mtu 999
  $ ip link change v0 up
  $ ip link change v0 name x0
  $ ip link change v0 name x0 type veth
  Cannot find device "v0"
  [1]
  $ sleep 1.2
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@x0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: x0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 999 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
