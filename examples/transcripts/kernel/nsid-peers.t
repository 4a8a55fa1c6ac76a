An id stays while its namespace lives, whatever becomes of the links.

  $ ip netns add red
  $ ip link add v0 type veth peer name v1 netns red
  $ ip link show v0
  2: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip link del v0
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -n red netns list-id
  $ ip link add v0 type veth peer name v1
  $ ip link set v1 netns red
  $ ip -n red netns list-id
  nsid 0 
  $ ip -n red link del v1
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip netns add blue
  $ ip -n blue link add b0 type veth peer name b1 netns red
  $ ip -n blue -o link show b0
  2: b0@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n red -o link show b1
  3: b1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip -n blue netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -n red netns list-id
  nsid 0 
  nsid 1 (iproute2 netns name: blue)
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip netns del red
  $ sleep 0.5
  $ ip -n blue -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n blue netns list-id
  $ ip netns list-id
  $ ip netns add red
  $ ip netns list-id
  $ ip -n blue netns list-id
