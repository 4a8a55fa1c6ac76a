How large frames may be that are cut into segments or put together: kept for each device, and told.

  $ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
  $ ip -d link show v0 | grep -o 'gso_max_size.*'
  gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
  $ ip link set v0 gso_max_size 1000 gso_max_segs 10 gro_max_size 0
  $ ip -d link show v0 | grep -o 'gso_max_size.*'
  gso_max_size 1000 gso_max_segs 10 tso_max_size 524280 tso_max_segs 65535 gro_max_size 0 
  $ ip link set v0 gso_max_size 524280 gro_max_size 524280 gso_max_segs 0
  $ ip -d link show v0 | grep -o 'gso_max_size.*'
  gso_max_size 524280 gso_max_segs 0 tso_max_size 524280 tso_max_segs 65535 gro_max_size 524280 
  $ ip link set v0 gso_max_size 524281
  Error: too big gso_max_size.
  [2]
  $ ip link set v0 gro_max_size 524281
  Error: too big gro_max_size.
  [2]
  $ ip link set v0 gso_max_size 192
  Error: integer out of range.
  [2]
  $ ip link set v0 gso_max_size 193
  $ ip -d link show v0 | grep -o 'gso_max_size.*'
  gso_max_size 193 gso_max_segs 0 tso_max_size 524280 tso_max_segs 65535 gro_max_size 524280 
  $ ip -d link show v1 | grep -o 'gso_max_size.*'
  gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
  $ ip link add v2 gso_max_size 100 type veth
  Error: integer out of range.
  [2]
  $ ip link add v2 gso_max_size 1000 type veth peer name v3 gso_max_size 524281
  Error: too big gso_max_size.
  [2]
  $ ip link add v2 gso_max_size 1000 gro_max_size 2000 type veth peer name v3
  $ ip -d link show v2 | grep -o 'gso_max_size.*'
  gso_max_size 1000 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 2000 
  $ ip -d link show v3 | grep -o 'gso_max_size.*'
  gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 

A bridge has 65536 until it has ports, and no more than they.

  $ ip link add b0 address 02:00:00:00:00:10 type bridge
  $ ip link set b0 gso_max_size 65537
  Error: too big gso_max_size.
  [2]
  $ ip link set b0 gso_max_size 5000
  $ ip link set v0 master b0
  $ ip -d link show b0 | grep -o 'gso_max_size.*'
  gso_max_size 5000 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
  $ ip link set b0 gso_max_size 65537
  $ ip -d link show b0 | grep -o 'gso_max_size.*'
  gso_max_size 65537 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
  $ ip netns add red
  $ ip link set v0 netns red
  $ ip -n red -d link show v0 | grep -o 'gso_max_size.*'
  gso_max_size 193 gso_max_segs 0 tso_max_size 524280 tso_max_segs 65535 gro_max_size 524280 
