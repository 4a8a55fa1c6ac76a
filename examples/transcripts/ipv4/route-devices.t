Routes as their devices go down, lose their carrier, come back and go away.

  $ ip link add veth0 type veth peer name veth1
  $ ip addr add 10.0.0.1/24 dev veth0
  $ ip addr add 10.0.1.1/24 dev veth1
  $ ip link set veth0 up
  $ ip -4 route show table all
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 linkdown 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 linkdown 
  local 10.0.1.1 dev veth1 table local proto kernel scope host src 10.0.1.1 
  $ ip route add 10.5.0.0/16 via 10.0.0.2
  $ ip route get 10.5.0.1
  10.5.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 0 
      cache 
  $ ip link set veth1 up
  $ ip -4 route show table all
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.0.1.0/24 dev veth1 proto kernel scope link src 10.0.1.1 
  10.5.0.0/16 via 10.0.0.2 dev veth0 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  local 10.0.1.1 dev veth1 table local proto kernel scope host src 10.0.1.1 
  broadcast 10.0.1.255 dev veth1 table local proto kernel scope link src 10.0.1.1 
  $ ip route add 10.6.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.1.2
  $ ip route add 10.7.0.0/16 dev veth1
  $ ip route add unreachable 10.8.0.0/16
  $ ip link set veth1 down
  $ ip -4 route show table all
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 linkdown 
  10.5.0.0/16 via 10.0.0.2 dev veth0 linkdown 
  10.6.0.0/16 linkdown 
  	nexthop via 10.0.0.2 dev veth0 weight 1 linkdown 
  	nexthop via 10.0.1.2 dev veth1 weight 1 dead linkdown 
  unreachable 10.8.0.0/16 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 linkdown 
  local 10.0.1.1 dev veth1 table local proto kernel scope host src 10.0.1.1 
  $ ip link set veth1 up
  $ ip -4 route show table all
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.0.1.0/24 dev veth1 proto kernel scope link src 10.0.1.1 
  10.5.0.0/16 via 10.0.0.2 dev veth0 
  10.6.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 
  	nexthop via 10.0.1.2 dev veth1 weight 1 
  unreachable 10.8.0.0/16 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  local 10.0.1.1 dev veth1 table local proto kernel scope host src 10.0.1.1 
  broadcast 10.0.1.255 dev veth1 table local proto kernel scope link src 10.0.1.1 
  $ ip link set veth0 down
  $ ip -4 route show table all
  10.0.1.0/24 dev veth1 proto kernel scope link src 10.0.1.1 linkdown 
  10.6.0.0/16 linkdown 
  	nexthop via 10.0.0.2 dev veth0 weight 1 dead linkdown 
  	nexthop via 10.0.1.2 dev veth1 weight 1 linkdown 
  unreachable 10.8.0.0/16 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  local 10.0.1.1 dev veth1 table local proto kernel scope host src 10.0.1.1 
  broadcast 10.0.1.255 dev veth1 table local proto kernel scope link src 10.0.1.1 linkdown 
  $ ip link set veth0 up
  $ ip -4 route show table all
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.0.1.0/24 dev veth1 proto kernel scope link src 10.0.1.1 
  10.6.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 
  	nexthop via 10.0.1.2 dev veth1 weight 1 
  unreachable 10.8.0.0/16 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  local 10.0.1.1 dev veth1 table local proto kernel scope host src 10.0.1.1 
  broadcast 10.0.1.255 dev veth1 table local proto kernel scope link src 10.0.1.1 
  $ ip addr add 10.9.0.1/24 dev veth0
  $ ip route add 10.10.0.0/16 via 10.0.0.2 src 10.9.0.1
  $ ip route add table 50 10.10.0.0/16 via 10.0.0.2 src 10.9.0.1
  $ ip addr del 10.9.0.1/24 dev veth0
  $ ip -4 route show table all
  10.10.0.0/16 via 10.0.0.2 dev veth0 table 50 src 10.9.0.1 
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.0.1.0/24 dev veth1 proto kernel scope link src 10.0.1.1 
  10.6.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 
  	nexthop via 10.0.1.2 dev veth1 weight 1 
  unreachable 10.8.0.0/16 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  local 10.0.1.1 dev veth1 table local proto kernel scope host src 10.0.1.1 
  broadcast 10.0.1.255 dev veth1 table local proto kernel scope link src 10.0.1.1 
  $ ip addr flush dev veth0
  $ ip -4 route show table all
  10.0.1.0/24 dev veth1 proto kernel scope link src 10.0.1.1 
  10.6.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 dead linkdown 
  	nexthop via 10.0.1.2 dev veth1 weight 1 
  unreachable 10.8.0.0/16 
  local 10.0.1.1 dev veth1 table local proto kernel scope host src 10.0.1.1 
  broadcast 10.0.1.255 dev veth1 table local proto kernel scope link src 10.0.1.1 
  $ ip link set veth0 mtu 67
  Error: mtu less than device minimum.
  [2]
  $ ip link set veth0 mtu 68
  $ ip addr add 10.0.0.1/24 dev veth0
  $ ip link set veth0 name eth7
  $ ip -4 -o addr
  2: veth1    inet 10.0.1.1/24 scope global veth1\       valid_lft forever preferred_lft forever
  3: eth7    inet 10.0.0.1/24 scope global eth7\       valid_lft forever preferred_lft forever
  $ ip route
  10.0.0.0/24 dev eth7 proto kernel scope link src 10.0.0.1 
  10.0.1.0/24 dev veth1 proto kernel scope link src 10.0.1.1 
  10.6.0.0/16 
  	nexthop via 10.0.0.2 dev eth7 weight 1 
  	nexthop via 10.0.1.2 dev veth1 weight 1 
  unreachable 10.8.0.0/16 
  $ ip link del eth7
  $ ip -4 route show table all
  unreachable 10.8.0.0/16 
  $ ip -4 addr
