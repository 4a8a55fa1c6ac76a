The files of nexthops.

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
  $ sysctl net.ipv4.nexthop_compat_mode
  net.ipv4.nexthop_compat_mode = 1
  $ ip nexthop add id 1 via 10.0.0.2 dev v0
  $ ip nexthop add id 2 via 10.0.2.2 dev v2
  $ ip nexthop add id 10 group 1/2
  $ ip route add 1.0.0.0/8 nhid 1
  $ ip route add 2.0.0.0/8 nhid 10
  $ sysctl -w net.ipv4.nexthop_compat_mode=0
  net.ipv4.nexthop_compat_mode = 0
  $ ip route show
  1.0.0.0/8 nhid 1 
  2.0.0.0/8 nhid 10 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip route show dev v0
  10.0.0.0/24 proto kernel scope link src 10.0.0.1 
  $ ip route show nhid 1
  Error: any valid prefix is expected rather than "nhid".
  [1]
  $ ip route get 1.2.3.4
  1.2.3.4 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get fibmatch 2.2.3.4
  2.0.0.0/8 nhid 10 
  $ sysctl -w net.ipv4.nexthop_compat_mode=1
  net.ipv4.nexthop_compat_mode = 1
  $ ip route show
  1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.2.2 dev v2 weight 1 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
