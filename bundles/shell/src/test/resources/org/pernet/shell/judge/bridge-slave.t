Ports of a bridge: options and details. (addrgenmode is IPv6's, and the number of queues is the machine's number of processors: here 2.)

  $ ip link add br0 address 02:00:00:00:00:10 type bridge
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 master br0
  $ ip link set v0 up
  $ ip link set v0 type bridge_slave hairpin on guard on root_block on fastleave on flood off learning off
  $ ip -d link show v0
  4: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue master br0 state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 1  allmulti 1 minmtu 68 maxmtu 65535 
      veth 
      bridge_slave state disabled priority 32 cost 2 hairpin on guard on root_block on fastleave on learning off flood off port_id 0x8001 port_no 0x1 designated_port 32769 designated_cost 0 designated_bridge 8000.2:0:0:0:0:10 designated_root 8000.2:0:0:0:0:10 hold_timer    0.00 message_age_timer    0.00 forward_delay_timer    0.00 topology_change_ack 0 config_pending 0 proxy_arp off proxy_arp_wifi off mcast_router 1 mcast_fast_leave on mcast_flood on bcast_flood on mcast_to_unicast off neigh_suppress off group_fwd_mask 0 group_fwd_mask_str 0x0 vlan_tunnel off isolated off locked off addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
  $ ip -d -j link show v0
  [{"ifindex":4,"link":"v1","ifname":"v0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN"],"mtu":1500,"qdisc":"noqueue","master":"br0","operstate":"LOWERLAYERDOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":1,"allmulti":1,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth","info_slave_kind":"bridge","info_slave_data":{"state":"disabled","priority":32,"cost":2,"hairpin":true,"guard":true,"root_block":true,"fastleave":true,"learning":false,"flood":false,"id":"0x8001","no":"0x1","designated_port":32769,"designated_cost":0,"bridge_id":"8000.2:0:0:0:0:10","root_id":"8000.2:0:0:0:0:10","hold_timer":0.00,"message_age_timer":0.00,"forward_delay_timer":0.00,"topology_change_ack":0,"config_pending":0,"proxy_arp":false,"proxy_arp_wifi":false,"multicast_router":1,"mcast_flood":true,"bcast_flood":true,"mcast_to_unicast":false,"neigh_suppress":false,"group_fwd_mask":"0","group_fwd_mask_str":"0x0","vlan_tunnel":false,"isolated":false,"locked":false}},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536}]
  $ ip link set v0 type bridge_slave cost 5 priority 10 state 0 proxy_arp on proxy_arp_wifi on mcast_router 2 mcast_fast_leave on mcast_flood off mcast_to_unicast on
  $ ip -d link show v0
  4: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue master br0 state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 1  allmulti 1 minmtu 68 maxmtu 65535 
      veth 
      bridge_slave state disabled priority 10 cost 5 hairpin on guard on root_block on fastleave on learning off flood off port_id 0x2801 port_no 0x1 designated_port 10241 designated_cost 0 designated_bridge 8000.2:0:0:0:0:10 designated_root 8000.2:0:0:0:0:10 hold_timer    0.00 message_age_timer    0.00 forward_delay_timer    0.00 topology_change_ack 0 config_pending 0 proxy_arp on proxy_arp_wifi on mcast_router 2 mcast_fast_leave on mcast_flood off bcast_flood on mcast_to_unicast on neigh_suppress off group_fwd_mask 0 group_fwd_mask_str 0x0 vlan_tunnel off isolated off locked off addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
  $ ip link set v0 type bridge_slave bcast_flood off group_fwd_mask 8 neigh_suppress on vlan_tunnel on isolated on locked on backup_port v1
  RTNETLINK answers: No such file or directory
  [2]
  $ ip link set v0 type bridge_slave bcast_flood off group_fwd_mask 8 neigh_suppress on vlan_tunnel on isolated on locked on
  $ ip -d link show v0
  4: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue master br0 state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 1  allmulti 1 minmtu 68 maxmtu 65535 
      veth 
      bridge_slave state disabled priority 10 cost 5 hairpin on guard on root_block on fastleave on learning off flood off port_id 0x2801 port_no 0x1 designated_port 10241 designated_cost 0 designated_bridge 8000.2:0:0:0:0:10 designated_root 8000.2:0:0:0:0:10 hold_timer    0.00 message_age_timer    0.00 forward_delay_timer    0.00 topology_change_ack 0 config_pending 0 proxy_arp on proxy_arp_wifi on mcast_router 2 mcast_fast_leave on mcast_flood off bcast_flood off mcast_to_unicast on neigh_suppress on group_fwd_mask 0x8 group_fwd_mask_str 0x8 vlan_tunnel on isolated on locked on addrgenmode eui64 numtxqueues 2 numrxqueues 2 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
  $ ip -d -j link show v0
  [{"ifindex":4,"link":"v1","ifname":"v0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN"],"mtu":1500,"qdisc":"noqueue","master":"br0","operstate":"LOWERLAYERDOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":1,"allmulti":1,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"veth","info_slave_kind":"bridge","info_slave_data":{"state":"disabled","priority":10,"cost":5,"hairpin":true,"guard":true,"root_block":true,"fastleave":true,"learning":false,"flood":false,"id":"0x2801","no":"0x1","designated_port":10241,"designated_cost":0,"bridge_id":"8000.2:0:0:0:0:10","root_id":"8000.2:0:0:0:0:10","hold_timer":0.00,"message_age_timer":0.00,"forward_delay_timer":0.00,"topology_change_ack":0,"config_pending":0,"proxy_arp":true,"proxy_arp_wifi":true,"multicast_router":2,"mcast_flood":false,"bcast_flood":false,"mcast_to_unicast":true,"neigh_suppress":true,"group_fwd_mask":"0x8","group_fwd_mask_str":"0x8","vlan_tunnel":true,"isolated":true,"locked":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":2,"num_rx_queues":2,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536}]
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
  $ ip -d link show br0
  2: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535 
      bridge forward_delay 1500 hello_time 200 max_age 2000 ageing_time 30000 stp_state 0 priority 32768 vlan_filtering 0 bridge_id 8000.2:0:0:0:0:10 designated_root 8000.2:0:0:0:0:10 root_port 0 root_path_cost 0 topology_change 0 topology_change_detected 0 hello_timer    0.00 tcn_timer    0.00 topology_change_timer    0.00 gc_timer    0.00 group_fwd_mask 0 group_address ??:??:??:??:??:?? mcast_snooping 1 no_linklocal_learn 0 mcast_vlan_snooping 0 mcast_router 1 mcast_query_use_ifaddr 0 mcast_querier 0 mcast_hash_elasticity 16 mcast_hash_max 4096 mcast_last_member_count 2 mcast_startup_query_count 2 mcast_last_member_interval 100 mcast_membership_interval 26000 mcast_querier_interval 25500 mcast_query_interval 12500 mcast_query_response_interval 1000 mcast_startup_query_interval 3124 mcast_stats_enabled 0 mcast_igmp_version 2 mcast_mld_version 1 nf_call_iptables 0 nf_call_ip6tables 0 nf_call_arptables 0 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536  (glob)
