What can be set on a bridge, and within which ranges.

  $ ip link add br0 type bridge
  $ ip link set br0 type bridge forward_delay 200
  $ ip link set br0 type bridge forward_delay 199
  $ ip link set br0 type bridge forward_delay 3000
  $ ip link set br0 type bridge forward_delay 3001
  $ ip link set br0 type bridge hello_time 100
  $ ip link set br0 type bridge hello_time 99
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set br0 type bridge hello_time 1000
  $ ip link set br0 type bridge hello_time 1001
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set br0 type bridge max_age 600
  $ ip link set br0 type bridge max_age 599
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set br0 type bridge max_age 4000
  $ ip link set br0 type bridge max_age 4001
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set br0 type bridge ageing_time 0
  $ ip link set br0 type bridge ageing_time 100000000
  $ ip link set br0 type bridge ageing_time 4294967295
  $ ip link set br0 type bridge priority 0
  $ ip link set br0 type bridge priority 65535
  $ ip link set br0 type bridge priority 65536
  Error: argument "65536" is wrong: invalid priority
  [255]
  $ ip link set br0 type bridge group_fwd_mask 8
  $ ip link set br0 type bridge group_fwd_mask 1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge group_fwd_mask 2
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge group_fwd_mask 4
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge group_fwd_mask 0xfff8
  $ ip link set br0 type bridge group_address 01:80:c2:00:00:0f
  $ ip link set br0 type bridge group_address 01:80:c2:00:00:01
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge group_address 01:80:c2:00:00:02
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge group_address 01:80:c2:00:00:03
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge group_address 01:80:c2:00:00:04
  $ ip link set br0 type bridge group_address 01:80:c2:00:00:10
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge group_address 00:80:c2:00:00:00
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge vlan_filtering 1
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set br0 type bridge vlan_filtering 0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set br0 type bridge vlan_protocol 802.1ad
  $ ip link set br0 type bridge vlan_default_pvid 2
  $ ip link set br0 type bridge vlan_stats_enabled 1
  $ ip link set br0 type bridge vlan_stats_per_port 1
  $ ip link set br0 type bridge mcast_vlan_snooping 1
  Error: bridge: Cannot enable multicast vlan snooping with vlan filtering disabled.
  [2]
  $ ip link set br0 type bridge mcast_vlan_snooping 0
  $ ip link set br0 type bridge no_linklocal_learn 1
  $ ip link set br0 type bridge fdb_flush
  $ ip link set br0 type bridge mcast_snooping 0
  $ ip link set br0 type bridge mcast_snooping 1
  $ ip link set br0 type bridge mcast_router 0
  $ ip link set br0 type bridge mcast_router 2
  $ ip link set br0 type bridge mcast_router 3
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge mcast_query_use_ifaddr 1
  $ ip link set br0 type bridge mcast_querier 0
  $ ip link set br0 type bridge mcast_hash_elasticity 4
  $ ip link set br0 type bridge mcast_hash_max 512
  $ ip link set br0 type bridge mcast_hash_max 500
  $ ip link set br0 type bridge mcast_last_member_count 3
  $ ip link set br0 type bridge mcast_startup_query_count 3
  $ ip link set br0 type bridge mcast_last_member_interval 200
  $ ip link set br0 type bridge mcast_membership_interval 20000
  $ ip link set br0 type bridge mcast_querier_interval 20000
  $ ip link set br0 type bridge mcast_query_interval 12000
  $ ip link set br0 type bridge mcast_query_interval 1
  $ ip link set br0 type bridge mcast_query_response_interval 900
  $ ip link set br0 type bridge mcast_startup_query_interval 3000
  $ ip link set br0 type bridge mcast_startup_query_interval 1
  $ ip link set br0 type bridge mcast_stats_enabled 1
  $ ip link set br0 type bridge mcast_igmp_version 3
  $ ip link set br0 type bridge mcast_igmp_version 4
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge mcast_igmp_version 1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge mcast_mld_version 2
  $ ip link set br0 type bridge mcast_mld_version 3
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set br0 type bridge nf_call_iptables 1
  $ ip link set br0 type bridge nf_call_ip6tables 1
  $ ip link set br0 type bridge nf_call_arptables 1
  $ ip -d link show br0 | sed -e 's# addrgenmode [a-z0-9]*##' -e 's# num[rt]xqueues [0-9]##g' -e 's#gc_timer *[0-9.]*#gc_timer#'
  2: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff promiscuity 0  allmulti 0 minmtu 68 maxmtu 65535  (glob)
      bridge forward_delay 3000 hello_time 1000 max_age 4000 ageing_time 4294967294 stp_state 0 priority 65535 vlan_filtering 0 bridge_id ffff.0:0:0:0:0:0 designated_root ffff.0:0:0:0:0:0 root_port 0 root_path_cost 0 topology_change 0 topology_change_detected 0 hello_timer    0.00 tcn_timer    0.00 topology_change_timer    0.00 gc_timer group_fwd_mask 0xfff8 group_address 01:80:c2:00:00:04 mcast_snooping 1 no_linklocal_learn 1 mcast_vlan_snooping 0 mcast_router 2 mcast_query_use_ifaddr 1 mcast_querier 0 mcast_hash_elasticity 16 mcast_hash_max 500 mcast_last_member_count 3 mcast_startup_query_count 3 mcast_last_member_interval 200 mcast_membership_interval 20000 mcast_querier_interval 20000 mcast_query_interval 100 mcast_query_response_interval 900 mcast_startup_query_interval 100 mcast_stats_enabled 1 mcast_igmp_version 3 mcast_mld_version 2 nf_call_iptables 1 nf_call_ip6tables 1 nf_call_arptables 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 
  $ ip link set br0 up
  $ ip link set br0 type bridge hello_time 50
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set br0 type bridge forward_delay 100
  $ ip link set br0 type bridge ageing_time 12345 priority 1 mcast_router 9 hello_time 300
  RTNETLINK answers: Invalid argument
  [2]
  $ ip -d link show br0 | grep -o -e 'ageing_time [0-9]*' -e ' priority [0-9]*' -e 'hello_time [0-9]*'
  hello_time 300
  ageing_time 12344
   priority 1
  $ ip link add br1 type bridge ageing_time 500 forward_delay 1
  $ ip link show br1
  3: br1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add br1 type bridge ageing_time 500 vlan_filtering 1
  RTNETLINK answers: File exists
  [2]
  $ ip link show br1
  3: br1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add br1 type bridge ageing_time 500 forward_delay 400 priority 7 group_fwd_mask 16
  RTNETLINK answers: File exists
  [2]
  $ ip -d link show br1 | grep -o -e 'ageing_time [0-9]*' -e ' priority [0-9]*' -e 'forward_delay [0-9]*' -e 'group_fwd_mask [0-9a-fx]*'
  forward_delay 0
  ageing_time 500
   priority 32768
  group_fwd_mask 0
  $ ip link set br1 type veth
  $ ip link add x0 type veth peer name x1
  $ ip link set x0 type bridge ageing_time 500
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set br1 type bridge
