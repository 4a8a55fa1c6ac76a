Entries that age.

  $ ip link add br0 address 02:00:00:00:00:b0 type bridge ageing_time 200
  $ ip link add v0 address 02:00:00:00:00:a0 type veth peer name v1 address 0a:00:00:00:00:01
  $ ip link set v0 master br0 up
  $ ip link set v1 up
  $ ip link set br0 up
  $ sleep 0.2
  $ bridge fdb add 02:00:00:00:01:01 dev v0 master dynamic
  $ bridge fdb add 02:00:00:00:01:02 dev v0 master static
  $ bridge fdb add 02:00:00:00:01:03 dev v0 master extern_learn
  $ bridge fdb add 02:00:00:00:01:04 dev v0 master use
  $ bridge fdb show br br0 | grep ^02:
  02:00:00:00:00:b0 dev br0 master br0 permanent
  02:00:00:00:01:04 dev v0 master br0 
  02:00:00:00:01:03 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 static
  02:00:00:00:01:01 dev v0 master br0 
  02:00:00:00:00:a0 dev v0 master br0 permanent
  $ bridge -s fdb show br br0 | grep 01:0 | grep ^02:
  02:00:00:00:01:04 dev v0 used 0/0 master br0 
  02:00:00:00:01:03 dev v0 used 0/0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 used 0/0 master br0 static
  02:00:00:00:01:01 dev v0 used 0/0 master br0 
  $ sleep 1.1
  $ bridge fdb replace 02:00:00:00:01:04 dev v0 master use
  $ bridge -s fdb show br br0 | grep 02:00:00:00:01
  02:00:00:00:01:04 dev v0 used 1/0 master br0 
  02:00:00:00:01:03 dev v0 used 1/1 extern_learn master br0 
  02:00:00:00:01:02 dev v0 used 1/1 master br0 static
  02:00:00:00:01:01 dev v0 used 1/1 master br0 
  $ sleep 1.3
  $ bridge fdb show br br0 | grep 02:00:00:00:01
  02:00:00:00:01:04 dev v0 master br0 
  02:00:00:00:01:03 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 static
  $ sleep 1.3
  $ bridge fdb show br br0 | grep 02:00:00:00:01
  02:00:00:00:01:03 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 static
  $ ip link set br0 type bridge ageing_time 0
  $ bridge fdb add 02:00:00:00:01:05 dev v0 master use
  $ bridge fdb add 02:00:00:00:01:06 dev v0 master dynamic
  $ sleep 0.2
  $ bridge fdb show br br0 | grep 02:00:00:00:01
  02:00:00:00:01:03 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 static
  $ ip link set br0 type bridge ageing_time 30000
  $ bridge fdb add 02:00:00:00:01:07 dev v0 master use
  $ ip link set v0 down
  $ bridge fdb show br br0 | grep 02:00:00:00:01
  02:00:00:00:01:03 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 static
  $ ip link set v0 up
  $ bridge fdb add 02:00:00:00:01:07 dev v0 master use
  $ ip link set br0 down
  $ bridge fdb show br br0 | grep 02:00:00:00:01
  02:00:00:00:01:03 dev v0 extern_learn master br0 
  02:00:00:00:01:02 dev v0 master br0 static
