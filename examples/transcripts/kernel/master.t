Masters, where there is nothing that could be one.

  $ ip link add v0 type veth peer name v1
  $ ip link add w0 type veth peer name w1
  $ ip link set v0 master w0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 master v1
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 master v0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 master lo
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set lo master v0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 master nothere
  Error: argument "nothere" is wrong: Device does not exist
  
  [255]
  $ ip link set v0 vrf nothere
  Error: argument "nothere" is wrong: Not a valid VRF name
  
  [255]
  $ ip link set v0 vrf w0
  Error: argument "w0" is wrong: Not a valid VRF name
  
  [255]
  $ ip link set v0 nomaster
  $ ip link set v0 nomaster mtu 1400
  $ ip link set v0 mtu 1300 master w0 txqueuelen 5
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 master w0 name x0 up
  RTNETLINK answers: Operation not supported
  [2]
  $ sleep 1.2
  $ ip link show
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@x0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: x0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1300 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  4: w1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show master w0
  $ ip link add x5 master w0 type veth
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link add x5 master lo type veth peer name x6
  RTNETLINK answers: Operation not supported
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@x0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  x0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
