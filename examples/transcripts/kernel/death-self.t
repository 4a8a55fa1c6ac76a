A namespace is deleted from within, and names that come back.

  $ ip netns add red
  $ ip netns exec red ip netns del red
  $ ip netns list
  $ ip netns add red
  $ ip -n red link add v0 type veth peer name v1
  $ ip -n red netns del red
  $ ip netns list
  $ ip netns add red
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip link add h0 type veth peer name r0 netns red
  $ ip netns del red
  $ ip netns add red
  $ sleep 0.5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip link add h0 type veth peer name r0 netns red
  $ ip -o link show h0
  3: h0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n red -o link show r0
  2: r0@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip -n red link set lo up
  $ ip -n red link set r0 up
  $ ip -all netns del
  $ sleep 0.5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns
