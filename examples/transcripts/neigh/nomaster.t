Neighbours on links of devices without a master.

  $ ip link add b0 address 02:00:00:00:00:10 type bridge
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 master b0
  $ ip neigh add 10.0.0.5 dev v1 lladdr 02:00:00:00:00:01
  $ ip neigh add 10.0.0.6 dev v0 lladdr 02:00:00:00:00:01
  $ ip neigh show nomaster
  10.0.0.5 dev v1 lladdr 02:00:00:00:00:01 PERMANENT 
  $ ip neigh show dev v0
  10.0.0.6 lladdr 02:00:00:00:00:01 PERMANENT 
