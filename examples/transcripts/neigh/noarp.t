Neighbours go when their device stops or begins to use ARP while it is up.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v1 up
  $ ip neigh add 10.0.0.2 dev v0 lladdr 02:00:00:00:00:02
  $ ip link set v0 arp off
  $ ip neigh show
  10.0.0.2 dev v0 lladdr 02:00:00:00:00:02 PERMANENT 
  $ ip link set v0 up
  $ ip -4 neigh show dev v0 nud all
  10.0.0.2 lladdr 02:00:00:00:00:02 PERMANENT 
  $ ip neigh add 10.0.0.3 dev v0 lladdr 02:00:00:00:00:02
  $ ip link set v0 arp on
  $ ip -4 neigh show dev v0 nud all
  $ ip neigh add 10.0.0.3 dev v0 lladdr 02:00:00:00:00:02
  $ ip link set v0 multicast off
  $ ip -4 neigh show dev v0 nud all
  10.0.0.3 lladdr 02:00:00:00:00:02 PERMANENT 
  $ ip link set v0 arp off
  $ ip -4 neigh show dev v0 nud all
  $ ip neigh get 10.0.0.3 dev if9
  Error: Unknown device ifindex.
  [2]
