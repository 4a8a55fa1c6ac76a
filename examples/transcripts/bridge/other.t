The command bridge: options, vlan, mdb, monitor.

  $ ip link add br0 address 02:00:00:00:00:10 type bridge
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 master br0
  $ bridge -V
  bridge utility, 6.1.0
  $ bridge -foo link
  Option "-foo" is unknown, try "bridge help".
  [255]
  $ bridge -h
  Usage: bridge [ OPTIONS ] OBJECT { COMMAND | help }
         bridge [ -force ] -batch filename
  where  OBJECT := { link | fdb | mdb | vlan | monitor }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] |
                      -o[neline] | -t[imestamp] | -n[etns] name |
                      -c[ompressvlans] -color -p[retty] -j[son] }
  [255]
  $ bridge --help
  Usage: bridge [ OPTIONS ] OBJECT { COMMAND | help }
         bridge [ -force ] -batch filename
  where  OBJECT := { link | fdb | mdb | vlan | monitor }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] |
                      -o[neline] | -t[imestamp] | -n[etns] name |
                      -c[ompressvlans] -color -p[retty] -j[son] }
  [255]
  $ bridge -n
  Cannot open network namespace "(null)": No such file or directory
  [255]
  $ bridge -batch nothere
  Cannot open file "nothere" for reading: No such file or directory
  [1]
  $ bridge vlan help
  Usage: bridge vlan { add | del } vid VLAN_ID dev DEV [ tunnel_info id TUNNEL_ID ]
                                                       [ pvid ] [ untagged ]
                                                       [ self ] [ master ]
         bridge vlan { set } vid VLAN_ID dev DEV [ state STP_STATE ]
                                                 [ mcast_router MULTICAST_ROUTER ]
         bridge vlan { show } [ dev DEV ] [ vid VLAN_ID ]
         bridge vlan { tunnelshow } [ dev DEV ] [ vid VLAN_ID ]
         bridge vlan global { set } vid VLAN_ID dev DEV
                        [ mcast_snooping MULTICAST_SNOOPING ]
                        [ mcast_querier MULTICAST_QUERIER ]
                        [ mcast_igmp_version IGMP_VERSION ]
                        [ mcast_mld_version MLD_VERSION ]
                        [ mcast_last_member_count LAST_MEMBER_COUNT ]
                        [ mcast_last_member_interval LAST_MEMBER_INTERVAL ]
                        [ mcast_startup_query_count STARTUP_QUERY_COUNT ]
                        [ mcast_startup_query_interval STARTUP_QUERY_INTERVAL ]
                        [ mcast_membership_interval MEMBERSHIP_INTERVAL ]
                        [ mcast_querier_interval QUERIER_INTERVAL ]
                        [ mcast_query_interval QUERY_INTERVAL ]
                        [ mcast_query_response_interval QUERY_RESPONSE_INTERVAL ]
         bridge vlan global { show } [ dev DEV ] [ vid VLAN_ID ]
  [255]
  $ bridge vlan show
  port              vlan-id  
  $ bridge vlan
  port              vlan-id  
  $ bridge -j vlan show
  []
  $ bridge vlan show dev v0
  port              vlan-id  
  $ bridge vlan foo
  Command "foo" is unknown, try "bridge vlan help".
  [255]
  $ bridge mdb show
  $ bridge mdb
  $ bridge -j mdb show
  [{"mdb":[],"router":{}}]
  $ bridge mdb help
  Usage: bridge mdb { add | del } dev DEV port PORT grp GROUP [src SOURCE] [permanent | temp] [vid VID]
         bridge mdb {show} [ dev DEV ] [ vid VID ]
  [255]
  $ bridge mdb foo
  Command "foo" is unknown, try "bridge mdb help".
  [255]
  $ bridge monitor help
  Usage: bridge monitor [file | link | fdb | mdb | vlan | vni | all]
  [255]
  $ bridge monitor foo
  Argument "foo" is unknown, try "bridge monitor help".
  [255]
  $ bridge vni foo
  Command "foo" is unknown, try "bridge vni help".
  [255]
  $ bridge -s vlan show
  port              vlan-id
  $ bridge -4 link
  4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2 
  $ bridge -compressvlans vlan show
  port              vlan-id  
  $ bridge -t link
  4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2 
  $ bridge -statistics link show dev v1
  $ bridge -json link show dev v1
  []
  $ bridge -pretty -json link show dev v1
  [ ]
  $ bridge -details link show dev v1
  $ bridge -oneline link show dev v1
