An MTU, an address and a name at one end leave the other as it is.

  $ ip netns add red
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 netns red address 02:00:00:00:00:02
  $ ip link set v0 mtu 1400 name x0 txqueuelen 3 group 4 alias a address 02:00:00:00:00:03
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: x0@if2: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group 4 qlen 3
      link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff link-netns red
      alias a
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
  $ ip -n red link set v1 mtu 9000 name x1 arp off
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: x0@if2: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group 4 qlen 3
      link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff link-netns red
      alias a
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: x1@if2: <BROADCAST,MULTICAST,NOARP> mtu 9000 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
  $ ip -n red link set x1 netns nothere
  Error: argument "nothere" is wrong: Invalid "netns" value
  
  [255]
  $ ip -n red link set x1 name x0
  $ ip -n red link set x0 netns red
  $ ip link show x0
  2: x0@if2: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group 4 qlen 3
      link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff link-netns red
      alias a
  $ ip netns exec red ip link show x0
  2: x0@if2: <BROADCAST,MULTICAST,NOARP> mtu 9000 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
  $ ip netns exec red ip link set x0 name x1 up
  $ sleep 1.2
  $ ip -n red link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: x1@if2: <NO-CARRIER,BROADCAST,MULTICAST,NOARP,UP> mtu 9000 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: x0@if2: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN mode DEFAULT group 4 qlen 3
      link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff link-netns red
      alias a
