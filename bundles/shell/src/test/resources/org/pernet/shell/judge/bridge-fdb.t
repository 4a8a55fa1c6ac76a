The command bridge: fdb show, with the groups that IPv6 joins.

  $ ip link add br0 address 02:00:00:00:00:10 type bridge
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set br0 type bridge mcast_snooping 0
  $ ip link set v0 master br0
  $ bridge fdb show dev v0
  02:00:00:00:00:01 master br0 permanent
  ??:??:??:??:??:?? self permanent (glob)
  $ bridge -j fdb show dev v0
  [[]{"mac":"02:00:00:00:00:01","flags":[[]],"master":"br0","state":"permanent"},{"mac":"??:??:??:??:??:??","flags":[[]"self"],"state":"permanent"}] (glob)
  $ bridge -j -p fdb show dev v0
  [ {
          "mac": "02:00:00:00:00:01",
          "flags": [ ],
          "master": "br0",
          "state": "permanent"
      },{
          "mac": "??:??:??:??:??:??", (glob)
          "flags": [ "self" ],
          "state": "permanent"
      } ]
  $ bridge -s fdb show dev v0 state permanent
  02:00:00:00:00:01 used 0/0 master br0 permanent
  ??:??:??:??:??:?? self permanent (glob)
  $ bridge -d fdb show dev v0
  02:00:00:00:00:01 master br0 permanent
  ??:??:??:??:??:?? self permanent (glob)
  $ bridge -o fdb show dev v0
  02:00:00:00:00:01 master br0 permanent
  ??:??:??:??:??:?? self permanent (glob)
  $ bridge fdb show br br0 brport v0
  02:00:00:00:00:01 master br0 permanent
  ??:??:??:??:??:?? self permanent (glob)
  $ bridge fdb show br br0 dev v0
  02:00:00:00:00:01 master br0 permanent
  ??:??:??:??:??:?? self permanent (glob)
  $ bridge fdb show brport v0
  02:00:00:00:00:01 master br0 permanent
  ??:??:??:??:??:?? self permanent (glob)
  $ bridge fdb show dev v0 vlan x
  02:00:00:00:00:01 master br0 permanent
  ??:??:??:??:??:?? self permanent (glob)
  $ bridge fdb show foo
  ??:??:??:??:??:?? dev br0 self permanent (glob)
  02:00:00:00:00:10 dev br0 master br0 permanent
  ??:??:??:??:??:?? dev v1 self permanent (glob)
  02:00:00:00:00:01 dev v0 master br0 permanent
  ??:??:??:??:??:?? dev v0 self permanent (glob)
  $ bridge -color fdb show dev v1
  [33m33:33:00:00:00:01 [0mself permanent
