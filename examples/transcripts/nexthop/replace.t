Nexthops replaced.

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
  $ ip nexthop add id 3 via 10.0.0.3 dev v0
  $ ip nexthop add id 10 group 1/2
  $ ip nexthop replace id 1 via 10.0.0.4 dev v0
  $ ip nexthop replace id 9 via 10.0.0.9 dev v0
  $ ip nexthop change id 9 via 10.0.0.9 dev v0
  Command "change" is unknown, try "ip nexthop help".
  [255]
  $ ip nexthop replace id 1 group 2
  Error: Can not replace a nexthop with a nexthop group.
  [2]
  $ ip nexthop replace id 10 via 10.0.0.9 dev v0
  Error: Can not replace a nexthop group with a nexthop.
  [2]
  $ ip nexthop replace id 10 group 2/3,4
  $ ip nexthop show
  id 1 via 10.0.0.4 dev v0 scope link 
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 via 10.0.0.3 dev v0 scope link 
  id 9 via 10.0.0.9 dev v0 scope link 
  id 10 group 2/3,4 
  $ ip nexthop replace id 10 group 1
  $ ip route add 1.0.0.0/8 nhid 1
  $ ip route add 2.0.0.0/8 nhid 10
  $ ip route show
  1.0.0.0/8 nhid 1 via 10.0.0.4 dev v0 
  2.0.0.0/8 nhid 10 via 10.0.0.4 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip nexthop replace id 1 via 10.0.2.7 dev v2
  $ ip route show
  1.0.0.0/8 nhid 1 via 10.0.2.7 dev v2 
  2.0.0.0/8 nhid 10 via 10.0.2.7 dev v2 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip nexthop replace id 10 group 2/3,2
  $ ip route show
  1.0.0.0/8 nhid 1 via 10.0.2.7 dev v2 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.2.2 dev v2 weight 1 
  	nexthop via 10.0.0.3 dev v0 weight 2 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip nexthop replace id 1 blackhole
  $ ip nexthop show
  id 1 blackhole 
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 via 10.0.0.3 dev v0 scope link 
  id 9 via 10.0.0.9 dev v0 scope link 
  id 10 group 2/3,2 
  $ ip route show
  blackhole 1.0.0.0/8 nhid 1 dev lo 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.2.2 dev v2 weight 1 
  	nexthop via 10.0.0.3 dev v0 weight 2 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip nexthop replace id 2 blackhole
  Error: Blackhole nexthop can not be a member of a group with more than one path.
  [2]
  $ ip nexthop replace id 1 via 10.0.0.9 fdb
  Error: Route cannot point to a fdb nexthop.
  [2]
  $ ip nexthop replace id 2 via 10.0.0.9 fdb
  Error: Route cannot point to a fdb nexthop.
  [2]
  $ ip nexthop replace id 1 dev v0
  $ ip nexthop show
  id 1 dev v0 scope host 
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 via 10.0.0.3 dev v0 scope link 
  id 9 via 10.0.0.9 dev v0 scope link 
  id 10 group 2/3,2 
  $ ip route show
  1.0.0.0/8 nhid 1 dev v0 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.2.2 dev v2 weight 1 
  	nexthop via 10.0.0.3 dev v0 weight 2 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip route add 3.0.0.0/8 nhid 1 scope link
  $ ip nexthop replace id 1 via 9.9.9.9 dev v0 onlink
  Error: Scope mismatch with nexthop.
  [2]
  $ ip nexthop replace id 1 via 10.0.0.2 dev v0
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 via 10.0.0.3 dev v0 scope link 
  id 9 via 10.0.0.9 dev v0 scope link 
  id 10 group 2/3,2 
  $ ip route show
  1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.2.2 dev v2 weight 1 
  	nexthop via 10.0.0.3 dev v0 weight 2 
  3.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 scope link 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
