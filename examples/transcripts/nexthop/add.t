Nexthops, one by one.

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
  $ ip nexthop
  $ ip nexthop add id 1 via 10.0.0.2 dev v0
  $ ip nexthop add id 2 dev v0
  $ ip nexthop add id 3 blackhole
  $ ip nexthop add id 4 via 192.0.2.1 dev v0 onlink
  $ ip nexthop add id 5 via 10.0.2.2 dev v2 protocol static
  $ ip nexthop add id 6 via 10.0.0.3 fdb
  $ ip nexthop add via 10.0.0.4 dev v0
  $ ip nexthop add via 10.0.0.5 dev v0
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 2 dev v0 scope host 
  id 3 blackhole 
  id 4 via 192.0.2.1 dev v0 scope link onlink 
  id 5 via 10.0.2.2 dev v2 scope link proto static 
  id 6 via 10.0.0.3 scope link fdb
  id 7 via 10.0.0.4 dev v0 scope link 
  id 8 via 10.0.0.5 dev v0 scope link 
  $ ip -d nexthop show
  id 1 via 10.0.0.2 dev v0 scope link proto unspec 
  id 2 dev v0 scope host proto unspec 
  id 3 scope global blackhole proto unspec 
  id 4 via 192.0.2.1 dev v0 scope link proto unspec onlink 
  id 5 via 10.0.2.2 dev v2 scope link proto static 
  id 6 via 10.0.0.3 scope link proto unspec fdb
  id 7 via 10.0.0.4 dev v0 scope link proto unspec 
  id 8 via 10.0.0.5 dev v0 scope link proto unspec 
  $ ip -j nexthop show
  [{"id":1,"gateway":"10.0.0.2","dev":"v0","scope":"link","flags":[]},{"id":2,"dev":"v0","scope":"host","flags":[]},{"id":3,"blackhole":null,"flags":[]},{"id":4,"gateway":"192.0.2.1","dev":"v0","scope":"link","flags":["onlink"]},{"id":5,"gateway":"10.0.2.2","dev":"v2","scope":"link","protocol":"static","flags":[]},{"id":6,"gateway":"10.0.0.3","scope":"link","flags":[],"fdb":null},{"id":7,"gateway":"10.0.0.4","dev":"v0","scope":"link","flags":[]},{"id":8,"gateway":"10.0.0.5","dev":"v0","scope":"link","flags":[]}]
  $ ip nexthop del id 2
  $ ip nexthop add dev v0
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 3 blackhole 
  id 4 via 192.0.2.1 dev v0 scope link onlink 
  id 5 via 10.0.2.2 dev v2 scope link proto static 
  id 6 via 10.0.0.3 scope link fdb
  id 7 via 10.0.0.4 dev v0 scope link 
  id 8 via 10.0.0.5 dev v0 scope link 
  id 9 dev v0 scope host 
  $ ip nexthop add id 1 via 10.0.0.2 dev v0
  RTNETLINK answers: File exists
  [2]
  $ ip nexthop add id 1 via 10.0.0.7 dev v0
  RTNETLINK answers: File exists
  [2]
  $ ip nexthop get id 1
  id 1 via 10.0.0.2 dev v0 scope link 
  $ ip nexthop get id 77
  RTNETLINK answers: No such file or directory
  [2]
  $ ip nexthop del id 77
  RTNETLINK answers: No such file or directory
  [2]
  $ ip nexthop show id 5
  id 5 via 10.0.2.2 dev v2 scope link proto static 
  $ ip nexthop show id 4
  id 4 via 192.0.2.1 dev v0 scope link onlink 
  $ ip nexthop add id 4294967295 dev v0
  $ ip nexthop add id 2147483648 dev v0
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 3 blackhole 
  id 4 via 192.0.2.1 dev v0 scope link onlink 
  id 5 via 10.0.2.2 dev v2 scope link proto static 
  id 6 via 10.0.0.3 scope link fdb
  id 7 via 10.0.0.4 dev v0 scope link 
  id 8 via 10.0.0.5 dev v0 scope link 
  id 9 dev v0 scope host 
  id 2147483648 dev v0 scope host 
  id 4294967295 dev v0 scope host 
  $ ip nexthop flush
  Flushed 10 nexthops
  $ ip nexthop show
