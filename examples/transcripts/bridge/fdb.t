The command bridge: fdb.

  $ ip link add br0 address 02:00:00:00:00:10 type bridge
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set br0 type bridge mcast_snooping 0
  $ ip link set v0 master br0
  $ bridge fdb show br nothere
  Cannot find bridge device "nothere"
  [255]
  $ bridge fdb show brport nothere
  Cannot find device "nothere"
  [255]
  $ bridge fdb show dev nothere
  Cannot find device "nothere"
  [255]
  $ bridge fdb show state foo
  Error: argument "foo" is wrong: invalid state
  [255]
  $ bridge fdb show dev v0 vlan 1
  $ bridge fdb show dynamic dev v0
  $ bridge fdb add
  Device and address are required arguments.
  [255]
  $ bridge fdb add 02:00:00:00:00:aa
  Device and address are required arguments.
  [255]
  $ bridge fdb add dev v0
  Device and address are required arguments.
  [255]
  $ bridge fdb add 02:00:00:00:00:aa dev v0
  $ bridge fdb add 02:00:00:00:00:ab dev v0 master
  $ bridge fdb add 02:00:00:00:00:ac dev v0 master static
  $ bridge fdb add 02:00:00:00:00:ad dev v0 master dynamic
  RTNETLINK answers: Operation not permitted
  [255]
  $ bridge fdb add 02:00:00:00:00:ae dev v0 master local
  $ bridge fdb add 02:00:00:00:00:af dev v0 master permanent
  $ bridge fdb add 02:00:00:00:00:b0 dev v0 self
  $ bridge fdb add 02:00:00:00:00:b1 dev v0 master temp
  $ bridge fdb add 02:00:00:00:00:b2 dev v0 master static sticky
  $ bridge fdb add 02:00:00:00:00:b3 dev v0 master extern_learn
  $ bridge fdb add 02:00:00:00:00:b4 dev v0 master static vlan 5
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge fdb add 02:00:00:00:00:b4 dev v0 master use
  $ bridge fdb add 02:00:00:00:00:ac dev v0 master static
  RTNETLINK answers: File exists
  [255]
  $ bridge fdb add 02:00:00:00:00:b5 dev br0 self
  $ bridge fdb add 01:00:5e:00:00:05 dev v0 self
  $ bridge fdb add foo dev v0 master
  Invalid mac address foo
  [255]
  $ bridge fdb add 02:00:00:00:00 dev v0 master
  Invalid mac address 02:00:00:00:00
  [255]
  $ bridge fdb add 02:00:00:00:00:b6 dev nothere master
  Cannot find device "nothere"
  [255]
  $ bridge fdb add 02:00:00:00:00:b6 dev v0 master foo
  Error: either "to" is duplicate, or "foo" is a garbage.
  [255]
  $ bridge fdb add 02:00:00:00:00:b6 dev v0 master vlan 5000
  Error: invalid vlan id.
  [255]
  $ bridge fdb add 02:00:00:00:00:b6 dev v0 master dst 10.0.0.1
  $ bridge fdb add 02:00:00:00:00:b6 dev v0 dst foo
  Error: any valid address is expected rather than "foo".
  [1]
  $ bridge fdb add 02:00:00:00:00:b6 dev v0 port foo
  Error: argument "foo" is wrong: invalid port
  
  [255]
  $ bridge fdb add 02:00:00:00:00:b6 dev v0 vni x
  Error: argument "x" is wrong: invalid VNI
  
  [255]
  $ bridge fdb add 02:00:00:00:00:b6 dev v0 via nothere
  Cannot find device "nothere"
  [255]
  $ bridge fdb add 02:00:00:00:00:b6 dev v0 dev v1
  $ bridge fdb get 02:00:00:00:00:ac br br0
  02:00:00:00:00:ac dev v0 master br0 static
  $ bridge fdb get 02:00:00:00:00:ad br br0
  Error: Fdb entry not found.
  [254]
  $ bridge fdb get 02:00:00:00:00:ae br br0
  02:00:00:00:00:ae dev v0 master br0 permanent
  $ bridge fdb get 02:00:00:00:00:af br br0
  02:00:00:00:00:af dev v0 master br0 permanent
  $ bridge fdb get 02:00:00:00:00:b1 br br0
  02:00:00:00:00:b1 dev v0 master br0 static
  $ bridge fdb get 02:00:00:00:00:b2 br br0
  02:00:00:00:00:b2 dev v0 sticky master br0 static
  $ bridge fdb get 02:00:00:00:00:b3 br br0
  02:00:00:00:00:b3 dev v0 extern_learn master br0 
  $ bridge -j fdb get 02:00:00:00:00:b2 br br0
  [{"mac":"02:00:00:00:00:b2","ifname":"v0","flags":["sticky"],"master":"br0","state":"static"}]
  $ bridge fdb get 02:00:00:00:00:ac dev v0 master
  02:00:00:00:00:ac dev v0 master br0 static
  $ bridge fdb get 02:00:00:00:00:ac dev v0
  02:00:00:00:00:ac dev v0 master br0 static
  $ bridge fdb get 02:00:00:00:00:77 br br0
  Error: Fdb entry not found.
  [254]
  $ bridge fdb get 02:00:00:00:00:ac brport v0
  02:00:00:00:00:ac dev v0 master br0 static
  $ bridge fdb get 02:00:00:00:00:ac
  Device or master and address are required arguments.
  [255]
  $ bridge fdb get br br0
  Device or master and address are required arguments.
  [255]
  $ bridge fdb get 02:00:00:00:00:ac br nothere
  Cannot find bridge device "nothere"
  [255]
  $ bridge fdb append 02:00:00:00:00:ac dev v0 master static
  $ bridge fdb replace 02:00:00:00:00:ac dev v0 master dynamic
  RTNETLINK answers: Operation not permitted
  [255]
  $ bridge fdb change 02:00:00:00:00:ac dev v0 master static
  Command "change" is unknown, try "bridge fdb help".
  [255]
  $ bridge fdb change 02:00:00:00:00:cc dev v0 master static
  Command "change" is unknown, try "bridge fdb help".
  [255]
  $ bridge fdb chg 02:00:00:00:00:ac dev v0 master static
  Command "chg" is unknown, try "bridge fdb help".
  [255]
  $ bridge fdb get 02:00:00:00:00:ac br br0
  02:00:00:00:00:ac dev v0 master br0 static
  $ bridge fdb del 02:00:00:00:00:ac dev v0 master
  $ bridge fdb delete 02:00:00:00:00:ac dev v0 master
  RTNETLINK answers: No such file or directory
  [255]
  $ bridge fdb d 02:00:00:00:00:ad dev v0 master
  RTNETLINK answers: No such file or directory
  [255]
  $ bridge fdb del 02:00:00:00:00:ad dev v0
  RTNETLINK answers: No such file or directory
  [255]
  $ bridge fdb flush dev br0
  $ bridge fdb flush dev v0 master
  $ bridge fdb flush
  Device is a required argument.
  [255]
  $ bridge fdb foo
  Command "foo" is unknown, try "bridge fdb help".
  [255]
  $ bridge fdb help
  Usage: bridge fdb { add | append | del | replace } ADDR dev DEV
                [ self ] [ master ] [ use ] [ router ] [ extern_learn ]
                [ sticky ] [ local | static | dynamic ] [ vlan VID ]
                { [ dst IPADDR ] [ port PORT] [ vni VNI ] | [ nhid NHID ] }
  	       [ via DEV ] [ src_vni VNI ]
         bridge fdb [ show [ br BRDEV ] [ brport DEV ] [ vlan VID ]
                [ state STATE ] [ dynamic ] ]
         bridge fdb get [ to ] LLADDR [ br BRDEV ] { brport | dev } DEV
                [ vlan VID ] [ vni VNI ] [ self ] [ master ] [ dynamic ]
         bridge fdb flush dev DEV [ brport DEV ] [ vlan VID ]
                [ self ] [ master ] [ [no]permanent | [no]static | [no]dynamic ]
                [ [no]added_by_user ] [ [no]extern_learn ] [ [no]sticky ]
                [ [no]offloaded ]
  [255]
  $ bridge fdb add help
  Usage: bridge fdb { add | append | del | replace } ADDR dev DEV
                [ self ] [ master ] [ use ] [ router ] [ extern_learn ]
                [ sticky ] [ local | static | dynamic ] [ vlan VID ]
                { [ dst IPADDR ] [ port PORT] [ vni VNI ] | [ nhid NHID ] }
  	       [ via DEV ] [ src_vni VNI ]
         bridge fdb [ show [ br BRDEV ] [ brport DEV ] [ vlan VID ]
                [ state STATE ] [ dynamic ] ]
         bridge fdb get [ to ] LLADDR [ br BRDEV ] { brport | dev } DEV
                [ vlan VID ] [ vni VNI ] [ self ] [ master ] [ dynamic ]
         bridge fdb flush dev DEV [ brport DEV ] [ vlan VID ]
                [ self ] [ master ] [ [no]permanent | [no]static | [no]dynamic ]
                [ [no]added_by_user ] [ [no]extern_learn ] [ [no]sticky ]
                [ [no]offloaded ]
  [255]
  $ bridge fdb show help
  Usage: bridge fdb { add | append | del | replace } ADDR dev DEV
                [ self ] [ master ] [ use ] [ router ] [ extern_learn ]
                [ sticky ] [ local | static | dynamic ] [ vlan VID ]
                { [ dst IPADDR ] [ port PORT] [ vni VNI ] | [ nhid NHID ] }
  	       [ via DEV ] [ src_vni VNI ]
         bridge fdb [ show [ br BRDEV ] [ brport DEV ] [ vlan VID ]
                [ state STATE ] [ dynamic ] ]
         bridge fdb get [ to ] LLADDR [ br BRDEV ] { brport | dev } DEV
                [ vlan VID ] [ vni VNI ] [ self ] [ master ] [ dynamic ]
         bridge fdb flush dev DEV [ brport DEV ] [ vlan VID ]
                [ self ] [ master ] [ [no]permanent | [no]static | [no]dynamic ]
                [ [no]added_by_user ] [ [no]extern_learn ] [ [no]sticky ]
                [ [no]offloaded ]
  [255]
