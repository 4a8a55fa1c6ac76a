A loop of two bridges, with the spanning tree: one port of four blocks.

  $ ip link add br0 address 02:00:00:00:00:b0 type bridge stp_state 1 forward_delay 200 hello_time 100 max_age 600
  $ ip link add br1 address 02:00:00:00:00:b1 type bridge stp_state 1 forward_delay 200 hello_time 100 max_age 600
  $ ip link add v0 type veth peer name v1
  $ ip link add w0 type veth peer name w1
  $ ip link set v0 master br0
  $ ip link set w0 master br0
  $ ip link set v1 master br1
  $ ip link set w1 master br1
  $ ip link set v0 up
  $ ip link set v1 up
  $ ip link set w0 up
  $ ip link set w1 up
  $ ip link set br0 up
  $ ip link set br1 up
  $ sleep 0.3
  $ bridge link
  4: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state listening priority 32 cost 2 
  5: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state listening priority 32 cost 2 
  6: w1@w0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state listening priority 32 cost 2 
  7: w0@w1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state listening priority 32 cost 2 
  $ sleep 2.7
  $ bridge link
  4: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state learning priority 32 cost 2 
  5: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state learning priority 32 cost 2 
  6: w1@w0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state blocking priority 32 cost 2 
  7: w0@w1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state learning priority 32 cost 2 
  $ sleep 2.5
  $ bridge link
  4: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state forwarding priority 32 cost 2 
  5: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  6: w1@w0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state blocking priority 32 cost 2 
  7: w0@w1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ ip -d link show br0 | grep -o -e 'stp_state 1' -e 'bridge_id [^ ]*' -e 'designated_root [^ ]*' -e 'root_p[^ ]* [0-9]*' -e 'topology_change_detected .'
  stp_state 1
  bridge_id 8000.2:0:0:0:0:b0
  designated_root 8000.2:0:0:0:0:b0
  root_port 0
  root_path_cost 0
  topology_change_detected 1
  $ ip -d link show br1 | grep -o -e 'stp_state 1' -e 'bridge_id [^ ]*' -e 'designated_root [^ ]*' -e 'root_p[^ ]* [0-9]*' -e 'topology_change_detected .'
  stp_state 1
  bridge_id 8000.2:0:0:0:0:b1
  designated_root 8000.2:0:0:0:0:b1
  root_port 1
  root_path_cost 2
  topology_change_detected 0
  $ ip -d link show | grep -o 'port_id.*designated_root [^ ]*'
  port_id 0x8001 port_no 0x1 designated_port 32769 designated_cost 0 designated_bridge 8000.2:0:0:0:0:b0 designated_root 8000.2:0:0:0:0:b0
  port_id 0x8001 port_no 0x1 designated_port 32769 designated_cost 0 designated_bridge 8000.2:0:0:0:0:b0 designated_root 8000.2:0:0:0:0:b0
  port_id 0x8002 port_no 0x2 designated_port 32770 designated_cost 0 designated_bridge 8000.2:0:0:0:0:b0 designated_root 8000.2:0:0:0:0:b0
  port_id 0x8002 port_no 0x2 designated_port 32770 designated_cost 0 designated_bridge 8000.2:0:0:0:0:b0 designated_root 8000.2:0:0:0:0:b0
  $ ip link set v0 type bridge_slave state 3
  RTNETLINK answers: Device or resource busy
  [2]
  $ ip link set br1 type bridge priority 4096
  $ sleep 5
  $ bridge link
  4: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state forwarding priority 32 cost 2 
  5: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  6: w1@w0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state forwarding priority 32 cost 2 
  7: w0@w1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state blocking priority 32 cost 2 
  $ ip -d link show br0 | grep -o -e 'bridge_id [^ ]*' -e 'designated_root [^ ]*' -e 'root_p[^ ]* [0-9]*'
  bridge_id 8000.2:0:0:0:0:b0
  designated_root 8000.2:0:0:0:0:b0
  root_port 1
  root_path_cost 2
  $ ip link set br0 type bridge forward_delay 199
  RTNETLINK answers: Numerical result out of range
  [2]
  $ ip link set v1 type bridge_slave cost 100
  $ ip link set v0 type bridge_slave cost 100
  $ sleep 4.7
  $ bridge link
  4: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state forwarding priority 32 cost 100 
  5: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state blocking priority 32 cost 100 
  6: w1@w0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state forwarding priority 32 cost 2 
  7: w0@w1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2 
  $ ip link set w0 down
  $ sleep 0.3
  $ bridge link
  4: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br1 state forwarding priority 32 cost 100 
  5: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state listening priority 32 cost 100 
  6: w1@w0: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 master br1 state disabled priority 32 cost 2 
  7: w0@w1: <BROADCAST,MULTICAST> mtu 1500 master br0 state disabled priority 32 cost 2 
  $ ip link set br0 type bridge stp_state 0
  $ ip link set w0 up
  $ sleep 0.3
  $ ip -br link show br0
  br0              UP             02:00:00:00:00:b0 <BROADCAST,MULTICAST,UP,LOWER_UP> 
  $ ip link del br0
