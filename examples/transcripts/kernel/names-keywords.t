Devices whose names are words.

  $ ip link add dev dev type veth peer name up
  $ ip link add name name type veth peer name type
  $ ip link add mtu type veth
  Error: argument "type" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link add dev mtu type veth peer name help
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  up@dev           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  dev@up           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  type@name        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  name@type        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  help@mtu         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  mtu@help         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link show dev
  Command line is not complete. Try option "help"
  [255]
  $ ip link show dev dev
  3: dev@up: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show up
  $ ip link show dev up
  2: up@dev: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show dev type
  4: type@name: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show dev help
  6: help@mtu: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set dev up
  $ ip link set dev up up
  $ sleep 1.2
  $ ip link set dev name name other
  $ ip link set type name nottype
  Not enough information: "dev" argument is required.
  [255]
  $ ip link set mtu mtu 1400
  Error: argument "mtu" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set dev mtu mtu 1400
  $ ip link del dev
  Command line is not complete. Try option "help"
  [255]
  $ ip link del dev dev
  $ ip link del dev help
  $ sleep 1.2
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  type@other       DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  other@type       DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
