Words that are neither on nor off.

  $ ip link add v0 type veth peer name v1
  $ ip link set v0 arp ON
  Error: argument of "arp" must be "on" or "off", not "ON"
  [1]
  $ ip link set v0 arp yes
  Error: argument of "arp" must be "on" or "off", not "yes"
  [1]
  $ ip link set v0 arp 1
  Error: argument of "arp" must be "on" or "off", not "1"
  [1]
  $ ip link set v0 arp o
  Error: argument of "arp" must be "on" or "off", not "o"
  [1]
  $ ip link set v0 multicast of
  Error: argument of "multicast" must be "on" or "off", not "of"
  [1]
  $ ip link set v0 multicast true
  Error: argument of "multicast" must be "on" or "off", not "true"
  [1]
  $ ip link set v0 allmulticast maybe
  Error: argument of "allmulticast" must be "on" or "off", not "maybe"
  [1]
  $ ip link set v0 promisc maybe
  Error: argument of "promisc" must be "on" or "off", not "maybe"
  [1]
  $ ip link set v0 dynamic maybe
  Error: argument of "dynamic" must be "on" or "off", not "maybe"
  [1]
  $ ip link set v0 trailers maybe
  Error: argument of "trailers" must be "on" or "off", not "maybe"
  [1]
  $ ip link set v0 carrier maybe
  Error: argument of "carrier" must be one of "off", "on", not "maybe"
  [22]
  $ ip link set v0 protodown maybe
  Error: argument of "protodown" must be one of "off", "on", not "maybe"
  [22]
  $ ip link set v0 mode maybe
  Error: argument "maybe" is wrong: Invalid link mode
  
  [255]
  $ ip link set v0 state maybe
  Error: argument "maybe" is wrong: Invalid operstate
  
  [255]
  $ ip link set v0 addrgenmode maybe
  Error: argument "maybe" is wrong: Invalid address generation mode
  
  [255]
  $ ip link set v0 link-netnsid 3
  Error: Unknown network namespace id.
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 trailers on
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 trailers off
  $ ip link set v0 arp off arp on
  $ ip link set v0 arp off promisc maybe
  Error: argument of "promisc" must be "on" or "off", not "maybe"
  [1]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOTRAILERS,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
