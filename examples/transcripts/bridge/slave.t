Ports of a bridge: options and details.

  $ ip link add br0 address 02:00:00:00:00:10 type bridge
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 master br0
  $ ip link set v0 up
  $ ip link set v0 type bridge_slave hairpin on guard on root_block on fastleave on flood off learning off
  $ ip link set v0 type bridge_slave cost 5 priority 10 state 0 proxy_arp on proxy_arp_wifi on mcast_router 2 mcast_fast_leave on mcast_flood off mcast_to_unicast on
  $ ip link set v0 type bridge_slave bcast_flood off group_fwd_mask 8 neigh_suppress on vlan_tunnel on isolated on locked on backup_port v1
  RTNETLINK answers: No such file or directory
  [2]
  $ ip link set v0 type bridge_slave bcast_flood off group_fwd_mask 8 neigh_suppress on vlan_tunnel on isolated on locked on
  $ ip link set v0 type bridge_slave nobackup_port
  $ ip link set v0 type bridge_slave fdb_flush
  $ ip link set v0 type bridge_slave hairpin foo
  Error: argument of "hairpin" must be one of "off", "on", not "foo"
  [1]
  $ ip link set v0 type bridge_slave hairpin
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 type bridge_slave cost x
  Error: argument "x" is wrong: cost is invalid
  [255]
  $ ip link set v0 type bridge_slave cost 0
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set v0 type bridge_slave priority 64
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set v0 type bridge_slave priority 70000
  Error: argument "70000" is wrong: priority is invalid
  [255]
  $ ip link set v0 type bridge_slave state 9
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 type bridge_slave state 300
  Error: argument "300" is wrong: state is invalid
  [255]
  $ ip link set v0 type bridge_slave state forwarding
  Error: argument "forwarding" is wrong: state is invalid
  [255]
  $ ip link set v0 type bridge_slave help
  Usage: ... bridge_slave [ fdb_flush ]
  			[ state STATE ]
  			[ priority PRIO ]
  			[ cost COST ]
  			[ guard {on | off} ]
  			[ hairpin {on | off} ]
  			[ fastleave {on | off} ]
  			[ root_block {on | off} ]
  			[ learning {on | off} ]
  			[ flood {on | off} ]
  			[ proxy_arp {on | off} ]
  			[ proxy_arp_wifi {on | off} ]
  			[ mcast_router MULTICAST_ROUTER ]
  			[ mcast_fast_leave {on | off} ]
  			[ mcast_flood {on | off} ]
  			[ bcast_flood {on | off} ]
  			[ mcast_to_unicast {on | off} ]
  			[ group_fwd_mask MASK ]
  			[ neigh_suppress {on | off} ]
  			[ vlan_tunnel {on | off} ]
  			[ isolated {on | off} ]
  			[ locked {on | off} ]
  			[ backup_port DEVICE ] [ nobackup_port ]
  [1]
  $ ip link help bridge_slave
  Usage: ... bridge_slave [ fdb_flush ]
  			[ state STATE ]
  			[ priority PRIO ]
  			[ cost COST ]
  			[ guard {on | off} ]
  			[ hairpin {on | off} ]
  			[ fastleave {on | off} ]
  			[ root_block {on | off} ]
  			[ learning {on | off} ]
  			[ flood {on | off} ]
  			[ proxy_arp {on | off} ]
  			[ proxy_arp_wifi {on | off} ]
  			[ mcast_router MULTICAST_ROUTER ]
  			[ mcast_fast_leave {on | off} ]
  			[ mcast_flood {on | off} ]
  			[ bcast_flood {on | off} ]
  			[ mcast_to_unicast {on | off} ]
  			[ group_fwd_mask MASK ]
  			[ neigh_suppress {on | off} ]
  			[ vlan_tunnel {on | off} ]
  			[ isolated {on | off} ]
  			[ locked {on | off} ]
  			[ backup_port DEVICE ] [ nobackup_port ]
  $ ip link set v0 type bridge_slave mcast_router 9
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 type bridge_slave group_fwd_mask x
  Error: argument "x" is wrong: invalid group_fwd_mask
  [255]
  $ ip link set v0 type bridge_slave group_fwd_mask 1
  $ ip link set v0 type bridge_slave backup_port nothere
  Error: argument "nothere" is wrong: Device does not exist
  
  [255]
  $ ip link set v1 type bridge_slave hairpin on
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 type bridge_slave hair on
  $ ip link add x0 type bridge_slave
  Error: Unknown device type.
  [2]
