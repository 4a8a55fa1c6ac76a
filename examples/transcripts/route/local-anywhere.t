What is local is so by any device, and where no table is, every address is a broadcast.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link add w0 address 02:00:00:00:00:03 type veth peer name w1 address 02:00:00:00:00:04
  $ ip neigh add 10.0.0.9 dev v0
  $ ip neigh show nud all
  10.0.0.9 dev v0 lladdr ff:ff:ff:ff:ff:ff PERMANENT 
  $ ip neigh flush all nud all
  $ ip link set w0 up
  $ ip route get 10.0.0.5 oif w0
  10.0.0.5 dev w0 uid 0 
      cache 
  $ ip route get 255.255.255.255 iif w0
  broadcast 255.255.255.255 dev lo 
      cache <local,brd> iif w0 
  $ ip route get 10.0.0.5 iif w0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip addr add 10.0.0.2/32 dev v0
  $ ip route add 10.9.0.1 via 10.0.0.2 dev w0 onlink
  Error: Nexthop has invalid gateway.
  [2]
  $ ip route add 10.9.0.1 nexthop via 10.0.0.2 dev w0 onlink
  Error: Nexthop has invalid gateway.
  [2]
  $ ip neigh add 10.0.0.9 dev v0
  Error: No link layer address given.
  [2]
  $ ip addr add 10.0.0.2/24 dev w0
  $ ip route add 10.1.0.0/16 dev w0 src 10.0.0.2
  $ ip route add throw 10.2.0.0/16 src 10.0.0.2
  $ ip link del v0
  $ ip route show table all
  10.0.0.0/24 dev w0 proto kernel scope link src 10.0.0.2 linkdown 
  10.1.0.0/16 dev w0 scope link src 10.0.0.2 linkdown 
  throw 10.2.0.0/16 src 10.0.0.2 
  local 10.0.0.2 dev w0 table local proto kernel scope host src 10.0.0.2 
  broadcast 10.0.0.255 dev w0 table local proto kernel scope link src 10.0.0.2 linkdown 

With the last address of that kind go the routes that speak with it, those to nowhere too.

  $ ip addr del 10.0.0.2/24 dev w0
  $ ip route show table all

What is for a group stays where the device takes part in it.

  $ ip route get 239.1.1.1 iif w0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 239.1.1.1 from 10.0.2.3 iif w0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 224.0.0.1 iif w0
  multicast 224.0.0.1 dev lo rt_offload_failed 
      cache <local,mc> iif w0 
  $ ip route get 224.0.0.1 from 10.0.2.3 iif w0
  multicast 224.0.0.1 from 10.0.2.3 dev lo rt_offload_failed 
      cache <local,mc> iif w0 
  $ ip route get 224.0.0.1 iif w1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 239.1.1.1 oif w0
  multicast 239.1.1.1 dev w0 rt_offload_failed uid 0 
      cache <mc> 
