Who gets which id when links cross, and what becomes of an id when its namespace dies.

  $ ip netns add red
  $ ip netns add blue
  $ ip netns add green
  $ ip link add v0 type veth peer name v1
  $ ip link set v1 netns red
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -n red netns list-id
  nsid 0 
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip link add w0 type veth peer name w1
  $ ip link set w1 netns blue
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  nsid 1 (iproute2 netns name: blue)
  $ ip -n blue netns list-id
  nsid 0 
  $ ip -n red link set v1 netns blue
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  nsid 1 (iproute2 netns name: blue)
  $ ip -n red netns list-id
  nsid 0 
  nsid 1 (iproute2 netns name: blue)
  $ ip -n blue netns list-id
  nsid 0 
  $ ip -n blue -o link show v1
  2: v1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip -o link show v0
  3: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip netns del red
  $ sleep 0.5
  $ ip netns list-id
  nsid 1 (iproute2 netns name: blue)
  $ ip -n blue netns list-id
  nsid 0 
  $ ip link add x0 netns green type veth peer name x1
  $ ip netns list-id
  nsid 1 (iproute2 netns name: blue)
  $ ip -n green netns list-id
  nsid 0 
  $ ip netns del green
  $ sleep 0.5
  $ ip netns list-id
  nsid 1 (iproute2 netns name: blue)
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  w0@if4           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip netns add green
  $ ip netns list-id
  nsid 1 (iproute2 netns name: blue)
  $ ip netns set green 0
  $ ip netns list-id
  nsid 0 (iproute2 netns name: green)
  nsid 1 (iproute2 netns name: blue)
  $ ip link del v0
  $ ip netns list-id
  nsid 0 (iproute2 netns name: green)
  nsid 1 (iproute2 netns name: blue)
