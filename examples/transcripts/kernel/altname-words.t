The words of link property.

  $ ip link add v0 type veth peer name v1
  $ ip link property add
  Not enough of information: "dev" argument is required.
  [255]
  $ ip link property del
  Not enough of information: "dev" argument is required.
  [255]
  $ ip link property foo
  Operator required
  [255]
  $ ip link property foo dev v0
  Operator required
  [255]
  $ ip link property add dev
  Command line is not complete. Try option "help"
  [255]
  $ ip link property add v0
  $ ip link property add dev v0
  $ ip link property add dev v0 altname
  Command line is not complete. Try option "help"
  [255]
  $ ip link property add dev v0 foo
  Error: either "dev" is duplicate, or "foo" is a garbage.
  [255]
  $ ip link property add v0 altname a0
  $ ip link property add altname a0
  Not enough of information: "dev" argument is required.
  [255]
  $ ip link property add altname a0 dev v0
  RTNETLINK answers: File exists
  [2]
  $ ip link property add dev nothere altname a1
  Cannot find device "nothere"
  [1]
  $ ip link property del dev nothere altname a1
  Cannot find device "nothere"
  [1]
  $ ip link property add dev v0 alt a1
  $ ip link property add dev v0 altname a1 a2
  Error: either "dev" is duplicate, or "a2" is a garbage.
  [255]
  $ ip link prop add dev v0 altname a3
  $ ip link pro a dev v0 altname a4
  $ ip link p add dev v0 altname a5
  $ ip link property d dev v0 altname a5
  $ ip link property delete dev v0 altname a4
  Operator required
  [255]
  $ ip link property del dev v0
  $ ip link property show dev v0
  Operator required
  [255]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname a0
      altname a1
      altname a3
      altname a4
