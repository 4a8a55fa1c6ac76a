Chains of namespaces, and the middle dies.

  $ ip netns add red
  $ ip netns add blue
  $ ip netns add green
  $ ip -n red link add rb type veth peer name br netns blue
  $ ip -n blue link add bg type veth peer name gb netns green
  $ ip link add hr type veth peer name rh netns red
  $ ip link add hb type veth peer name bh netns blue
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  hr@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  hb@if4           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  rb@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  rh@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n blue -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  br@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  bg@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  bh@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n green -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  gb@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip netns del blue
  $ sleep 0.5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  hr@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  rh@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n green -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -n red netns list-id
  nsid 1 
  $ ip -n green netns list-id
  $ ip -n red link add rg type veth peer name gr netns green
  $ ip -n red -o link show rg
  4: rg@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns green (glob)
  $ ip -n green -o link show gr
  3: gr@if4: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip netns del red
  $ ip netns del green
  $ sleep 0.5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns list-id
