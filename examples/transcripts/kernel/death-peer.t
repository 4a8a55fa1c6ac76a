A namespace dies with one end of a pair in it.

  $ ip netns add red
  $ ip link add v0 type veth peer name v1 netns red
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip netns del red
  $ sleep 0.5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns list-id
  $ ip netns add red
  $ ip link add v0 netns red type veth peer name v1
  $ ip link add w0 netns red type veth peer name w1
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  w1@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip netns del red
  $ sleep 0.5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns add red
  $ ip link add v0 type veth peer name v1
  $ ip link set v0 netns red
  $ ip link set v1 netns red
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns del red
  $ sleep 0.5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip link add v0 type veth peer name v1
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  7: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  8: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
