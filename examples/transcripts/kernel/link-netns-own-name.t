A peer in a namespace that has a name, its id given before the link.

  $ ip netns add red
  $ ip netns set red 12
  $ ip link add v0 type veth peer name v1 netns red
  $ ip link show v0
  2: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -j link show v0
  [[]{"ifindex":2,"link_index":2,"ifname":"v0","flags":[[]"BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"??:??:??:??:??:??","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":12}] (glob)
  $ ip -n red link show v1
  2: v1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip -n red -j link show v1
  [[]{"ifindex":2,"link_index":2,"ifname":"v1","flags":[[]"BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"??:??:??:??:??:??","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}] (glob)
  $ ip netns add blue
  $ ip link add w0 type veth peer name w1 netns blue
  $ ip link show w0
  3: w0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip -n blue link show w1
  2: w1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip -n blue netns set red 5
  $ ip -n blue link set w1 netns red
  $ ip link show w0
  3: w0@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n red -o link show type veth
  2: v1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  3: w1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip netns list
  blue (id: 0)
  red (id: 12)
  $ ip netns list-id
  nsid 0 (iproute2 netns name: blue)
  nsid 12 (iproute2 netns name: red)
  $ ip -n red netns list
  blue
  red
  $ ip -n red netns list-id
  nsid 0 
  $ ip -j netns list
  [{"name":"blue","id":0},{"name":"red","id":12}]
  $ ip link show w0 type veth
  3: w0@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip addr show w0
  3: w0@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -br addr show w0
  w0@if3           DOWN           
  $ ip -o -4 addr show w0
