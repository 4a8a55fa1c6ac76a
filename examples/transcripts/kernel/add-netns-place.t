Where both ends land: netns, peer netns, link-netns.

  $ ip netns add red
  $ ip netns add blue
  $ ip netns set red 4
  $ ip link add a0 netns red link-netns blue type veth peer name a1
  Error: Unknown network namespace id.
  [2]
  $ ip link add b0 link-netns blue type veth peer name b1
  $ ip link add c0 link-netns blue type veth peer name c1 netns red
  $ ip link add d0 netns blue link-netns blue type veth peer name d1
  Error: Unknown network namespace id.
  [2]
  $ ip link add e0 netns blue link-netnsid 4 type veth peer name e1
  Error: Unknown network namespace id.
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  b0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  c0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  c1@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n blue -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  b1@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip netns list-id
  nsid 0 (iproute2 netns name: blue)
  nsid 4 (iproute2 netns name: red)
  $ ip -n red netns list-id
  nsid 0 
  $ ip -n blue netns list-id
  nsid 0 
  $ ip link add f0 index 70 netns red type veth peer name f1 index 70 netns blue
  $ ip -n red -o link show f0
  70: f0@if70: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip -n blue -o link show f1
  70: f1@if70: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n red link add g0 netns blue type veth peer name g1
  $ ip -n red -o link show g1
  3: g1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip -n blue -o link show g0
  3: g0@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip link add h0 netns red netns blue type veth
  Error: duplicate "netns": "blue" is the second value.
  [255]
  $ ip link add h0 type veth peer name h1 netns red netns blue
  Error: duplicate "netns": "blue" is the second value.
  [255]
  $ ip link add h0 type veth peer name h1 netns 99999999
  RTNETLINK answers: No such process
  [2]
  $ ip link add h0 netns -1 type veth
  RTNETLINK answers: No such process
  [2]
  $ ip link add h0 netns 0 type veth
  RTNETLINK answers: No such process
  [2]
  $ ip link add h0 netns '' type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add h0 link lo netns red type veth peer name h1
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: b0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  3: c0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  4: h1@if4: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n red -o link show type veth
  2: c1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  3: g1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  4: h0@if4: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  70: f0@if70: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
