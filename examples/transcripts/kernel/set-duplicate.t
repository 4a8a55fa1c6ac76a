Words of link set that may not come twice, and words that may.

  $ ip netns add red
  $ ip link add v0 type veth peer name v1
  $ ip link set v0 netns red netns red
  Error: duplicate "netns": "red" is the second value.
  [255]
  $ ip link set v0 name a name b
  Error: duplicate "name": "b" is the second value.
  [255]
  $ ip link set v0 mtu 1400 mtu 1401
  Error: duplicate "mtu": "1401" is the second value.
  [255]
  $ ip link set v0 txqueuelen 4 txqueuelen 5
  Error: duplicate "txqueuelen": "5" is the second value.
  [255]
  $ ip link set v0 group 4 group 5
  Error: duplicate "group": "5" is the second value.
  [255]
  $ ip link set v0 index 4 index 5
  Error: duplicate "index": "5" is the second value.
  [255]
  $ ip link set v0 alias one alias two
  $ ip link set v0 address 02:00:00:00:00:01 address 02:00:00:00:00:02
  $ ip link set v0 broadcast 02:00:00:00:00:01 broadcast 02:00:00:00:00:02
  $ ip link set v0 mode dormant mode default
  $ ip link set v0 state up state down
  $ ip link set v0 nomaster nomaster
  $ ip link set v0 carrier on carrier off
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 protodown on protodown off
  Error: Protodown not supported by device.
  [2]
  $ ip link set v0 promisc on promisc off
  $ ip link set v0 link-netnsid 1 link-netnsid 2
  Error: duplicate "link-netns/link-netnsid": "2" is the second value.
  [255]
  $ ip link set v0 numtxqueues 1 numtxqueues 1
  Error: duplicate "numtxqueues": "1" is the second value.
  [255]
  $ ip link set v0 numrxqueues 1 numrxqueues 1
  Error: duplicate "numrxqueues": "1" is the second value.
  [255]
  $ ip link set v0 master v1 master v1
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 link lo link lo
  $ ip link set v0 dev v0
  Error: either "dev" is duplicate, or "v0" is a garbage.
  [255]
  $ ip link set dev v0 dev v0
  Error: either "dev" is duplicate, or "v0" is a garbage.
  [255]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd 02:00:00:00:00:02
      alias two
