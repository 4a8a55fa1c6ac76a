The lowest free id is drawn, and one that a dead namespace leaves is free.

  $ ip netns add a
  $ ip netns add b
  $ ip netns add c
  $ ip netns add d
  $ ip netns set a auto
  $ ip netns set b auto
  $ ip netns set c 5
  $ ip netns set d auto
  $ ip netns list-id
  nsid 0 (iproute2 netns name: a)
  nsid 1 (iproute2 netns name: b)
  nsid 2 (iproute2 netns name: d)
  nsid 5 (iproute2 netns name: c)
  $ ip netns del a
  $ sleep 0.5
  $ ip netns list-id
  nsid 1 (iproute2 netns name: b)
  nsid 2 (iproute2 netns name: d)
  nsid 5 (iproute2 netns name: c)
  $ ip netns add a
  $ ip netns list-id
  nsid 1 (iproute2 netns name: b)
  nsid 2 (iproute2 netns name: d)
  nsid 5 (iproute2 netns name: c)
  $ ip link add v0 type veth peer name v1 netns a
  $ ip link show v0
  2: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns a (glob)
  $ ip netns list-id
  nsid 0 (iproute2 netns name: a)
  nsid 1 (iproute2 netns name: b)
  nsid 2 (iproute2 netns name: d)
  nsid 5 (iproute2 netns name: c)
  $ ip netns add e
  $ ip netns set e auto
  $ ip netns list-id
  nsid 0 (iproute2 netns name: a)
  nsid 1 (iproute2 netns name: b)
  nsid 2 (iproute2 netns name: d)
  nsid 3 (iproute2 netns name: e)
  nsid 5 (iproute2 netns name: c)
  $ ip netns del c
  $ sleep 0.5
  $ ip netns set e auto
  Error: Peer netns already has a nsid assigned.
  [2]
  $ ip netns add f
  $ ip netns set f 5
  $ ip netns list-id
  nsid 0 (iproute2 netns name: a)
  nsid 1 (iproute2 netns name: b)
  nsid 2 (iproute2 netns name: d)
  nsid 3 (iproute2 netns name: e)
  nsid 5 (iproute2 netns name: f)
  $ ip -n a netns list-id
  $ ip -n a netns set f auto
  $ ip -n a netns set a auto
  $ ip -n a netns list-id
  nsid 0 (iproute2 netns name: f)
  nsid 1 (iproute2 netns name: a)
  $ ip netns del f
  $ ip netns del b
  $ sleep 0.5
  $ ip netns list-id
  nsid 0 (iproute2 netns name: a)
  nsid 2 (iproute2 netns name: d)
  nsid 3 (iproute2 netns name: e)
  $ ip -n a netns list-id
  nsid 1 (iproute2 netns name: a)
