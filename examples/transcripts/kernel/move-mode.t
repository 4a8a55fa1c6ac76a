Mode, state, group, queue length and promiscuity after moves, there and back.

  $ ip netns add red
  $ ip netns add blue
  $ ip -n red link add v0 type veth peer name v1
  $ ip -n red link set v0 mode dormant
  $ ip -n red link set v1 dynamic on
  $ ip -n red link set v0 netns blue
  $ ip -n blue link show v0
  3: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n red link set v1 up
  $ ip -n blue link set v0 up
  $ sleep 1.2
  $ ip -n blue link show v0
  3: v0@if2: <NO-CARRIER,BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state DORMANT mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n blue link set v0 state up
  $ ip -n blue link show v0
  3: v0@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n blue link set v0 netns red
  $ sleep 1.2
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <NO-CARRIER,BROADCAST,MULTICAST,DYNAMIC,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -n red link set v0 up
  $ sleep 1.2
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,DYNAMIC,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state DORMANT mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -n red link set v1 netns blue txqueuelen 3 group 4 alias x dynamic off multicast off
  $ sleep 1.2
  $ ip -n blue link show v1
  2: v1@if3: <BROADCAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group 4 qlen 3
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
      alias x
  $ ip -n blue link set v1 netns red alias ''
  $ ip -n red link show v1
  2: v1@v0: <BROADCAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group 4 qlen 3
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
