What changes a link tells the rest of it in part only: neighbours of a device without carrier go when they are told (NETDEV_CHANGE),
but for permanent ones. Segment limits are not told, nor is an address given again; a program that is not there, and is taken away, is.

  $ ip link add b0 address 02:00:00:00:00:0e type bridge
  $ ip link set b0 up
  $ ip neigh add 10.0.0.4 nud failed dev b0
  $ ip neigh add 10.0.0.6 lladdr 02:00:00:00:00:18 nud permanent dev b0
  $ ip link set b0 gso_max_size 1000 gso_max_segs 10
  $ ip link set b0 gro_max_size 2000
  $ ip link set b0 txqueuelen 77 mtu 1400
  $ ip -4 neigh show nud failed
  10.0.0.4 dev b0 FAILED 
  $ ip link set b0 xdp off
  $ ip -4 neigh show nud failed
  $ ip neigh add 10.0.0.4 nud failed dev b0
  $ ip link set b0 alias x
  $ ip -4 neigh show nud failed
  $ ip neigh add 10.0.0.4 nud failed dev b0
  $ ip link set b0 group 5
  $ ip -4 neigh show nud failed
  $ ip neigh add 10.0.0.4 nud failed dev b0
  $ ip link set b0 mode default
  $ ip -4 neigh show nud failed
  10.0.0.4 dev b0 FAILED 
  $ ip link set b0 mode dormant
  $ ip -4 neigh show nud failed
  $ ip -4 neigh show nud permanent
  10.0.0.6 dev b0 lladdr 02:00:00:00:00:18 PERMANENT 
