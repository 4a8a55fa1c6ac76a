A state that was reached before a move is told again after it.

  $ ip netns add red
  $ ip link add v0 type veth peer name v1
  $ sleep 1.2
  $ ip link set v0 netns red
  $ ip -n red link set v0 up
  $ sleep 1.2
  $ ip -n red link show v0
  3: v0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip link set v1 up
  $ sleep 1.2
  $ ip -n red link show v0
  3: v0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip link set v1 down
  $ sleep 1.2
  $ ip -n red link show v0
  3: v0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip link add w0 type veth peer name w1 netns red
  $ sleep 1.2
  $ ip link set w0 netns red
  $ ip -n red link set w0 up
  $ sleep 1.2
  $ ip -n red link show w0
  4: w0@w1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -n red link set w1 up
  $ sleep 1.2
  $ ip -n red link show w0
  4: w0@w1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -n red link set w1 down
  $ sleep 1.2
  $ ip -n red link show w0
  4: w0@w1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
