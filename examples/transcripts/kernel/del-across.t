A link deleted at one end, seen from the other.

  $ ip netns add red
  $ ip netns add blue
  $ ip link add v0 type veth peer name v1 netns red
  $ ip -n red link del v1
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip link add v0 netns red type veth peer name v1 netns blue
  $ ip -n blue link del v1
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip link add v0 type veth peer name v1
  $ ip link property add dev v0 altname a0
  $ ip link set v0 netns red
  $ ip link set v1 netns blue
  $ ip -n red link del a0
  $ ip -n blue -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip link add v0 group 5 type veth peer name v1 netns red
  $ ip link add w0 group 5 type veth peer name w1 netns blue
  $ ip link del group 5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n blue -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n red link add x0 type veth peer name x1
  $ ip -n red link set x0 group 9
  $ ip link del group 9
  RTNETLINK answers: No such device
  [2]
  $ ip -n red link del group 9
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n red link add x0 type veth peer name x1
  $ ip -n red -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  7: x1@x0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  8: x0@x1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
