Routes by nexthops.

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
  $ ip nexthop add id 4 dev v0
  $ ip nexthop add id 5 via 10.0.0.9 fdb
  $ ip nexthop add id 6 via 192.0.2.1 dev v0 onlink
  $ ip nexthop add id 10 group 1/2,3
  $ ip nexthop add id 11 group 3
  $ ip nexthop add id 12 group 5 fdb
  $ ip route add 1.0.0.0/8 nhid 1
  $ ip route add 1.0.0.0/8 nhid 1
  RTNETLINK answers: File exists
  [2]
  $ ip route add 1.0.0.0/8 nhid 2
  RTNETLINK answers: File exists
  [2]
  $ ip route append 1.0.0.0/8 nhid 2
  $ ip route add 2.0.0.0/8 nhid 10
  $ ip route add 3.0.0.0/8 nhid 3
  $ ip route add 4.0.0.0/8 nhid 4
  $ ip route add 5.0.0.0/8 nhid 5
  Error: Route cannot point to a fdb nexthop.
  [2]
  $ ip route add 5.0.0.0/8 nhid 12
  Error: Route cannot point to a fdb nexthop.
  [2]
  $ ip route add 6.0.0.0/8 nhid 6
  $ ip route add 6.1.0.0/16 nhid 6 scope link
  Error: Scope mismatch with nexthop.
  [2]
  $ ip route add 7.0.0.0/8 nhid 99
  Error: Nexthop id does not exist.
  [2]
  $ ip route add 7.0.0.0/8 nhid 1 via 10.0.0.2
  Error: Nexthop specification and nexthop id are mutually exclusive.
  [2]
  $ ip route add 7.0.0.0/8 nhid 1 dev v0
  Error: Nexthop specification and nexthop id are mutually exclusive.
  [2]
  $ ip route add 7.0.0.0/8 nhid 1 scope host
  Error: Route with host scope can not have a gateway.
  [2]
  $ ip route add 7.0.0.0/8 nhid 4 scope host
  $ ip route add 7.1.0.0/16 nhid 10 scope host
  Error: Route with host scope can not have multiple nexthops.
  [2]
  $ ip route add 8.0.0.0/8 nhid 11
  $ ip route add unreachable 9.0.0.0/8 nhid 1
  $ ip route add 11.0.0.0/8 nhid 1 metric 5 src 10.0.0.1 proto static mtu 1400
  $ ip route add 12.0.0.0/8 nhid 1 src 1.2.3.4
  Error: Invalid prefsrc address.
  [2]
  $ ip route add 13.0.0.0/8 nhid 1 table 77
  $ ip route show
  1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  1.0.0.0/8 nhid 2 via 10.0.2.2 dev v2 
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.2.2 dev v2 weight 3 
  blackhole 3.0.0.0/8 nhid 3 dev lo 
  4.0.0.0/8 nhid 4 dev v0 
  6.0.0.0/8 nhid 6 via 192.0.2.1 dev v0 onlink 
  7.0.0.0/8 nhid 4 dev v0 scope host 
  blackhole 8.0.0.0/8 nhid 11 dev lo 
  unreachable 9.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  11.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 proto static src 10.0.0.1 metric 5 mtu 1400 
  $ ip -d route show
  unicast 1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 proto boot scope global 
  	nh_info id 1 via 10.0.0.2 dev v0 scope link proto unspec 
  unicast 1.0.0.0/8 nhid 2 via 10.0.2.2 dev v2 proto boot scope global 
  	nh_info id 2 via 10.0.2.2 dev v2 scope link proto unspec 
  unicast 2.0.0.0/8 nhid 10 proto boot scope global 
  	nh_info id 10 group 1/2,3 scope global proto unspec 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.2.2 dev v2 weight 3 
  blackhole 3.0.0.0/8 nhid 3 dev lo proto boot scope global 
  	nh_info id 3 scope global blackhole proto unspec 
  unicast 4.0.0.0/8 nhid 4 dev v0 proto boot scope global 
  	nh_info id 4 dev v0 scope host proto unspec 
  unicast 6.0.0.0/8 nhid 6 via 192.0.2.1 dev v0 proto boot scope global onlink 
  	nh_info id 6 via 192.0.2.1 dev v0 scope link proto unspec onlink 
  unicast 7.0.0.0/8 nhid 4 dev v0 proto boot scope host 
  	nh_info id 4 dev v0 scope host proto unspec 
  blackhole 8.0.0.0/8 nhid 11 dev lo proto boot scope global 
  	nh_info id 11 group 3 scope global proto unspec 
  unreachable 9.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 proto boot scope global 
  	nh_info id 1 via 10.0.0.2 dev v0 scope link proto unspec 
  unicast 10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  unicast 10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  unicast 11.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 proto static scope global src 10.0.0.1 metric 5 mtu 1400 
  	nh_info id 1 via 10.0.0.2 dev v0 scope link proto unspec 
  $ ip -j route show
  [{"dst":"1.0.0.0/8","nhid":1,"gateway":"10.0.0.2","dev":"v0","flags":[]},{"dst":"1.0.0.0/8","nhid":2,"gateway":"10.0.2.2","dev":"v2","flags":[]},{"dst":"2.0.0.0/8","nhid":10,"flags":[],"nexthops":[{"gateway":"10.0.0.2","dev":"v0","weight":1,"flags":[]},{"gateway":"10.0.2.2","dev":"v2","weight":3,"flags":[]}]},{"type":"blackhole","dst":"3.0.0.0/8","nhid":3,"dev":"lo","flags":[]},{"dst":"4.0.0.0/8","nhid":4,"dev":"v0","flags":[]},{"dst":"6.0.0.0/8","nhid":6,"gateway":"192.0.2.1","dev":"v0","flags":["onlink"]},{"dst":"7.0.0.0/8","nhid":4,"dev":"v0","scope":"host","flags":[]},{"type":"blackhole","dst":"8.0.0.0/8","nhid":11,"dev":"lo","flags":[]},{"type":"unreachable","dst":"9.0.0.0/8","nhid":1,"gateway":"10.0.0.2","dev":"v0","flags":[]},{"dst":"10.0.0.0/24","dev":"v0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.0.2.0/24","dev":"v2","protocol":"kernel","scope":"link","prefsrc":"10.0.2.1","flags":[]},{"dst":"11.0.0.0/8","nhid":1,"gateway":"10.0.0.2","dev":"v0","protocol":"static","prefsrc":"10.0.0.1","metric":5,"flags":[],"metrics":[{"mtu":1400}]}]
  $ ip route show table 77
  13.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  $ ip route get 1.2.3.4
  1.2.3.4 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 3.2.3.4
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 4.2.3.4
  4.2.3.4 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 8.2.3.4
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 9.2.3.4
  RTNETLINK answers: No route to host
  [2]
  $ ip route get fibmatch 1.2.3.4
  1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  $ ip route get fibmatch 2.2.3.4
  2.0.0.0/8 nhid 10 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.2.2 dev v2 weight 3 
  $ ip route get fibmatch 3.2.3.4
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route del 1.0.0.0/8 nhid 2
  $ ip route show 1.0.0.0/8
  1.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  $ ip route del 1.0.0.0/8 nhid 7
  Error: Nexthop id does not exist.
  [2]
  $ ip route del 1.0.0.0/8 via 10.0.0.2
  RTNETLINK answers: No such process
  [2]
  $ ip route del 1.0.0.0/8 dev v0
  RTNETLINK answers: No such process
  [2]
  $ ip route del 1.0.0.0/8
  $ ip route show 1.0.0.0/8
  $ ip route add 1.0.0.0/8 via 10.0.0.2
  $ ip route del 1.0.0.0/8 nhid 1
  RTNETLINK answers: No such process
  [2]
  $ ip route show dev v0
  1.0.0.0/8 via 10.0.0.2 
  4.0.0.0/8 nhid 4 
  6.0.0.0/8 nhid 6 via 192.0.2.1 onlink 
  7.0.0.0/8 nhid 4 scope host 
  unreachable 9.0.0.0/8 nhid 1 via 10.0.0.2 
  10.0.0.0/24 proto kernel scope link src 10.0.0.1 
  11.0.0.0/8 nhid 1 via 10.0.0.2 proto static src 10.0.0.1 metric 5 mtu 1400 
  $ ip route show via 10.0.0.2
  1.0.0.0/8 dev v0 
  unreachable 9.0.0.0/8 nhid 1 dev v0 
  11.0.0.0/8 nhid 1 dev v0 proto static src 10.0.0.1 metric 5 mtu 1400 
  $ ip route change 11.0.0.0/8 nhid 2
  RTNETLINK answers: No such file or directory
  [2]
  $ ip route replace 11.0.0.0/8 nhid 2 metric 5
  $ ip route show 11.0.0.0/8
  11.0.0.0/8 nhid 2 via 10.0.2.2 dev v2 metric 5 
  $ ip nexthop del id 2
  $ ip route show
  1.0.0.0/8 via 10.0.0.2 dev v0 
  2.0.0.0/8 nhid 10 via 10.0.0.2 dev v0 
  blackhole 3.0.0.0/8 nhid 3 dev lo 
  4.0.0.0/8 nhid 4 dev v0 
  6.0.0.0/8 nhid 6 via 192.0.2.1 dev v0 onlink 
  7.0.0.0/8 nhid 4 dev v0 scope host 
  blackhole 8.0.0.0/8 nhid 11 dev lo 
  unreachable 9.0.0.0/8 nhid 1 via 10.0.0.2 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip nexthop del id 1
  $ ip route show
  1.0.0.0/8 via 10.0.0.2 dev v0 
  blackhole 3.0.0.0/8 nhid 3 dev lo 
  4.0.0.0/8 nhid 4 dev v0 
  6.0.0.0/8 nhid 6 via 192.0.2.1 dev v0 onlink 
  7.0.0.0/8 nhid 4 dev v0 scope host 
  blackhole 8.0.0.0/8 nhid 11 dev lo 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
  $ ip route show table 77
  $ ip nexthop flush
  Flushed 6 nexthops
  $ ip route show
  1.0.0.0/8 via 10.0.0.2 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.0.2.0/24 dev v2 proto kernel scope link src 10.0.2.1 
