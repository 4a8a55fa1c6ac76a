A device by its other name.

  $ ip link add v0 type veth peer name v1
  $ ip link property add dev v0 altname othername altname a-much-longer-other-name
  $ ip link show othername
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname othername
      altname a-much-longer-other-name
  $ ip -br link show dev a-much-longer-other-name
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link set othername mtu 1400
  $ ip link set dev a-much-longer-other-name alias x
  $ ip link set a-much-longer-other-name name w0
  $ ip link show othername
  3: w0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      alias x
      altname othername
      altname a-much-longer-other-name
  $ ip link set w0 name othername
  RTNETLINK answers: File exists
  [2]
  $ ip link set othername name othername
  $ ip link show v1
  2: v1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add othername type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add a-much-longer-other-name type veth
  Error: Attribute failed policy validation.
  [2]
  $ ip link add w0 type veth peer name a-much-longer-other-name
  Error: argument "a-much-longer-other-name" is wrong: "name" not a valid ifname
  [255]
  $ ip link add w5 link othername type veth peer name w6
  $ ip link show othername up
  $ ip addr show othername
  3: w0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname othername
      altname a-much-longer-other-name
  $ ip -4 addr show a-much-longer-other-name
  $ ip link set lo name othername
  RTNETLINK answers: File exists
  [2]
  $ ip link property del dev othername altname othername
  $ ip link show w0
  3: w0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      alias x
      altname a-much-longer-other-name
  $ ip link set lo name othername
  $ ip link
  1: othername: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: w0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      alias x
      altname a-much-longer-other-name
  4: w6@w5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: w5@w6: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link del a-much-longer-other-name
  $ ip link
  1: othername: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  4: w6@w5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: w5@w6: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
