How numbers are read.

  $ ip link add v0 type veth peer name v1
  $ ip link set v0 mtu 0x5dc
  $ ip link set v0 mtu 02000
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1024 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu 1500x
  Error: argument "1500x" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu ' 1400'
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu '1400 '
  Error: argument "1400 " is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu +1300
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu 1e3
  Error: argument "1e3" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu 1k
  Error: argument "1k" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu 08
  Error: argument "08" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu 0x
  Error: argument "0x" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu 4294967295
  Error: argument "4294967295" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu 4294967296
  Error: argument "4294967296" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu -1
  Error: mtu less than device minimum.
  [2]
  $ ip link set v0 mtu -4294965796
  Error: argument "-4294965796" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set v0 mtu 65535
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 65535 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu 68
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 68 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu 67
  Error: mtu less than device minimum.
  [2]
  $ ip link set v0 mtu 65536
  Error: mtu greater than device maximum.
  [2]
  $ ip link set v0 mtu 0
  Error: mtu less than device minimum.
  [2]
  $ ip link set v0 txqueuelen 0x10
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 68 qdisc noop state DOWN mode DEFAULT group default qlen 16
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 txqueuelen -1
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 68 qdisc noop state DOWN mode DEFAULT group default qlen -1
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 txqueuelen 4294967295
  Error: argument "4294967295" is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip link set v0 txqueuelen 2147483647
  $ ip link set v0 txqueuelen 0
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 68 qdisc noop state DOWN mode DEFAULT group default 
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
