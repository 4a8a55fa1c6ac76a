What can be set on a port, by ip and by bridge.

  $ ip link add br0 type bridge
  $ ip link add v0 type veth peer name v1
  $ ip link set v0 type bridge_slave cost 3
  RTNETLINK answers: Operation not supported
  [2]
  $ bridge link set dev v0 cost 3
  RTNETLINK answers: Operation not supported
  [255]
  $ ip link set v0 master br0
  $ ip link set v0 type bridge_slave cost 3
  $ ip link set v0 type bridge_slave cost 0
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set v0 type bridge_slave cost 65535
  $ ip link set v0 type bridge_slave cost 65536
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set v0 type bridge_slave priority 63
  $ ip link set v0 type bridge_slave priority 64
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set v0 type bridge_slave state 3
  RTNETLINK answers: Network is down
  [2]
  $ ip link set v0 type bridge_slave state 0
  RTNETLINK answers: Network is down
  [2]
  $ ip link set v0 type bridge_slave state 4
  RTNETLINK answers: Network is down
  [2]
  $ ip link set v0 type bridge_slave state 5
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 type bridge_slave hairpin on
  $ ip link set v0 type bridge_slave hairpin 2
  Error: argument of "hairpin" must be one of "off", "on", not "2"
  [1]
  $ ip link set v0 type bridge_slave guard on
  $ ip link set v0 type bridge_slave root_block on
  $ ip link set v0 type bridge_slave fastleave on
  $ ip link set v0 type bridge_slave learning off
  $ ip link set v0 type bridge_slave flood off
  $ ip link set v0 type bridge_slave proxy_arp on
  $ ip link set v0 type bridge_slave proxy_arp_wifi on
  $ ip link set v0 type bridge_slave mcast_router 0
  $ ip link set v0 type bridge_slave mcast_router 3
  $ ip link set v0 type bridge_slave mcast_router 4
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 type bridge_slave mcast_fast_leave on
  $ ip link set v0 type bridge_slave mcast_flood off
  $ ip link set v0 type bridge_slave bcast_flood off
  $ ip link set v0 type bridge_slave mcast_to_unicast on
  $ ip link set v0 type bridge_slave group_fwd_mask 8
  $ ip link set v0 type bridge_slave group_fwd_mask 7
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 type bridge_slave group_fwd_mask 65535
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 type bridge_slave neigh_suppress on
  $ ip link set v0 type bridge_slave vlan_tunnel on
  $ ip link set v0 type bridge_slave isolated on
  $ ip link set v0 type bridge_slave locked on
  $ ip link set v0 type bridge_slave mab on
  bridge_slave: unknown option "mab"?
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
  $ ip link set v0 type bridge_slave backup_port v1
  RTNETLINK answers: No such file or directory
  [2]
  $ ip link set v0 type bridge_slave nobackup_port
  $ ip link set v0 type bridge_slave fdb_flush
  $ ip link set v0 type bridge_slave
  $ ip -d link show v0 | sed -e 's#\(8000[.]\)[0-9a-f:]*#\1MAC#g' -e 's# addrgenmode [a-z0-9]*##' -e 's# num[rt]xqueues [0-9]##g' -e 's#gc_timer *[0-9.]*#gc_timer#'
  4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop master br0 state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff promiscuity 1  allmulti 1 minmtu 68 maxmtu 65535  (glob)
      veth 
      bridge_slave state disabled priority 63 cost 65535 hairpin on guard on root_block on fastleave on learning off flood off port_id 0xfc01 port_no 0x1 designated_port 64513 designated_cost 0 designated_bridge 8000.MAC designated_root 8000.MAC hold_timer    0.00 message_age_timer    0.00 forward_delay_timer    0.00 topology_change_ack 0 config_pending 0 proxy_arp on proxy_arp_wifi on mcast_router 3 mcast_fast_leave on mcast_flood off bcast_flood off mcast_to_unicast on neigh_suppress on group_fwd_mask 0x8 group_fwd_mask_str 0x8 vlan_tunnel on isolated on locked on gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 
  $ bridge -d link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 63 cost 65535 
      hairpin on guard on root_block on fastleave on learning off flood off mcast_flood off bcast_flood off mcast_router 3 mcast_to_unicast on neigh_suppress on vlan_tunnel on isolated on locked on 
  $ bridge link set dev v0 hairpin off guard off root_block off fastleave off learning on flood on mcast_flood on bcast_flood on mcast_to_unicast off neigh_suppress off isolated off locked off mcast_router 1
  $ bridge -d link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 63 cost 65535 
      hairpin off guard off root_block off fastleave off learning on flood on mcast_flood on bcast_flood on mcast_router 1 mcast_to_unicast off neigh_suppress off vlan_tunnel on isolated off locked off 
  $ bridge link set dev v0 learning off cost 100000 flood off
  RTNETLINK answers: Numerical result out of range
  [255]
  $ bridge -d link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 63 cost 65535 
      hairpin off guard off root_block off fastleave off learning off flood off mcast_flood on bcast_flood on mcast_router 1 mcast_to_unicast off neigh_suppress off vlan_tunnel on isolated off locked off 
  $ bridge link set dev v0 state listening
  RTNETLINK answers: Network is down
  [255]
  $ bridge link set dev v0 state forwarding
  RTNETLINK answers: Network is down
  [255]
  $ bridge link set dev v0 priority 99
  RTNETLINK answers: Numerical result out of range
  [255]
  $ bridge link set dev v0 hwmode vepa
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev v0 cost 9 self
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev v0 cost 9 master
  $ bridge link set dev v0 cost 10 self master
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 63 cost 10 
  $ bridge link set dev br0 cost 9
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev br0 cost 9 self
  $ bridge link set dev lo cost 9
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev nothere cost 9
  Cannot find bridge device "nothere"
  [255]
  $ bridge link show dev nothere
  Cannot find device "nothere"
  [255]
  $ bridge link show dev v1
  $ bridge link show
  4: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 63 cost 10 
  $ bridge -j -d link show
  [{"ifindex":4,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"master":"br0","state":"disabled","priority":63,"cost":10,"hairpin":false,"guard":false,"root_block":false,"fastleave":false,"learning":false,"flood":false,"mcast_flood":true,"bcast_flood":true,"mcast_router":1,"mcast_to_unicast":false,"neigh_suppress":false,"vlan_tunnel":true,"isolated":false,"locked":false}]
  $ bridge vlan show
  port              vlan-id  
  $ bridge vlan add dev v0 vid 5
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge vlan del dev v0 vid 5
  $ bridge vlan add dev br0 vid 5 self
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge mdb show
  $ ip link set v0 up
  $ ip link set v1 up
  $ ip link set br0 up
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 63 cost 10 
  $ ip link set v0 type bridge_slave state 1
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state listening priority 63 cost 10 
  $ ip link set v0 type bridge_slave state 4
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 63 cost 10 
  $ ip link set v0 type bridge_slave state 2
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state learning priority 63 cost 10 
  $ ip link set v0 down
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST> mtu 1500 master br0 state disabled priority 63 cost 10 
  $ ip link set v0 up
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 63 cost 10 
  $ ip link set v0 nomaster type bridge_slave cost 4
  $ ip link show v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 master br0 type bridge_slave cost 4
  RTNETLINK answers: Operation not supported
  [2]
  $ bridge link show dev v0
  $ ip link add w0 master br0 type veth peer name w1
  $ bridge link show
  6: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2 
  $ ip link add w2 type veth peer name w3 master br0
  $ bridge link show
  6: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2 
