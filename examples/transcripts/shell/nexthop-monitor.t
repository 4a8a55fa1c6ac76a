What is told of nexthops, and of the routes by them.

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
  $ (timeout 3 ip monitor nexthop route > heard; true) & sleep 0.5; ip nexthop add id 1 via 10.0.0.2 dev v0; ip nexthop add via 10.0.0.9 dev v0; ip nexthop add id 3 blackhole; ip nexthop add id 4 via 10.0.2.4 dev v2; ip nexthop add id 10 group 1/2; ip nexthop add id 11 group 2/4; ip nexthop add id 12 group 2; ip route add 1.0.0.0/8 nhid 1; ip route add 1.1.0.0/16 nhid 1; ip route add 2.0.0.0/8 nhid 10; ip route add 2.1.0.0/16 nhid 2; ip nexthop replace id 1 via 10.0.0.3 dev v0; ip nexthop replace id 10 group 1,2/2; ip nexthop del id 2; ip nexthop del id 1; ip route add 3.0.0.0/8 nhid 4; ip link set v2 down; ip nexthop add id 1 via 10.0.0.2 dev v0; sysctl -q -w net.ipv4.nexthop_compat_mode=0; ip route add 3.0.0.0/8 nhid 1; ip nexthop replace id 1 via 10.0.0.3 dev v0; ip nexthop flush; wait
  Flushed 2 nexthops
  $ grep -v -e fe80 -e ff00 heard; rm heard
  id 1 via 10.0.0.2 dev v0 scope link 
  id 2 via 10.0.0.9 dev v0 scope link 
  id 3 blackhole 
  id 4 via 10.0.2.4 dev v2 scope link 
  id 10 group 1/2 
  id 11 group 2/4 
  id 12 group 2 
  1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  1.1.0.0/16 nhid 1 via 10.0.0.2 dev v0 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.0.9 dev v0 weight 1 
  2.1.0.0/16 nhid 2 via 10.0.0.9 dev v0 
  id 1 via 10.0.0.3 dev v0 scope link 
  1.1.0.0/16 nhid 1 via 10.0.0.3 dev v0 
  1.0.0.0/8 nhid 1 via 10.0.0.3 dev v0 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.0.3 dev v0 weight 1 
  	nexthop via 10.0.0.9 dev v0 weight 1 
  id 10 group 1,2/2 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.0.3 dev v0 weight 2 
  	nexthop via 10.0.0.9 dev v0 weight 1 
  Deleted id 2 via 10.0.0.9 dev v0 scope link 
  id 10 group 1,2 
  Deleted id 12 group 2 
  id 11 group 4 
  Deleted id 1 via 10.0.0.3 dev v0 scope link 
  Deleted id 10 group 1,2 
  3.0.0.0/8 nhid 4 via 10.0.2.4 dev v2 
  id 1 via 10.0.0.2 dev v0 scope link 
  3.0.0.0/8 nhid 1 
  id 1 via 10.0.0.3 dev v0 scope link 
  Deleted id 1 via 10.0.0.3 dev v0 scope link 
  Deleted id 3 blackhole 
