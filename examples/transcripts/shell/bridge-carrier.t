When a bridge has a carrier, and what state it is in. (The kernel takes up to a second to see a carrier go.)

  $ ip link add br0 type bridge
  $ ip link set br0 up
  $ sleep 1.1
  $ ip -br link show br0 | sed 's/[0-9a-f:]\{17\}/MAC/'
  br0              UNKNOWN        MAC <BROADCAST,MULTICAST,UP,LOWER_UP> 
  $ ip link set br0 down
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1
  $ ip link set v0 master br0
  $ ip link set br0 up
  $ sleep 1.1
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP> 
  $ ip link set v0 up
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP> 
  $ bridge link show dev v0
  4: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2 
  $ ip link set v1 up
  $ sleep 0.2
  $ ip -br link show br0
  br0              UP             02:00:00:00:00:01 <BROADCAST,MULTICAST,UP,LOWER_UP> 
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ ip link set v1 down
  $ sleep 1.25
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP> 
  $ bridge link show dev v0
  4: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2 
  $ ip link set v1 up
  $ sleep 1.25
  $ ip link set br0 down
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state disabled priority 32 cost 2 
  $ ip link set v0 type bridge_slave state 3
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ ip link set br0 up
  $ bridge link show dev v0
  4: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ sleep 1.25
  $ ip -br link show br0
  br0              UP             02:00:00:00:00:01 <BROADCAST,MULTICAST,UP,LOWER_UP> 
  $ bridge link set dev v0 state 0
  $ sleep 1.25
  $ ip -br link show br0
  br0              DOWN           02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP> 
  $ bridge link set dev v0 state 3
  $ sleep 1.25
  $ ip -br link show br0
  br0              UP             02:00:00:00:00:01 <BROADCAST,MULTICAST,UP,LOWER_UP> 
  $ ip link set v0 nomaster
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  br0              DOWN           00:00:00:00:00:00 <NO-CARRIER,BROADCAST,MULTICAST,UP> 
  v1@v0            UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,UP,LOWER_UP>  (glob)
  v0@v1            UP             02:00:00:00:00:01 <BROADCAST,MULTICAST,UP,LOWER_UP> 
  $ sleep 1.25
  $ ip -br link show br0
  br0              DOWN           00:00:00:00:00:00 <NO-CARRIER,BROADCAST,MULTICAST,UP> 
  $ ip link add w0 up type veth peer name w1
  $ ip link set w0 master br0 up
  $ bridge link show dev w0
  6: w0@w1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2 
  $ ip link del br0
  $ ip -br link show w0 | sed 's/[0-9a-f:]\{17\}/MAC/'
  w0@w1            LOWERLAYERDOWN MAC <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> 
  $ ip link add br0 type bridge
  $ ip link set w0 master br0
  $ ip link del w0
  $ ip -br link show type veth | grep w
  [1]
  $ bridge link
