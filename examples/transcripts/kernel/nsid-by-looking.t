An id is drawn also by looking at a device whose peer is elsewhere.

  $ ip netns add red
  $ ip netns add blue
  $ ip netns list-id
  $ ip link add v0 type veth peer name v1 netns red
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -n red netns list-id
  $ ip link show v0
  2: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -n red link show v1
  2: v1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip -n red netns list-id
  nsid 0 
  $ ip link add w0 netns blue type veth peer name w1
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -n blue netns list-id
  nsid 0 
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  w1@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  nsid 1 (iproute2 netns name: blue)
  $ ip -n blue -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  w0@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n blue netns list-id
  nsid 0 
  $ ip netns add green
  $ ip link add x0 type veth peer name x1
  $ ip link set x0 netns green
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  nsid 1 (iproute2 netns name: blue)
  nsid 2 (iproute2 netns name: green)
  $ ip -n green netns list-id
  nsid 0 
  $ ip netns add pink
  $ ip link add y0 netns green type veth peer name y1 netns pink
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  nsid 1 (iproute2 netns name: blue)
  nsid 2 (iproute2 netns name: green)
  $ ip -n green netns list-id
  nsid 0 
  nsid 1 (iproute2 netns name: pink)
  $ ip -n pink netns list-id
  $ ip -n green -o link show type veth
  2: y0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns pink (glob)
  5: x0@if4: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip -n pink -o link show type veth
  2: y1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns green (glob)
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  nsid 1 (iproute2 netns name: blue)
  nsid 2 (iproute2 netns name: green)
  $ ip -n green netns list-id
  nsid 0 
  nsid 1 (iproute2 netns name: pink)
  $ ip -n pink netns list-id
  nsid 0 (iproute2 netns name: green)
