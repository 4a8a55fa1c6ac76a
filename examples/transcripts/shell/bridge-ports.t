Who can be a port, what a bridge takes from its ports, and what moves.

  $ ip link add br0 type bridge
  $ ip link add br1 type bridge
  $ ip link set br1 master br0
  Error: Can not enslave a bridge to a bridge.
  [2]
  $ ip link set br0 master br0
  Error: Can not enslave a bridge to a bridge.
  [2]
  $ ip link set lo master br0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 netns 1
  Error: The interface netns is immutable.
  [2]
  $ ip netns add red
  $ ip link set br0 netns red
  Error: The interface netns is immutable.
  [2]
  $ ip link add v0 address 02:00:00:00:00:30 type veth peer name v1
  $ ip link add w0 address 02:00:00:00:00:20 type veth peer name w1
  $ ip link add x0 address 02:00:00:00:00:40 type veth peer name x1
  $ ip link set v0 master br0
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:30 <BROADCAST,MULTICAST> 
  $ ip link set w0 master br0
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:20 <BROADCAST,MULTICAST> 
  $ ip link set x0 master br0
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:20 <BROADCAST,MULTICAST> 
  $ ip link set x0 address 02:00:00:00:00:10
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:10 <BROADCAST,MULTICAST> 
  $ ip link set x0 nomaster
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:20 <BROADCAST,MULTICAST> 
  $ ip link set br0 address 02:00:00:00:00:99
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:99 <BROADCAST,MULTICAST> 
  $ ip link set x0 master br0
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:99 <BROADCAST,MULTICAST> 
  $ ip link set br0 address 01:00:00:00:00:99
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link set br0 address 00:00:00:00:00:00
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link set v0 mtu 1400
  $ ip link show br0 | head -1
  2: br0: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
  $ ip link set w0 mtu 1300
  $ ip link show br0 | head -1
  2: br0: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000
  $ ip link set w0 mtu 9000
  $ ip link show br0 | head -1
  2: br0: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
  $ ip link set v0 nomaster
  $ ip link show br0 | head -1
  2: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
  $ ip link set v0 master br0
  $ ip link show br0 | head -1
  2: br0: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
  $ ip link set br0 mtu 1280
  $ ip link show br0 | head -1
  2: br0: <BROADCAST,MULTICAST> mtu 1280 qdisc noop state DOWN mode DEFAULT group default qlen 1000
  $ ip link set w0 mtu 1200
  $ ip link show br0 | head -1
  2: br0: <BROADCAST,MULTICAST> mtu 1280 qdisc noop state DOWN mode DEFAULT group default qlen 1000
  $ ip link set w0 nomaster
  $ ip link set v0 nomaster
  $ ip link set x0 nomaster
  $ ip link show br0 | head -1
  2: br0: <BROADCAST,MULTICAST> mtu 1280 qdisc noop state DOWN mode DEFAULT group default qlen 1000
  $ ip link set v0 master br0
  $ ip -d link show v0 | grep -o 'promiscuity.*allmulti [0-9]'
  promiscuity 1  allmulti 1
  $ ip link set v0 promisc on
  $ ip -d link show v0 | grep -o 'promiscuity.*allmulti [0-9]'
  promiscuity 2  allmulti 1
  $ ip link set v0 nomaster
  $ ip -d link show v0 | grep -o 'promiscuity.*allmulti [0-9]'
  promiscuity 1  allmulti 0
  $ ip link set v0 master br0
  $ ip link set w0 master br0
  $ ip link set x0 master br0
  $ ip -d link show | grep -o 'port_no 0x[0-9a-f]*'
  port_no 0x1
  port_no 0x2
  port_no 0x3
  $ ip link set w0 nomaster
  $ ip link set v0 nomaster
  $ ip link set v0 master br0
  $ ip -d link show v0 | grep -o 'port_no 0x[0-9a-f]*'
  port_no 0x1
  $ ip link set v0 netns red
  $ ip -n red -o link show v0
  5: v0@if4: <BROADCAST,MULTICAST,PROMISC> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:30 brd ff:ff:ff:ff:ff:ff link-netnsid 0
  $ ip -o link show master br0
  9: x0@x1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
  $ ip link del x1
  $ ip -o link show master br0
  $ ip link set w0 master br0
  $ ip link set w0 master br1
  $ ip -o link show master br1
  7: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1200 qdisc noop master br1 state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:20 brd ff:ff:ff:ff:ff:ff
  $ ip link del br1
  $ ip -o link show w0
  7: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1200 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:20 brd ff:ff:ff:ff:ff:ff
  $ ip link show type bridge
  2: br0: <BROADCAST,MULTICAST> mtu 1280 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:99 brd ff:ff:ff:ff:ff:ff
  $ ip link show type bridge_slave
  $ ip link set w0 master br0
  $ ip link show type bridge_slave
  7: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1200 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:20 brd ff:ff:ff:ff:ff:ff
  $ ip link set w0 master 4711
  Error: argument "4711" is wrong: Device does not exist
  
  [255]
  $ ip link set br0 up
  $ ip link del br0
  $ ip link add br0 address 02:00:00:00:00:77 mtu 1400 type bridge
  $ ip link show br0
  10: br0: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:77 brd ff:ff:ff:ff:ff:ff
  $ ip link set w0 master br0
  $ ip link show br0
  10: br0: <BROADCAST,MULTICAST> mtu 1200 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:77 brd ff:ff:ff:ff:ff:ff
  $ ip link add br0 type bridge
  RTNETLINK answers: File exists
  [2]
  $ ip link add type bridge
  $ ip link add type bridge
  $ ip -br link show type bridge
  br0              DOWN           02:00:00:00:00:77 <BROADCAST,MULTICAST> 
  bridge0          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  bridge1          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip link add name bx mtu 67 type bridge
  Error: mtu less than device minimum.
  [2]
  $ ip link add name bx mtu 65536 type bridge
  Error: mtu greater than device maximum.
  [2]
  $ ip link add name bx mtu 65535 type bridge
  $ ip link add name by address 01:00:00:00:00:01 type bridge
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link add name by address 00:00:00:00:00:00 type bridge
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip -br link show by
  Device "by" does not exist.
  [1]
  $ ip link set br0 txqueuelen 5
  $ ip link set br0 carrier off
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set br0 protodown on
  Error: Protodown not supported by device.
  [2]
  $ ip link set br0 arp off
  $ ip link show br0
  10: br0: <BROADCAST,MULTICAST,NOARP> mtu 1200 qdisc noop state DOWN mode DEFAULT group default qlen 5
      link/ether 02:00:00:00:00:77 brd ff:ff:ff:ff:ff:ff
  $ ip link add bn numtxqueues 4 numrxqueues 3 type bridge
  $ ip -d link show bn | grep -o 'numtxqueues 4 numrxqueues 3'
  numtxqueues 4 numrxqueues 3
