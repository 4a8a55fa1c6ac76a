Add, append, prepend, change, replace; and several next hops.

  $ ip link add veth0 type veth peer name veth1
  $ ip link set veth0 up
  $ ip link set veth1 up
  $ ip addr add 10.0.0.1/24 dev veth0
  $ ip route add 10.1.0.0/16 via 10.0.0.2
  $ ip route add 10.1.0.0/16 via 10.0.0.3
  RTNETLINK answers: File exists
  [2]
  $ ip route append 10.1.0.0/16 via 10.0.0.3
  $ ip route append 10.1.0.0/16 via 10.0.0.3
  RTNETLINK answers: File exists
  [2]
  $ ip route prepend 10.1.0.0/16 via 10.0.0.4
  $ ip route prepend 10.1.0.0/16 via 10.0.0.3
  RTNETLINK answers: File exists
  [2]
  $ ip route change 10.1.0.0/16 via 10.0.0.5
  $ ip route change 10.1.0.0/16 via 10.0.0.3
  RTNETLINK answers: File exists
  [2]
  $ ip route change 10.1.0.0/16 via 10.0.0.5
  $ ip route replace 10.1.0.0/16 via 10.0.0.6
  $ ip route
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.6 dev veth0 
  10.1.0.0/16 via 10.0.0.2 dev veth0 
  10.1.0.0/16 via 10.0.0.3 dev veth0 
  $ ip route change 10.2.0.0/16 via 10.0.0.5
  RTNETLINK answers: No such file or directory
  [2]
  $ ip route replace 10.2.0.0/16 via 10.0.0.5
  $ ip route replace 10.2.0.0/16 via 10.0.0.5 metric 5
  $ ip route add 10.2.0.0/16 via 10.0.0.5 metric 3
  $ ip route add 10.2.0.0/24 via 10.0.0.5 metric 3
  $ ip route add 10.2.0.0/8 via 10.0.0.5
  Error: Invalid prefix for given prefix length.
  [2]
  $ ip route
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.6 dev veth0 
  10.1.0.0/16 via 10.0.0.2 dev veth0 
  10.1.0.0/16 via 10.0.0.3 dev veth0 
  10.2.0.0/24 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 5 
  $ ip route test 10.2.0.0/16 via 10.0.0.5
  RTNETLINK answers: File exists
  [2]
  $ ip route del 10.1.0.0/16
  $ ip route del 10.1.0.0/16 via 10.0.0.3
  $ ip route del 10.2.0.0/16
  $ ip route
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev veth0 
  10.2.0.0/24 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 5 
  $ ip route add 10.3.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3 weight 5
  $ ip route add 10.4.0.0/16 nexthop dev veth0 nexthop dev veth1 weight 256
  $ ip route add 10.5.0.0/16 nexthop via 10.0.0.2 nexthop via 1.2.3.4
  Error: Nexthop has invalid gateway.
  [2]
  $ ip route add 10.5.0.0/16 nexthop via 10.0.0.2 dev veth0 onlink nexthop via 1.2.3.4 dev veth1 onlink
  $ ip route add 10.6.0.0/16 nexthop via 10.0.0.2
  $ ip route
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev veth0 
  10.2.0.0/24 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 5 
  10.3.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 
  	nexthop via 10.0.0.3 dev veth0 weight 5 
  10.4.0.0/16 
  	nexthop dev veth0 weight 1 
  	nexthop dev veth1 weight 256 
  10.5.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 onlink 
  	nexthop via 1.2.3.4 dev veth1 weight 1 onlink 
  10.6.0.0/16 via 10.0.0.2 dev veth0 
  $ ip -j route
  [{"dst":"10.0.0.0/24","dev":"veth0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"veth0","flags":[]},{"dst":"10.2.0.0/24","gateway":"10.0.0.5","dev":"veth0","metric":3,"flags":[]},{"dst":"10.2.0.0/16","gateway":"10.0.0.5","dev":"veth0","metric":3,"flags":[]},{"dst":"10.2.0.0/16","gateway":"10.0.0.5","dev":"veth0","metric":5,"flags":[]},{"dst":"10.3.0.0/16","flags":[],"nexthops":[{"gateway":"10.0.0.2","dev":"veth0","weight":1,"flags":[]},{"gateway":"10.0.0.3","dev":"veth0","weight":5,"flags":[]}]},{"dst":"10.4.0.0/16","flags":[],"nexthops":[{"dev":"veth0","weight":1,"flags":[]},{"dev":"veth1","weight":256,"flags":[]}]},{"dst":"10.5.0.0/16","flags":[],"nexthops":[{"gateway":"10.0.0.2","dev":"veth0","weight":1,"flags":["onlink"]},{"gateway":"1.2.3.4","dev":"veth1","weight":1,"flags":["onlink"]}]},{"dst":"10.6.0.0/16","gateway":"10.0.0.2","dev":"veth0","flags":[]}]
  $ ip route del 10.3.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.4 weight 5
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.3.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3 weight 5
  $ ip route append 10.4.0.0/16 via 10.0.0.2
  $ ip route show 10.4.0.0/16
  10.4.0.0/16 
  	nexthop dev veth0 weight 1 
  	nexthop dev veth1 weight 256 
  10.4.0.0/16 via 10.0.0.2 dev veth0 
  $ ip route show root 10.4.0.0/16
  10.4.0.0/16 
  	nexthop dev veth0 weight 1 
  	nexthop dev veth1 weight 256 
  10.4.0.0/16 via 10.0.0.2 dev veth0 
  $ ip route show match 10.4.3.2
  10.4.0.0/16 
  	nexthop dev veth0 weight 1 
  	nexthop dev veth1 weight 256 
  10.4.0.0/16 via 10.0.0.2 dev veth0 
  $ ip route show exact 10.6.0.0/16
  10.6.0.0/16 via 10.0.0.2 dev veth0 
  $ ip route show via 10.0.0.2
  10.1.0.0/16 dev veth0 
  10.4.0.0/16 dev veth0 
  10.6.0.0/16 dev veth0 
  $ ip route show proto boot
  10.1.0.0/16 via 10.0.0.2 dev veth0 
  10.2.0.0/24 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 5 
  10.4.0.0/16 
  	nexthop dev veth0 weight 1 
  	nexthop dev veth1 weight 256 
  10.4.0.0/16 via 10.0.0.2 dev veth0 
  10.5.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 onlink 
  	nexthop via 1.2.3.4 dev veth1 weight 1 onlink 
  10.6.0.0/16 via 10.0.0.2 dev veth0 
  $ ip route show proto kernel
  10.0.0.0/24 dev veth0 scope link src 10.0.0.1 
  $ ip -4 route show type broadcast table all
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  $ ip route show scope link
  10.0.0.0/24 dev veth0 proto kernel src 10.0.0.1 
  $ ip route show dev veth1
  $ ip route show table 99
  Error: ipv4: FIB table does not exist.
  Dump terminated
  [2]
  $ ip route show table main
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev veth0 
  10.2.0.0/24 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 5 
  10.4.0.0/16 
  	nexthop dev veth0 weight 1 
  	nexthop dev veth1 weight 256 
  10.4.0.0/16 via 10.0.0.2 dev veth0 
  10.5.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 onlink 
  	nexthop via 1.2.3.4 dev veth1 weight 1 onlink 
  10.6.0.0/16 via 10.0.0.2 dev veth0 
  $ ip route show table default
  Error: ipv4: FIB table does not exist.
  Dump terminated
  [2]
  $ ip route show cache
  $ ip route flush 10.4.0.0/16
  $ ip route
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev veth0 
  10.2.0.0/24 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 3 
  10.2.0.0/16 via 10.0.0.5 dev veth0 metric 5 
  10.5.0.0/16 
  	nexthop via 10.0.0.2 dev veth0 weight 1 onlink 
  	nexthop via 1.2.3.4 dev veth1 weight 1 onlink 
  10.6.0.0/16 via 10.0.0.2 dev veth0 
  $ ip route flush proto boot
  $ ip route
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  $ ip route flush table main
  $ ip -4 route show table all
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
