Groups of nexthops.

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
  $ ip nexthop add id 4 via 10.0.0.9 fdb
  $ ip nexthop add id 5 via 10.0.2.9 fdb
  $ ip nexthop add id 10 group 1/2
  $ ip nexthop add id 11 group 1,5/2,10
  $ ip nexthop add id 12 group 1,256/2,300
  Error: argument "300" is wrong: "weight" is invalid
  
  [255]
  $ ip nexthop add id 13 group 3
  $ ip nexthop add id 14 group 1/3
  Error: Blackhole nexthop can not be used in a group with more than 1 path.
  [2]
  $ ip nexthop add id 15 group 10
  Error: Hash-threshold group can not be a nexthop within a group.
  [2]
  $ ip nexthop add id 16 group 10/2
  Error: Hash-threshold group can not be a nexthop within a group.
  [2]
  $ ip nexthop add id 17 group 1/1
  Error: Nexthop id can not be used twice in a group.
  [2]
  $ ip nexthop add id 18 group 1/99
  Error: Invalid nexthop id.
  [2]
  $ ip nexthop add id 19 group 4
  Error: Non FDB nexthop group cannot have fdb nexthops.
  [2]
  $ ip nexthop add id 19 group 4/5 fdb
  $ ip nexthop add id 20 group 1/2 fdb
  Error: FDB nexthop group can only have fdb nexthops.
  [2]
  $ ip nexthop add id 21 group 1/4 fdb
  Error: FDB nexthop group can only have fdb nexthops.
  [2]
  $ ip nexthop add id 22 group 1/2 type mpath protocol boot
  $ ip nexthop add id 23 group 1,0
  Error: argument "0" is wrong: "weight" is invalid
  
  [255]
  $ ip nexthop add id 24 group 1,65536
  Error: argument "65536" is wrong: "weight" is invalid
  
  [255]
  $ ip nexthop add id 25 group 1 via 10.0.0.2 dev v0
  Error: Invalid family for group.
  [2]
  $ ip nexthop add id 26 group 1 dev v0
  Error: Invalid family for group.
  [2]
  $ ip nexthop add group 2
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 blackhole 
  id 4 via 10.0.0.9 scope link fdb
  id 5 via 10.0.2.9 scope link fdb
  id 6 group 2 
  id 10 group 1/2 
  id 11 group 1,5/2,10 
  id 13 group 3 
  id 19 group 4/5 fdb
  id 22 group 1/2 proto boot 
  $ ip -j nexthop show
  [{"id":1,"gateway":"10.0.0.2","dev":"v0","scope":"link","flags":[]},{"id":2,"gateway":"10.0.2.2","dev":"v2","scope":"link","flags":[]},{"id":3,"blackhole":null,"flags":[]},{"id":4,"gateway":"10.0.0.9","scope":"link","flags":[],"fdb":null},{"id":5,"gateway":"10.0.2.9","scope":"link","flags":[],"fdb":null},{"id":6,"group":[{"id":2}],"flags":[]},{"id":10,"group":[{"id":1},{"id":2}],"flags":[]},{"id":11,"group":[{"id":1,"weight":5},{"id":2,"weight":10}],"flags":[]},{"id":13,"group":[{"id":3}],"flags":[]},{"id":19,"group":[{"id":4},{"id":5}],"flags":[],"fdb":null},{"id":22,"group":[{"id":1},{"id":2}],"protocol":"boot","flags":[]}]
  $ ip nexthop show groups
  id 6 group 2 
  id 10 group 1/2 
  id 11 group 1,5/2,10 
  id 13 group 3 
  id 19 group 4/5 fdb
  id 22 group 1/2 proto boot 
  $ ip nexthop show fdb
  id 1 via 10.0.0.2 dev v0 scope link 
  id 2 via 10.0.2.2 dev v2 scope link 
  id 3 blackhole 
  id 4 via 10.0.0.9 scope link fdb
  id 5 via 10.0.2.9 scope link fdb
  id 6 group 2 
  id 10 group 1/2 
  id 11 group 1,5/2,10 
  id 13 group 3 
  id 19 group 4/5 fdb
  id 22 group 1/2 proto boot 
  $ ip nexthop show dev v0
  id 1 via 10.0.0.2 dev v0 scope link 
  $ ip nexthop show dev v2
  id 2 via 10.0.2.2 dev v2 scope link 
  $ ip nexthop show groups dev v2
  $ ip nexthop get id 10
  id 10 group 1/2 
  $ ip nexthop del id 2
  $ ip nexthop show
  id 1 via 10.0.0.2 dev v0 scope link 
  id 3 blackhole 
  id 4 via 10.0.0.9 scope link fdb
  id 5 via 10.0.2.9 scope link fdb
  id 10 group 1 
  id 11 group 1,5 
  id 13 group 3 
  id 19 group 4/5 fdb
  id 22 group 1 proto boot 
  $ ip nexthop del id 1
  $ ip nexthop show
  id 3 blackhole 
  id 4 via 10.0.0.9 scope link fdb
  id 5 via 10.0.2.9 scope link fdb
  id 13 group 3 
  id 19 group 4/5 fdb
  $ ip nexthop flush groups
  Flushed 2 nexthops
  $ ip nexthop show
  id 3 blackhole 
  id 4 via 10.0.0.9 scope link fdb
  id 5 via 10.0.2.9 scope link fdb
  $ ip nexthop flush
  Flushed 3 nexthops
  $ ip nexthop show
