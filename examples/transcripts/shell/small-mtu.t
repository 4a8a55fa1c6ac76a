IPv4 stays away from a device whose MTU is below 68.

  $ ip link set lo mtu 67
  $ ip -4 netconf show
  inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  $ ip addr add 10.0.0.1/24 dev lo
  RTNETLINK answers: No buffer space available
  [2]
  $ ip link set lo up
  $ ip addr show lo
  1: lo: <LOOPBACK,UP,LOWER_UP> mtu 67 qdisc noqueue state UNKNOWN group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip addr del 127.0.0.1/8 dev lo
  Error: ipv4: Device not found.
  [2]
  $ ip -4 netconf show dev lo
  $ ip route add 10.1.0.0/16 dev lo
  RTNETLINK answers: No such device
  [2]
  $ ip neigh add 10.0.0.1 dev lo lladdr 02:00:00:00:00:01
  RTNETLINK answers: Invalid argument
  [2]
  $ ls /proc/sys/net/ipv4/conf
  all
  default
  $ ip link set lo mtu 68
  $ ls /proc/sys/net/ipv4/conf
  all
  default
  lo
  $ ip addr add 10.0.0.1/24 dev lo
  $ ip -4 netconf show dev lo
  inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  $ ip link set lo down
  $ ip link set lo up
  $ ip addr show lo
  1: lo: <LOOPBACK,UP,LOWER_UP> mtu 68 qdisc noqueue state UNKNOWN group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
      inet 127.0.0.1/8 scope host lo
         valid_lft forever preferred_lft forever
      inet 10.0.0.1/24 scope global lo
         valid_lft forever preferred_lft forever
