ip link of kind bridge: options and details.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link add br0 address 02:00:00:00:00:10 type bridge
  $ ip link set v0 master br0
  $ ip link set v0 up
  $ ip link set v1 up
  $ ip link set br0 up
  $ ip link add br1 address 02:00:00:00:00:11 type bridge ageing_time 1000 forward_delay 500 hello_time 200 max_age 1200 stp_state 0 priority 100 vlan_filtering 1 vlan_protocol 802.1ad
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link add name br2 address 02:00:00:00:00:12 type bridge mcast_snooping 0 mcast_querier 1 mcast_router 2 group_fwd_mask 8 group_address 01:80:c2:00:00:04 vlan_default_pvid 5 vlan_stats_enabled 1
  $ ip link set br2 type bridge mcast_last_member_count 3 mcast_startup_query_count 4 mcast_hash_max 512 mcast_hash_elasticity 5 mcast_query_use_ifaddr 1
  $ ip link set br2 type bridge mcast_last_member_interval 200 mcast_membership_interval 20000 mcast_querier_interval 20000 mcast_query_interval 10000 mcast_query_response_interval 500 mcast_startup_query_interval 2000 mcast_stats_enabled 1 mcast_igmp_version 3
  $ ip link set br2 type bridge nf_call_iptables 1 nf_call_ip6tables 1 nf_call_arptables 1
  $ ip link set br2 type bridge fdb_flush
  $ ip link set br2 type bridge ageing_time x
  Error: argument "x" is wrong: invalid ageing_time
  [255]
  $ ip link set br2 type bridge forward_delay
  Command line is not complete. Try option "help"
  [255]
  $ ip link set br2 type bridge help
  Usage: ... bridge [ fdb_flush ]
  		  [ forward_delay FORWARD_DELAY ]
  		  [ hello_time HELLO_TIME ]
  		  [ max_age MAX_AGE ]
  		  [ ageing_time AGEING_TIME ]
  		  [ stp_state STP_STATE ]
  		  [ priority PRIORITY ]
  		  [ group_fwd_mask MASK ]
  		  [ group_address ADDRESS ]
  		  [ no_linklocal_learn NO_LINKLOCAL_LEARN ]
  		  [ vlan_filtering VLAN_FILTERING ]
  		  [ vlan_protocol VLAN_PROTOCOL ]
  		  [ vlan_default_pvid VLAN_DEFAULT_PVID ]
  		  [ vlan_stats_enabled VLAN_STATS_ENABLED ]
  		  [ vlan_stats_per_port VLAN_STATS_PER_PORT ]
  		  [ mcast_snooping MULTICAST_SNOOPING ]
  		  [ mcast_vlan_snooping MULTICAST_VLAN_SNOOPING ]
  		  [ mcast_router MULTICAST_ROUTER ]
  		  [ mcast_query_use_ifaddr MCAST_QUERY_USE_IFADDR ]
  		  [ mcast_querier MULTICAST_QUERIER ]
  		  [ mcast_hash_elasticity HASH_ELASTICITY ]
  		  [ mcast_hash_max HASH_MAX ]
  		  [ mcast_last_member_count LAST_MEMBER_COUNT ]
  		  [ mcast_startup_query_count STARTUP_QUERY_COUNT ]
  		  [ mcast_last_member_interval LAST_MEMBER_INTERVAL ]
  		  [ mcast_membership_interval MEMBERSHIP_INTERVAL ]
  		  [ mcast_querier_interval QUERIER_INTERVAL ]
  		  [ mcast_query_interval QUERY_INTERVAL ]
  		  [ mcast_query_response_interval QUERY_RESPONSE_INTERVAL ]
  		  [ mcast_startup_query_interval STARTUP_QUERY_INTERVAL ]
  		  [ mcast_stats_enabled MCAST_STATS_ENABLED ]
  		  [ mcast_igmp_version IGMP_VERSION ]
  		  [ mcast_mld_version MLD_VERSION ]
  		  [ nf_call_iptables NF_CALL_IPTABLES ]
  		  [ nf_call_ip6tables NF_CALL_IP6TABLES ]
  		  [ nf_call_arptables NF_CALL_ARPTABLES ]
  
  Where: VLAN_PROTOCOL := { 802.1Q | 802.1ad }
  [1]
  $ ip link help bridge
  Usage: ... bridge [ fdb_flush ]
  		  [ forward_delay FORWARD_DELAY ]
  		  [ hello_time HELLO_TIME ]
  		  [ max_age MAX_AGE ]
  		  [ ageing_time AGEING_TIME ]
  		  [ stp_state STP_STATE ]
  		  [ priority PRIORITY ]
  		  [ group_fwd_mask MASK ]
  		  [ group_address ADDRESS ]
  		  [ no_linklocal_learn NO_LINKLOCAL_LEARN ]
  		  [ vlan_filtering VLAN_FILTERING ]
  		  [ vlan_protocol VLAN_PROTOCOL ]
  		  [ vlan_default_pvid VLAN_DEFAULT_PVID ]
  		  [ vlan_stats_enabled VLAN_STATS_ENABLED ]
  		  [ vlan_stats_per_port VLAN_STATS_PER_PORT ]
  		  [ mcast_snooping MULTICAST_SNOOPING ]
  		  [ mcast_vlan_snooping MULTICAST_VLAN_SNOOPING ]
  		  [ mcast_router MULTICAST_ROUTER ]
  		  [ mcast_query_use_ifaddr MCAST_QUERY_USE_IFADDR ]
  		  [ mcast_querier MULTICAST_QUERIER ]
  		  [ mcast_hash_elasticity HASH_ELASTICITY ]
  		  [ mcast_hash_max HASH_MAX ]
  		  [ mcast_last_member_count LAST_MEMBER_COUNT ]
  		  [ mcast_startup_query_count STARTUP_QUERY_COUNT ]
  		  [ mcast_last_member_interval LAST_MEMBER_INTERVAL ]
  		  [ mcast_membership_interval MEMBERSHIP_INTERVAL ]
  		  [ mcast_querier_interval QUERIER_INTERVAL ]
  		  [ mcast_query_interval QUERY_INTERVAL ]
  		  [ mcast_query_response_interval QUERY_RESPONSE_INTERVAL ]
  		  [ mcast_startup_query_interval STARTUP_QUERY_INTERVAL ]
  		  [ mcast_stats_enabled MCAST_STATS_ENABLED ]
  		  [ mcast_igmp_version IGMP_VERSION ]
  		  [ mcast_mld_version MLD_VERSION ]
  		  [ nf_call_iptables NF_CALL_IPTABLES ]
  		  [ nf_call_ip6tables NF_CALL_IP6TABLES ]
  		  [ nf_call_arptables NF_CALL_ARPTABLES ]
  
  Where: VLAN_PROTOCOL := { 802.1Q | 802.1ad }
  $ ip link set br2 type bridge stp_state foo
  Error: argument "foo" is wrong: invalid stp_state
  [255]
  $ ip link set br2 type bridge stp_state 5
  $ ip link set br2 type bridge priority 70000
  Error: argument "70000" is wrong: invalid priority
  [255]
  $ ip link set br2 type bridge priority x
  Error: argument "x" is wrong: invalid priority
  [255]
  $ ip link set br2 type bridge vlan_filtering 300
  Error: argument "300" is wrong: invalid vlan_filtering
  [255]
  $ ip link set br2 type bridge vlan_protocol foo
  Error: argument "foo" is wrong: invalid vlan_protocol
  [255]
  $ ip link set br2 type bridge group_address foo
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br2 type bridge group_address 02:00:00:00:00:00
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br2 type bridge group_fwd_mask 0x7
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br2 type bridge vlan_default_pvid 5000
  $ ip link set br2 type bridge mcast_router 5
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br2 type bridge hello_time 50
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set br2 type bridge max_age 50
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set br2 type bridge mcast_snooping x
  Error: argument "x" is wrong: invalid mcast_snooping
  [255]
  $ ip link set br2 type bridge mcast_hash_max x
  Error: argument "x" is wrong: invalid mcast_hash_max
  [255]
  $ ip link set br2 type bridge mcast_igmp_version 5
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br2 type bridge mcast_mld_version 2
  $ ip link set br2 type bridge mcast_vlan_snooping 1
  Error: bridge: Cannot enable multicast vlan snooping with vlan filtering disabled.
  [2]
  $ ip link set br2 type bridge mcast_query_interval x
  Error: argument "x" is wrong: invalid mcast_query_interval
  [255]
  $ ip link set br2 type bridge vlan_stats_per_port 1
  $ ip link set br2 type bridge mcast_startup_query_interval 1
  $ ip link set br2 type bridge mcast_membership_interval 1 mcast_stats_enabled x
  Error: argument "x" is wrong: invalid mcast_stats_enabled
  [255]
  $ ip link set br2 type bridge fo 600 hel 300
  $ ip link add type bridge
  $ ip link set v0 nomaster
  $ ip link del br0
  $ ip link del br1 type bridge
  Cannot find device "br1"
  [1]
