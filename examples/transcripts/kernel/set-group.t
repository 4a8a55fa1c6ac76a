Groups by number and by name.

  $ ip link add v0 type veth peer name v1
  $ ip link add w0 type veth peer name w1
  $ ip link set v0 group 5
  $ ip link set v1 group 5
  $ ip link set w0 group default
  $ ip link show group 5
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -br link show group default
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link show group nosuch
  Error: argument "nosuch" is wrong: Invalid "group" value
  
  [255]
  $ ip link show group 6
  $ ip link set group 5 mtu 1400
  $ ip link set group 5 mtu 10
  Error: mtu less than device minimum.
  [2]
  $ ip link set group 5 up
  $ sleep 1.2
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,UP,LOWER_UP>  (glob)
  v0@v1            UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,UP,LOWER_UP>  (glob)
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link set group 5 down
  $ sleep 1.2
  $ ip link set group 77 up
  $ ip link set group nosuch up
  Error: argument "nosuch" is wrong: Invalid "group" value
  
  [255]
  $ ip link set group 5 name x0
  Cannot find device "x0"
  [1]
  $ ip link set group 5 dev v0 mtu 1300
  $ ip link set dev v0 group 0
  $ ip link set v1 group 0x10
  $ ip link set v1 group 4294967295
  Error: argument "4294967295" is wrong: Invalid "group" value
  
  [255]
  $ ip link show v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noqueue state DOWN mode DEFAULT group 16 qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v1 group 4294967296
  $ ip link set v1 group -1
  Error: argument "-1" is wrong: Invalid "group" value
  
  [255]
  $ ip link set group
  Command line is not complete. Try option "help"
  [255]
  $ ip link set group 0 group 3
  Error: duplicate "group": "3" is the second value.
  [255]
  $ ip link show type veth
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  4: w1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
