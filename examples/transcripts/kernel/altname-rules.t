Alternative names: which may be had.

  $ ip link add v0 type veth peer name v1
  $ ip link property add dev v0 altname a0
  $ ip link property add dev v0 altname a0
  RTNETLINK answers: File exists
  [2]
  $ ip link property add dev v1 altname a0
  RTNETLINK answers: File exists
  [2]
  $ ip link property add dev v1 altname v0
  RTNETLINK answers: File exists
  [2]
  $ ip link property add dev v0 altname v0
  RTNETLINK answers: File exists
  [2]
  $ ip link property add dev v0 altname lo
  RTNETLINK answers: File exists
  [2]
  $ ip link property add dev lo altname a1
  $ ip link property add dev v0 altname a2 altname a3
  $ ip link property add dev v0 altname a4 altname a3 altname a5
  RTNETLINK answers: File exists
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname a0
      altname a2
      altname a3
      altname a4
  $ ip link property add dev v0 altname a%d
  $ ip link property add dev v0 altname a6 altname a6
  RTNETLINK answers: File exists
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname a0
      altname a2
      altname a3
      altname a4
      altname a%d
      altname a6
  $ ip link property add dev a2 altname a7
  $ ip link property del dev a2 altname a2
  $ ip link property del dev v0 altname nothere
  RTNETLINK answers: No such file or directory
  [2]
  $ ip link property del dev v0 altname a1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link property del dev v0 altname v0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link property del dev v0 altname a3 altname nothere altname a4
  RTNETLINK answers: No such file or directory
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname a0
      altname a4
      altname a%d
      altname a6
      altname a7
  $ ip link property del dev v0 altname a0 altname a0
  RTNETLINK answers: No such file or directory
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname a4
      altname a%d
      altname a6
      altname a7
  $ ip link property del dev a6 altname a7
  $ ip link show
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
      altname a1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname a4
      altname a%d
      altname a6
  $ ip link set v0 name a1
  RTNETLINK answers: File exists
  [2]
  $ ip link set v0 name a6
  RTNETLINK answers: File exists
  [2]
  $ ip link set a6 name v1
  RTNETLINK answers: File exists
  [2]
  $ ip link show type veth
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname a4
      altname a%d
      altname a6
