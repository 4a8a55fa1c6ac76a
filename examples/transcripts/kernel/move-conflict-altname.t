Moves that meet an alternative name that is taken, or bring one.

  $ ip netns add red
  $ ip -n red link add v0 type veth peer name v1
  $ ip -n red link property add dev v0 altname alt
  $ ip link add x0 type veth peer name x1
  $ ip link property add dev x0 altname v0
  $ ip link set x0 netns red
  Error: An interface with the altname v0 exists in the target netns.
  [2]
  $ ip link set x0 netns red name y0
  Error: An interface with the altname v0 exists in the target netns.
  [2]
  $ ip link property del dev x0 altname v0
  $ ip link property add dev x0 altname alt
  $ ip link set x0 netns red
  Error: An interface with the altname alt exists in the target netns.
  [2]
  $ ip link property del dev x0 altname alt
  $ ip -n red link property add dev v1 altname x0
  $ ip link set x0 netns red
  Error: An interface with the same name exists in the target netns.
  [2]
  $ ip link set x0 netns red name alt
  Error: Unable to use 'alt' for the new interface name in the target netns.
  [2]
  $ ip link set x0 netns red name y0
  $ ip link property add dev x1 altname z0
  $ ip link set x1 netns red name z0
  RTNETLINK answers: File exists
  [2]
  $ ip link set x1 netns red name y0
  Cannot find device "x1"
  [1]
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname x0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname alt
  4: y0@x1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: x1@y0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname z0
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
