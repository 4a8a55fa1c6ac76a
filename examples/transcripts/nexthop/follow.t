Nexthops follow devices.

  $ ip link set lo up
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link add v2 address 02:00:00:00:00:03 type veth peer name v3 address 02:00:00:00:00:04
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip addr add 10.0.2.1/24 dev v2
  $ ip link set v0 up
  $ ip link set v1 up
  $ ip link set v2 up
  $ ip link set v3 up
  $ sleep 1.2
  $ ip nexthop add id 1 via 10.0.0.2 dev v0
  $ ip nexthop add id 2 via 10.0.2.2 dev v2
  $ ip nexthop add id 3 blackhole
  $ ip nexthop add id 10 group 1/2
  $ ip route add 1.0.0.0/8 nhid 1
  $ ip route add 2.0.0.0/8 nhid 10
  $ ip addr del 10.0.0.1/24 dev v0
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 blackhole 
  id 10 group 1/2 
  $ ip route show
  1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.2.2 dev v2 weight 1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip route show
  1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.2.2 dev v2 weight 1 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip link set v0 down
  $ ip nexthop show
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 blackhole 
  id 10 group 2 
  $ ip route show
  2.0.0.0/8 nhid 10 via 10.0.2.2 dev v2 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip link set v0 up
  $ ip nexthop show
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 blackhole 
  id 10 group 2 
  $ ip link set v3 down
  $ ip nexthop show
  id 3 blackhole 
  $ ip route show
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 linkdown 
  $ ip link set v3 up
  $ ip nexthop add id 1 via 10.0.0.2 dev v0
  $ ip nexthop add id 2 via 10.0.2.2 dev v2
  $ ip nexthop add id 10 group 1/2
  $ ip route add 2.0.0.0/8 nhid 10
  $ ip link set lo down
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 blackhole 
  id 10 group 1/2 
  $ ip netns add red
  $ ip link set v2 netns red
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 3 blackhole 
  id 10 group 1 
  $ ip route show
  2.0.0.0/8 nhid 10 via 10.0.0.2 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  $ ip link del v0
  $ ip nexthop show
  id 3 blackhole 
  $ ip route show
  $ ip -n red nexthop show
  $ ip -n red nexthop add id 5 via 10.0.2.2 dev v2
  Error: Nexthop device is not up.
  [2]
  $ ip -n red link set v2 up
  $ ip -n red nexthop add id 5 dev v2
  $ ip -n red link set lo up
  $ ip -n red nexthop add id 5 blackhole
  RTNETLINK answers: File exists
  [2]
  $ ip -n red nexthop show
  id 5 dev v2 scope host 
  $ ip -n red link set lo down
  $ ip -n red nexthop show
  id 5 dev v2 scope host 
  $ ip netns del red
