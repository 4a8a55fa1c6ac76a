Links into a namespace that has an id but no name here.

  $ ip netns add red
  $ ip netns add blue
  $ ip -n red link add v0 type veth peer name v1 netns blue
  $ ip -n red -o link show type veth
  2: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip -n blue -o link show type veth
  2: v1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip netns list-id
  $ ip -n red netns list-id
  nsid 0 (iproute2 netns name: blue)
  $ ip -n blue netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip netns exec red ip -n blue -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n red link set v0 netns blue
  $ ip -n blue -o link show type veth
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -n red netns list-id
  nsid 0 (iproute2 netns name: blue)
  $ ip -n blue netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -n blue link set v1 netns red name w1
  $ ip -n red -o link show type veth
  2: w1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip -n red -j link show w1
  [[]{"ifindex":2,"link_index":3,"ifname":"w1","flags":[[]"BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"??:??:??:??:??:??","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}] (glob)
  $ ip -n red -br link show w1
  w1@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n blue -p -j link show v0
  [ {
          "ifindex": 3,
          "link_index": 2,
          "ifname": "v0",
          "flags": [ "BROADCAST","MULTICAST" ],
          "mtu": 1500,
          "qdisc": "noop",
          "operstate": "DOWN",
          "linkmode": "DEFAULT",
          "group": "default",
          "txqlen": 1000,
          "link_type": "ether",
          "address": "??:??:??:??:??:??", (glob)
          "broadcast": "ff:ff:ff:ff:ff:ff",
          "link_netnsid": 0
      } ]
  $ ip netns set red 3
  $ ip netns set blue 2
  $ ip netns list-id
  nsid 2 (iproute2 netns name: blue)
  nsid 3 (iproute2 netns name: red)
  $ ip -n red -o link show type veth
  2: w1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip -n red link show v0
  Device "v0" does not exist.
  [1]
