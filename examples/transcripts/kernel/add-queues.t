Queues.

  $ ip link add a0 numtxqueues 4 numrxqueues 4 type veth
  $ ip link add b0 numtxqueues 0 type veth
  Error: Invalid number of transmit queues.
  [2]
  $ ip link add b0 numtxqueues -1 type veth
  Error: Invalid number of transmit queues.
  [2]
  $ ip link add b0 numtxqueues 4096 type veth
  $ ip link add c0 numtxqueues 4097 type veth
  Error: Invalid number of transmit queues.
  [2]
  $ ip link add c0 numrxqueues 0 type veth
  Error: Invalid number of receive queues.
  [2]
  $ ip link add c0 numrxqueues 4096 type veth
  $ ip link add d0 numrxqueues 4097 type veth
  Error: Invalid number of receive queues.
  [2]
  $ ip link add d0 numtxqueues 1.5 type veth
  Error: argument "1.5" is wrong: Invalid "numtxqueues" value
  
  [255]
  $ ip link add d0 type veth peer name d1 numtxqueues 4097
  Error: Invalid number of transmit queues.
  [2]
  $ ip link add d0 type veth peer name d1 numrxqueues 0
  Error: Invalid number of receive queues.
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@a0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a0@veth0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1@b0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  b0@veth1         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth2@c0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  c0@veth2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link set a0 numtxqueues 2
  $ ip link set a0 numrxqueues 2
  $ ip link set a0 up
  $ ip link set veth0 up
  $ sleep 1.2
  $ ip link show a0
  3: a0@veth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show veth0
  2: veth0@a0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
