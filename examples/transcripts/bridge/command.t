The command bridge: link.

  $ ip link add br0 address 02:00:00:00:00:10 type bridge
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ bridge
  Usage: bridge [ OPTIONS ] OBJECT { COMMAND | help }
         bridge [ -force ] -batch filename
  where  OBJECT := { link | fdb | mdb | vlan | monitor }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] |
                      -o[neline] | -t[imestamp] | -n[etns] name |
                      -c[ompressvlans] -color -p[retty] -j[son] }
  [255]
  $ bridge help
  Usage: bridge [ OPTIONS ] OBJECT { COMMAND | help }
         bridge [ -force ] -batch filename
  where  OBJECT := { link | fdb | mdb | vlan | monitor }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] |
                      -o[neline] | -t[imestamp] | -n[etns] name |
                      -c[ompressvlans] -color -p[retty] -j[son] }
  [255]
  $ bridge foo
  Object "foo" is unknown, try "bridge help".
  [255]
  $ bridge link
  $ bridge link show
  $ ip link set v0 master br0
  $ ip link set v0 up
  $ ip link set v1 up
  $ ip link set br0 up
  $ ip link set v0 type bridge_slave state 3
  $ bridge link
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge l
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge li sh
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge link list
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge link lst
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge -d link
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
      hairpin off guard off root_block off fastleave off learning on flood on mcast_flood on bcast_flood on mcast_router 1 mcast_to_unicast off neigh_suppress off vlan_tunnel off isolated off locked off 
  $ bridge -j link
  [{"ifindex":4,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"master":"br0","state":"forwarding","priority":32,"cost":2}]
  $ bridge -j -p link
  [ {
          "ifindex": 4,
          "link": "v1",
          "ifname": "v0",
          "flags": [ "BROADCAST","MULTICAST","UP","LOWER_UP" ],
          "mtu": 1500,
          "master": "br0",
          "state": "forwarding",
          "priority": 32,
          "cost": 2
      } ]
  $ bridge -d -j link
  [{"ifindex":4,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"master":"br0","state":"forwarding","priority":32,"cost":2,"hairpin":false,"guard":false,"root_block":false,"fastleave":false,"learning":true,"flood":true,"mcast_flood":true,"bcast_flood":true,"mcast_router":1,"mcast_to_unicast":false,"neigh_suppress":false,"vlan_tunnel":false,"isolated":false,"locked":false}]
  $ bridge -o link
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge -d -o link
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 \    hairpin off guard off root_block off fastleave off learning on flood on mcast_flood on bcast_flood on mcast_router 1 mcast_to_unicast off neigh_suppress off vlan_tunnel off isolated off locked off 
  $ bridge -s link
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge -s -j link
  [{"ifindex":4,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"master":"br0","state":"forwarding","priority":32,"cost":2}]
  $ bridge -c=never link
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge link show dev v1
  $ bridge link show v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge link show dev nothere
  Cannot find device "nothere"
  [255]
  $ bridge link show dev
  Command line is not complete. Try option "help"
  [255]
  $ bridge link show foo
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge link show master br0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge link show master nothere
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ bridge link set
  Device is a required argument.
  [255]
  $ bridge link set v0
  Usage: bridge link set dev DEV [ cost COST ] [ priority PRIO ] [ state STATE ]
                                 [ guard {on | off} ]
                                 [ hairpin {on | off} ]
                                 [ fastleave {on | off} ]
                                 [ root_block {on | off} ]
                                 [ learning {on | off} ]
                                 [ learning_sync {on | off} ]
                                 [ flood {on | off} ]
                                 [ mcast_router MULTICAST_ROUTER ]
                                 [ mcast_flood {on | off} ]
                                 [ bcast_flood {on | off} ]
                                 [ mcast_to_unicast {on | off} ]
                                 [ neigh_suppress {on | off} ]
                                 [ vlan_tunnel {on | off} ]
                                 [ isolated {on | off} ]
                                 [ locked {on | off} ]
                                 [ hwmode {vepa | veb} ]
                                 [ backup_port DEVICE ] [ nobackup_port ]
                                 [ self ] [ master ]
         bridge link show [dev DEV]
  [255]
  $ bridge link set dev v0
  $ bridge link set dev nothere cost 5
  Cannot find bridge device "nothere"
  [255]
  $ bridge link set dev v0 cost 5
  $ bridge link set dev v0 cost x
  $ bridge link set dev v0 cost
  Command line is not complete. Try option "help"
  [255]
  $ bridge link set dev v0 priority 10
  $ bridge link set dev v0 priority 100
  RTNETLINK answers: Numerical result out of range
  [255]
  $ bridge link set dev v0 priority x
  $ bridge link set dev v0 state 3
  $ bridge link set dev v0 state forwarding
  $ bridge link set dev v0 state FORWARDING
  Error: invalid STP port state
  [255]
  $ bridge link set dev v0 state foo
  Error: invalid STP port state
  [255]
  $ bridge link set dev v0 state 9
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge link set dev v0 guard on root_block on hairpin on fastleave on flood off learning off
  $ bridge link set dev v0 mcast_flood off bcast_flood off mcast_to_unicast on mcast_router 2
  $ bridge link set dev v0 learning_sync on
  $ bridge link set dev v0 neigh_suppress on vlan_tunnel on isolated on locked on
  $ bridge link set dev v0 hwmode vepa
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev v0 hwmode foo
  Mode argument must be "vepa" or "veb".
  [255]
  $ bridge link set dev v0 backup_port v1
  RTNETLINK answers: No such file or directory
  [255]
  $ bridge link set dev v0 nobackup_port
  $ bridge -d link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 0 cost 5 
      hairpin on guard on root_block on fastleave on learning off flood off mcast_flood off bcast_flood off mcast_router 2 mcast_to_unicast on neigh_suppress on vlan_tunnel on isolated on locked on 
  $ bridge -d -j link show dev v0
  [{"ifindex":4,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"master":"br0","state":"forwarding","priority":0,"cost":5,"hairpin":true,"guard":true,"root_block":true,"fastleave":true,"learning":false,"flood":false,"mcast_flood":false,"bcast_flood":false,"mcast_router":2,"mcast_to_unicast":true,"neigh_suppress":true,"vlan_tunnel":true,"isolated":true,"locked":true}]
  $ bridge link set dev v0 hairpin foo
  Error: argument of "hairpin" must be one of "off", "on", not "foo"
  [234]
  $ bridge link set dev v0 hairpin
  Command line is not complete. Try option "help"
  [255]
  $ bridge link set dev v0 foo on
  Usage: bridge link set dev DEV [ cost COST ] [ priority PRIO ] [ state STATE ]
                                 [ guard {on | off} ]
                                 [ hairpin {on | off} ]
                                 [ fastleave {on | off} ]
                                 [ root_block {on | off} ]
                                 [ learning {on | off} ]
                                 [ learning_sync {on | off} ]
                                 [ flood {on | off} ]
                                 [ mcast_router MULTICAST_ROUTER ]
                                 [ mcast_flood {on | off} ]
                                 [ bcast_flood {on | off} ]
                                 [ mcast_to_unicast {on | off} ]
                                 [ neigh_suppress {on | off} ]
                                 [ vlan_tunnel {on | off} ]
                                 [ isolated {on | off} ]
                                 [ locked {on | off} ]
                                 [ hwmode {vepa | veb} ]
                                 [ backup_port DEVICE ] [ nobackup_port ]
                                 [ self ] [ master ]
         bridge link show [dev DEV]
  [255]
  $ bridge link set dev v0 self
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev v0 master
  $ bridge link set dev v0 cost 7 self
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev v0 cost 7 master
  $ bridge link set dev v0 mab on
  Usage: bridge link set dev DEV [ cost COST ] [ priority PRIO ] [ state STATE ]
                                 [ guard {on | off} ]
                                 [ hairpin {on | off} ]
                                 [ fastleave {on | off} ]
                                 [ root_block {on | off} ]
                                 [ learning {on | off} ]
                                 [ learning_sync {on | off} ]
                                 [ flood {on | off} ]
                                 [ mcast_router MULTICAST_ROUTER ]
                                 [ mcast_flood {on | off} ]
                                 [ bcast_flood {on | off} ]
                                 [ mcast_to_unicast {on | off} ]
                                 [ neigh_suppress {on | off} ]
                                 [ vlan_tunnel {on | off} ]
                                 [ isolated {on | off} ]
                                 [ locked {on | off} ]
                                 [ hwmode {vepa | veb} ]
                                 [ backup_port DEVICE ] [ nobackup_port ]
                                 [ self ] [ master ]
         bridge link show [dev DEV]
  [255]
  $ bridge link set dev v1 cost 5
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev br0 cost 5
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge link set dev v0 mcast_router 7
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge link set dev v0 mcast_max_groups 5
  Usage: bridge link set dev DEV [ cost COST ] [ priority PRIO ] [ state STATE ]
                                 [ guard {on | off} ]
                                 [ hairpin {on | off} ]
                                 [ fastleave {on | off} ]
                                 [ root_block {on | off} ]
                                 [ learning {on | off} ]
                                 [ learning_sync {on | off} ]
                                 [ flood {on | off} ]
                                 [ mcast_router MULTICAST_ROUTER ]
                                 [ mcast_flood {on | off} ]
                                 [ bcast_flood {on | off} ]
                                 [ mcast_to_unicast {on | off} ]
                                 [ neigh_suppress {on | off} ]
                                 [ vlan_tunnel {on | off} ]
                                 [ isolated {on | off} ]
                                 [ locked {on | off} ]
                                 [ hwmode {vepa | veb} ]
                                 [ backup_port DEVICE ] [ nobackup_port ]
                                 [ self ] [ master ]
         bridge link show [dev DEV]
  [255]
  $ bridge link foo
  Command "foo" is unknown, try "bridge link help".
  [255]
  $ bridge link help
  Usage: bridge link set dev DEV [ cost COST ] [ priority PRIO ] [ state STATE ]
                                 [ guard {on | off} ]
                                 [ hairpin {on | off} ]
                                 [ fastleave {on | off} ]
                                 [ root_block {on | off} ]
                                 [ learning {on | off} ]
                                 [ learning_sync {on | off} ]
                                 [ flood {on | off} ]
                                 [ mcast_router MULTICAST_ROUTER ]
                                 [ mcast_flood {on | off} ]
                                 [ bcast_flood {on | off} ]
                                 [ mcast_to_unicast {on | off} ]
                                 [ neigh_suppress {on | off} ]
                                 [ vlan_tunnel {on | off} ]
                                 [ isolated {on | off} ]
                                 [ locked {on | off} ]
                                 [ hwmode {vepa | veb} ]
                                 [ backup_port DEVICE ] [ nobackup_port ]
                                 [ self ] [ master ]
         bridge link show [dev DEV]
  [255]
  $ bridge link set help
  Usage: bridge link set dev DEV [ cost COST ] [ priority PRIO ] [ state STATE ]
                                 [ guard {on | off} ]
                                 [ hairpin {on | off} ]
                                 [ fastleave {on | off} ]
                                 [ root_block {on | off} ]
                                 [ learning {on | off} ]
                                 [ learning_sync {on | off} ]
                                 [ flood {on | off} ]
                                 [ mcast_router MULTICAST_ROUTER ]
                                 [ mcast_flood {on | off} ]
                                 [ bcast_flood {on | off} ]
                                 [ mcast_to_unicast {on | off} ]
                                 [ neigh_suppress {on | off} ]
                                 [ vlan_tunnel {on | off} ]
                                 [ isolated {on | off} ]
                                 [ locked {on | off} ]
                                 [ hwmode {vepa | veb} ]
                                 [ backup_port DEVICE ] [ nobackup_port ]
                                 [ self ] [ master ]
         bridge link show [dev DEV]
  [255]
  $ bridge link show help
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 0 cost 7 
  $ bridge link add dev v0
  Command "add" is unknown, try "bridge link help".
  [255]
  $ bridge -d link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 0 cost 7 
      hairpin on guard on root_block on fastleave on learning off flood off mcast_flood off bcast_flood off mcast_router 2 mcast_to_unicast on neigh_suppress on vlan_tunnel on isolated on locked on 
