Moves into the namespace one is in.

  $ ip netns add red
  $ ip -n red link add v0 type veth peer name v1
  $ ip -n red link set v0 up
  $ ip -n red link set v0 netns red
  $ sleep 1.2
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -n red link set v0 netns red name w0
  $ ip -n red link set w0 netns red index 100
  $ ip -n red link set w0 netns red index 1
  $ ip -n red link set w0 netns red name v1
  RTNETLINK answers: File exists
  [2]
  $ ip -n red link set w0 netns red mtu 10
  Error: mtu less than device minimum.
  [2]
  $ ip -n red link set lo netns red
  $ ip -n red link set lo netns red index 5
  $ ip -n red link set lo netns red name lo mtu 1000
  $ ip -n red netns set red 3
  $ ip -n red netns list-id
  nsid 3 (iproute2 netns name: red)
  $ ip -n red link set v1 link-netnsid 3
  $ ip -n red link set v1 link-netns red
  $ ip -n red link set v1 link-netnsid 4
  Error: Unknown network namespace id.
  [2]
  $ sleep 1.2
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 1000 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@w0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: w0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
