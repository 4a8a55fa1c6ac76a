Names that the tables of settings keep for themselves are no device's.

  $ ip link set lo name default
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set lo name all
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 name default
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 name all
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 mtu 1400 name default alias no
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
