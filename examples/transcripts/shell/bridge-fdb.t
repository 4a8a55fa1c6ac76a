The forwarding database. (What IP joins by itself is left out.)

  $ ip link add br0 address 02:00:00:00:00:b0 type bridge
  $ ip link add v0 address 02:00:00:00:00:a0 type veth peer name v1 address 02:00:00:00:00:a1
  $ ip link add w0 address 02:00:00:00:00:c0 type veth peer name w1 address 02:00:00:00:00:c1
  $ bridge fdb show br br0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:00:b0 dev br0 master br0 permanent
  $ ip link set v0 master br0
  $ ip link set w0 master br0
  $ bridge fdb show br br0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:00:b0 dev br0 master br0 permanent
  02:00:00:00:00:a0 dev v0 master br0 permanent
  02:00:00:00:00:c0 dev w0 master br0 permanent
  $ bridge fdb add 02:00:00:00:01:01 dev v0
  $ bridge fdb add 02:00:00:00:01:02 dev v0 master
  $ bridge fdb add 02:00:00:00:01:03 dev v0 self
  $ bridge fdb add 02:00:00:00:01:04 dev v0 master static
  $ bridge fdb add 02:00:00:00:01:05 dev v0 master dynamic
  RTNETLINK answers: Operation not permitted
  [255]
  $ bridge fdb add 02:00:00:00:01:06 dev v0 master dynamic extern_learn
  $ bridge fdb add 02:00:00:00:01:07 dev v0 master static sticky
  $ bridge fdb add 02:00:00:00:01:08 dev v0 master dynamic sticky
  RTNETLINK answers: Operation not permitted
  [255]
  $ bridge fdb add 02:00:00:00:01:09 dev v0 master self
  $ bridge fdb add 02:00:00:00:01:0a dev v0 master local
  $ bridge fdb add 02:00:00:00:01:0b dev v0 master use
  $ bridge fdb add 02:00:00:00:01:0c dev v0 master temp
  $ bridge fdb add 02:00:00:00:01:04 dev v0 master static
  RTNETLINK answers: File exists
  [255]
  $ bridge fdb add 02:00:00:00:01:04 dev w0 master static
  RTNETLINK answers: File exists
  [255]
  $ bridge fdb show br br0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:00:b0 dev br0 master br0 permanent
  02:00:00:00:01:0c dev v0 master br0 static
  02:00:00:00:01:0a dev v0 master br0 permanent
  02:00:00:00:01:09 dev v0 master br0 permanent
  02:00:00:00:01:07 dev v0 sticky master br0 static
  02:00:00:00:01:06 dev v0 extern_learn master br0 
  02:00:00:00:01:04 dev v0 master br0 static
  02:00:00:00:01:02 dev v0 master br0 permanent
  02:00:00:00:00:a0 dev v0 master br0 permanent
  02:00:00:00:01:01 dev v0 self permanent
  02:00:00:00:01:03 dev v0 self permanent
  02:00:00:00:01:09 dev v0 self permanent
  02:00:00:00:00:c0 dev w0 master br0 permanent
  $ bridge fdb append 02:00:00:00:01:04 dev w0 master static
  $ bridge fdb replace 02:00:00:00:01:04 dev w0 master static
  $ bridge fdb replace 02:00:00:00:01:05 dev w0 master static
  $ bridge fdb replace 02:00:00:00:01:04 dev w0 master dynamic
  RTNETLINK answers: Operation not permitted
  [255]
  $ bridge fdb show br br0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:00:b0 dev br0 master br0 permanent
  02:00:00:00:01:0c dev v0 master br0 static
  02:00:00:00:01:0a dev v0 master br0 permanent
  02:00:00:00:01:09 dev v0 master br0 permanent
  02:00:00:00:01:07 dev v0 sticky master br0 static
  02:00:00:00:01:06 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 permanent
  02:00:00:00:00:a0 dev v0 master br0 permanent
  02:00:00:00:01:01 dev v0 self permanent
  02:00:00:00:01:03 dev v0 self permanent
  02:00:00:00:01:09 dev v0 self permanent
  02:00:00:00:01:05 dev w0 master br0 static
  02:00:00:00:01:04 dev w0 master br0 static
  02:00:00:00:00:c0 dev w0 master br0 permanent
  $ bridge fdb show brport v0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:01:0c master br0 static
  02:00:00:00:01:0a master br0 permanent
  02:00:00:00:01:09 master br0 permanent
  02:00:00:00:01:07 sticky master br0 static
  02:00:00:00:01:06 extern_learn master br0 
  02:00:00:00:01:02 master br0 permanent
  02:00:00:00:00:a0 master br0 permanent
  02:00:00:00:01:01 self permanent
  02:00:00:00:01:03 self permanent
  02:00:00:00:01:09 self permanent
  $ bridge fdb show dev w0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:01:05 master br0 static
  02:00:00:00:01:04 master br0 static
  02:00:00:00:00:c0 master br0 permanent
  $ bridge fdb show br br0 dynamic
  02:00:00:00:01:0c dev v0 master br0 static
  02:00:00:00:01:07 dev v0 sticky master br0 static
  02:00:00:00:01:06 dev v0 extern_learn master br0 
  02:00:00:00:01:05 dev w0 master br0 static
  02:00:00:00:01:04 dev w0 master br0 static
  $ bridge fdb show br br0 state static
  02:00:00:00:01:0c dev v0 master br0 static
  02:00:00:00:01:07 dev v0 sticky master br0 static
  02:00:00:00:01:05 dev w0 master br0 static
  02:00:00:00:01:04 dev w0 master br0 static
  $ bridge fdb get 02:00:00:00:01:04 br br0
  02:00:00:00:01:04 dev w0 master br0 static
  $ bridge fdb get 02:00:00:00:01:04 dev w0 master
  02:00:00:00:01:04 dev w0 master br0 static
  $ bridge fdb get 02:00:00:00:01:04 dev w0 self
  Error: Fdb get operation not supported by device.
  [254]
  $ bridge fdb get 02:00:00:00:01:44 br br0
  Error: Fdb entry not found.
  [254]
  $ bridge fdb get 02:00:00:00:01:04 dev br0 self
  02:00:00:00:01:04 dev w0 master br0 static
  $ bridge fdb get 02:00:00:00:01:04 dev w1
  Error: Device is not a bridge port.
  [254]
  $ bridge fdb del 02:00:00:00:01:04 dev v0 master
  RTNETLINK answers: No such file or directory
  [255]
  $ bridge fdb del 02:00:00:00:01:04 dev w0 master
  $ bridge fdb del 02:00:00:00:01:04 dev w0 master
  RTNETLINK answers: No such file or directory
  [255]
  $ bridge fdb del 02:00:00:00:01:03 dev v0 self
  $ bridge fdb del 02:00:00:00:01:03 dev v0 self
  RTNETLINK answers: No such file or directory
  [255]
  $ bridge fdb del 02:00:00:00:01:01 dev v0
  $ bridge fdb del 02:00:00:00:01:09 dev v0
  $ bridge fdb del 02:00:00:00:01:09 dev v0 master
  $ bridge fdb del 02:00:00:00:00:a0 dev v0 master
  $ bridge fdb add 02:00:00:00:00:a0 dev v0 master
  $ bridge fdb add 02:00:00:00:02:01 dev br0 self
  $ bridge fdb add 02:00:00:00:02:02 dev br0 master
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge fdb add 02:00:00:00:02:03 dev br0 self local
  $ bridge fdb add 02:00:00:00:02:04 dev br0 self static
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge fdb add 02:00:00:00:02:05 dev br0 self dynamic
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge fdb add 02:00:00:00:00:b0 dev br0 self
  RTNETLINK answers: File exists
  [255]
  $ bridge fdb del 02:00:00:00:00:b0 dev br0 self
  $ bridge fdb add 01:00:00:00:00:01 dev v0 master
  $ bridge fdb add 01:00:00:00:00:01 dev v0 self
  $ bridge fdb add 00:00:00:00:00:00 dev v0 master
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge fdb add 00:00:00:00:00:00 dev v0 self
  $ bridge fdb add 02:00:00:00:03:01 dev v1
  $ bridge fdb add 02:00:00:00:03:01 dev v1
  RTNETLINK answers: File exists
  [255]
  $ bridge fdb add 02:00:00:00:03:02 dev v1 static
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge fdb add 02:00:00:00:03:03 dev v1 dynamic
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge fdb add 02:00:00:00:03:04 dev v1 master
  RTNETLINK answers: Operation not supported
  [255]
  $ bridge fdb add 01:00:00:00:03:05 dev v1
  $ bridge fdb add 02:00:00:00:03:06 dev v1 dst 10.0.0.1
  $ bridge fdb add 02:00:00:00:03:07 dev lo
  Error: FDB add only supported for Ethernet devices.
  [255]
  $ bridge fdb show dev v1 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:03:01 self permanent
  02:00:00:00:03:06 self permanent
  01:00:00:00:03:05 self permanent
  $ bridge fdb del 02:00:00:00:03:01 dev v1
  $ bridge fdb del 02:00:00:00:03:01 dev v1
  RTNETLINK answers: No such file or directory
  [255]
  $ bridge fdb add 02:00:00:00:04:01 dev v0 master vlan 5
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge fdb add 02:00:00:00:04:02 dev v0 master vlan 0
  Error: invalid vlan id.
  [255]
  $ bridge fdb add 02:00:00:00:04:03 dev v0 master vlan 4095
  Error: invalid vlan id.
  [255]
  $ bridge fdb add 02:00:00:00:04:04 dev v0 vlan 5
  RTNETLINK answers: Invalid argument
  [255]
  $ bridge fdb add 02:00:00:00:04:05 dev v0 master dst 10.0.0.1
  $ bridge fdb add 02:00:00:00:04:06 dev nothere master
  Cannot find device "nothere"
  [255]
  $ bridge fdb show | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:02:03 dev br0 master br0 permanent
  02:00:00:00:02:01 dev br0 master br0 permanent
  02:00:00:00:03:06 dev v1 self permanent
  01:00:00:00:03:05 dev v1 self permanent
  02:00:00:00:04:05 dev v0 master br0 permanent
  01:00:00:00:00:01 dev v0 master br0 permanent
  02:00:00:00:00:a0 dev v0 master br0 permanent
  02:00:00:00:01:0c dev v0 master br0 static
  02:00:00:00:01:0a dev v0 master br0 permanent
  02:00:00:00:01:07 dev v0 sticky master br0 static
  02:00:00:00:01:06 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 permanent
  00:00:00:00:00:00 dev v0 self permanent
  01:00:00:00:00:01 dev v0 self permanent
  02:00:00:00:01:05 dev w0 master br0 static
  02:00:00:00:00:c0 dev w0 master br0 permanent
  $ bridge -d fdb show | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:02:03 dev br0 master br0 permanent
  02:00:00:00:02:01 dev br0 master br0 permanent
  02:00:00:00:03:06 dev v1 self permanent
  01:00:00:00:03:05 dev v1 self permanent
  02:00:00:00:04:05 dev v0 master br0 permanent
  01:00:00:00:00:01 dev v0 master br0 permanent
  02:00:00:00:00:a0 dev v0 master br0 permanent
  02:00:00:00:01:0c dev v0 master br0 static
  02:00:00:00:01:0a dev v0 master br0 permanent
  02:00:00:00:01:07 dev v0 sticky master br0 static
  02:00:00:00:01:06 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 permanent
  00:00:00:00:00:00 dev v0 self permanent
  01:00:00:00:00:01 dev v0 self permanent
  02:00:00:00:01:05 dev w0 master br0 static
  02:00:00:00:00:c0 dev w0 master br0 permanent
  $ bridge -j fdb show br br0 | grep -o '{[^}]*02:00:00[^}]*}'
  {"mac":"02:00:00:00:02:03","ifname":"br0","flags":[],"master":"br0","state":"permanent"}
  {"mac":"02:00:00:00:02:01","ifname":"br0","flags":[],"master":"br0","state":"permanent"}
  {"mac":"02:00:00:00:04:05","ifname":"v0","flags":[],"master":"br0","state":"permanent"}
  {"mac":"02:00:00:00:00:a0","ifname":"v0","flags":[],"master":"br0","state":"permanent"}
  {"mac":"02:00:00:00:01:0c","ifname":"v0","flags":[],"master":"br0","state":"static"}
  {"mac":"02:00:00:00:01:0a","ifname":"v0","flags":[],"master":"br0","state":"permanent"}
  {"mac":"02:00:00:00:01:07","ifname":"v0","flags":["sticky"],"master":"br0","state":"static"}
  {"mac":"02:00:00:00:01:06","ifname":"v0","flags":["extern_learn"],"master":"br0","state":""}
  {"mac":"02:00:00:00:01:02","ifname":"v0","flags":[],"master":"br0","state":"permanent"}
  {"mac":"02:00:00:00:01:05","ifname":"w0","flags":[],"master":"br0","state":"static"}
  {"mac":"02:00:00:00:00:c0","ifname":"w0","flags":[],"master":"br0","state":"permanent"}
  $ bridge fdb show br nothere
  Cannot find bridge device "nothere"
  [255]
  $ bridge fdb show br v0
  $ ip link set v0 type bridge_slave fdb_flush
  $ bridge fdb show br br0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:02:03 dev br0 master br0 permanent
  02:00:00:00:02:01 dev br0 master br0 permanent
  02:00:00:00:04:05 dev v0 master br0 permanent
  01:00:00:00:00:01 dev v0 master br0 permanent
  02:00:00:00:00:a0 dev v0 master br0 permanent
  02:00:00:00:01:0c dev v0 master br0 static
  02:00:00:00:01:0a dev v0 master br0 permanent
  02:00:00:00:01:07 dev v0 sticky master br0 static
  02:00:00:00:01:06 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 permanent
  00:00:00:00:00:00 dev v0 self permanent
  01:00:00:00:00:01 dev v0 self permanent
  02:00:00:00:01:05 dev w0 master br0 static
  02:00:00:00:00:c0 dev w0 master br0 permanent
  $ ip link set br0 type bridge fdb_flush
  $ bridge fdb show br br0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:02:03 dev br0 master br0 permanent
  02:00:00:00:02:01 dev br0 master br0 permanent
  02:00:00:00:04:05 dev v0 master br0 permanent
  01:00:00:00:00:01 dev v0 master br0 permanent
  02:00:00:00:00:a0 dev v0 master br0 permanent
  02:00:00:00:01:0c dev v0 master br0 static
  02:00:00:00:01:0a dev v0 master br0 permanent
  02:00:00:00:01:07 dev v0 sticky master br0 static
  02:00:00:00:01:02 dev v0 master br0 permanent
  00:00:00:00:00:00 dev v0 self permanent
  01:00:00:00:00:01 dev v0 self permanent
  02:00:00:00:01:05 dev w0 master br0 static
  02:00:00:00:00:c0 dev w0 master br0 permanent
  $ ip link set v0 nomaster
  $ bridge fdb show br br0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:02:03 dev br0 master br0 permanent
  02:00:00:00:02:01 dev br0 master br0 permanent
  02:00:00:00:01:05 dev w0 master br0 static
  02:00:00:00:00:c0 dev w0 master br0 permanent
  $ bridge fdb show dev v0 | grep -v -e ^33:33 -e ^01:00:5e
  00:00:00:00:00:00 self permanent
  01:00:00:00:00:01 self permanent
  $ bridge fdb show dev br0 | grep -v -e ^33:33 -e ^01:00:5e
  02:00:00:00:02:03 master br0 permanent
  02:00:00:00:02:01 master br0 permanent
  $ bridge fdb flush dev br0
