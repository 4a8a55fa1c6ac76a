Several words in one link set, of which one fails: what was applied before it.

  $ ip link add v0 type veth peer name v1
  $ ip link add w0 type veth peer name w1
  $ ip link set v0 mtu 10 name n0 alias hello txqueuelen 5 group 7 up
  Error: mtu less than device minimum.
  [2]
  $ sleep 1.2
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu 1400 name w0 alias hello txqueuelen 5 group 7 up
  RTNETLINK answers: File exists
  [2]
  $ sleep 1.2
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 7 qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu 1401 name n0 address 01:00:00:00:00:00 txqueuelen 6
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 7 qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu 1402 address 02:00:00:00:00:01 broadcast 02:00:00:00:00:ff name w1
  RTNETLINK answers: File exists
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1402 qdisc noop state DOWN mode DEFAULT group 7 qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
  $ ip link set v0 alias second txqueuelen 8 group 9 name w1
  RTNETLINK answers: File exists
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1402 qdisc noop state DOWN mode DEFAULT group 9 qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
  $ ip link set v0 up alias third txqueuelen 8 group 9 master nothere
  Error: argument "nothere" is wrong: Device does not exist
  
  [255]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1402 qdisc noop state DOWN mode DEFAULT group 9 qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
  $ ip link set v0 carrier off alias fourth txqueuelen 8 group 9 up
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link show v0
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1402 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 9 qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias fourth
  $ ip link set v0 txqueuelen 11 mode dormant protodown on
  Error: Protodown not supported by device.
  [2]
  $ ip link show v0
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1402 qdisc noqueue state LOWERLAYERDOWN mode DORMANT group 9 qlen 11
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias fourth
  $ ip link set v0 name x0 netns nothere
  Error: argument "nothere" is wrong: Invalid "netns" value
  
  [255]
  $ ip link set v0 name w0 netns 99999999
  RTNETLINK answers: No such process
  [2]
  $ ip link show v0
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1402 qdisc noqueue state LOWERLAYERDOWN mode DORMANT group 9 qlen 11
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias fourth
