Routes that are refused, and what is said of them.

  $ ip link add veth0 type veth peer name veth1
  $ ip link set lo up
  $ ip link set veth0 up
  $ ip link set veth1 up
  $ ip addr add 10.0.0.1/24 dev veth0
  $ ip route add 10.1.0.0/16
  RTNETLINK answers: No such device
  [2]
  $ ip route add 10.1.0.1/16 dev veth0
  Error: Invalid prefix for given prefix length.
  [2]
  $ ip route add 10.1.0.0/16 dev nothere
  Cannot find device "nothere"
  [1]
  $ ip route add 10.1.0.0/16 via 10.0.0.1
  $ ip route add 10.1.0.0/16 via 10.0.0.1 dev veth0
  RTNETLINK answers: File exists
  [2]
  $ ip route add 10.1.0.0/16 via 127.0.0.1
  RTNETLINK answers: File exists
  [2]
  $ ip route add 10.1.0.0/16 via 10.0.0.255
  Error: Nexthop has invalid gateway.
  [2]
  $ ip route add 10.1.0.0/16 via 224.0.0.1
  Error: Nexthop has invalid gateway.
  [2]
  $ ip route add 10.1.0.0/16 via 192.168.0.1 dev veth0
  Error: Nexthop has invalid gateway.
  [2]
  $ ip route add 10.1.0.0/16 via 192.168.0.1 dev veth0 onlink
  RTNETLINK answers: File exists
  [2]
  $ ip route add 10.2.0.0/16 via 192.168.0.1 onlink
  Error: Nexthop device required for onlink.
  [2]
  $ ip route add 10.2.0.0/16 via 10.0.0.1 dev veth0 onlink
  Error: Nexthop has invalid gateway.
  [2]
  $ ip route add 10.2.0.0/16 dev veth0 onlink
  Error: Invalid flags for nexthop - PERVASIVE and ONLINK can not be set.
  [2]
  $ ip route add 10.3.0.0/16 dev veth0 scope host
  $ ip route add 10.3.0.0/16 dev veth0 scope nowhere
  Error: Invalid scope.
  [2]
  $ ip route add 10.3.0.0/16 via 10.0.0.2 scope link
  Error: Nexthop has invalid gateway.
  [2]
  $ ip route add 10.3.0.0/16 via 10.0.0.2 scope host
  Error: Route with host scope can not have a gateway.
  [2]
  $ ip route add local 10.4.0.0/16 dev veth0 scope link
  Error: Invalid scope.
  [2]
  $ ip route add local 10.4.0.0/16 dev veth0
  $ ip route add broadcast 10.5.0.0/16 dev veth0
  $ ip route add anycast 10.6.0.0/16 dev veth0
  $ ip route add multicast 239.1.0.0/16 dev veth0
  $ ip route add nat 10.7.0.0/16 via 10.0.0.2
  Error: Invalid scope.
  [2]
  $ ip route add blackhole 10.8.0.0/16 dev veth0
  Error: Gateway, device and multipath can not be specified for this route type.
  [2]
  $ ip route add blackhole 10.8.0.0/16
  $ ip route add unreachable 10.9.0.0/16
  $ ip route add prohibit 10.10.0.0/16
  $ ip route add throw 10.11.0.0/16
  $ ip route add 10.12.0.0/16 dev veth0 src 10.0.0.9
  Error: Invalid prefsrc address.
  [2]
  $ ip route add 10.12.0.0/16 dev veth0 src 10.0.0.1
  $ ip route add 10.13.0.0/16 dev veth0 tos 0x10
  $ ip route add 10.13.0.0/16 dev veth0 tos 0x11
  Error: Invalid dsfield (tos): ECN bits must be 0.
  [2]
  $ ip route add 10.14.0.0/16 via 10.0.0.2 mtu 1400 advmss 1300 hoplimit 9 initcwnd 10
  $ ip route add 10.15.0.0/16 via 10.0.0.2 mtu lock 1400 congctl reno
  $ ip route add 10.16.0.0/16 via 10.0.0.2 congctl nosuch
  Error: Unknown tcp congestion algorithm.
  [2]
  $ ip route add 10.17.0.0/16 via 10.0.0.2 nhid 7
  Error: Nexthop specification and nexthop id are mutually exclusive.
  [2]
  $ ip route add 10.17.0.0/16 nhid 7
  Error: Nexthop id does not exist.
  [2]
  $ ip route add 10.19.0.0/16 proto static via 10.0.0.2
  $ ip route add 10.20.0.0/16 proto 200 via 10.0.0.2 metric 4294967295
  $ ip route add table 100 10.21.0.0/16 via 10.0.0.2
  $ ip route add table 100000 10.21.0.0/16 via 10.0.0.2
  $ ip route add table 100 10.21.0.0/16 via 10.9.9.9
  Error: Nexthop has invalid gateway.
  [2]
  $ ip route add 10.22.0.0/16 dev veth0 realm 5
  $ ip route
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.1 dev veth0 
  10.3.0.0/16 dev veth0 scope host 
  blackhole 10.8.0.0/16 
  unreachable 10.9.0.0/16 
  prohibit 10.10.0.0/16 
  throw 10.11.0.0/16 
  10.12.0.0/16 dev veth0 scope link src 10.0.0.1 
  10.13.0.0/16 tos 0x10 dev veth0 scope link 
  10.14.0.0/16 via 10.0.0.2 dev veth0 mtu 1400 advmss 1300 hoplimit 9 initcwnd 10 
  10.15.0.0/16 via 10.0.0.2 dev veth0 mtu lock 1400 congctl reno 
  10.19.0.0/16 via 10.0.0.2 dev veth0 proto static 
  10.20.0.0/16 via 10.0.0.2 dev veth0 proto 200 metric 4294967295 
  10.22.0.0/16 dev veth0 scope link realm 5 
  multicast 239.1.0.0/16 dev veth0 scope link 
  $ ip -4 route show table all
  10.21.0.0/16 via 10.0.0.2 dev veth0 table 100 
  10.21.0.0/16 via 10.0.0.2 dev veth0 table 100000 
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.1 dev veth0 
  10.3.0.0/16 dev veth0 scope host 
  blackhole 10.8.0.0/16 
  unreachable 10.9.0.0/16 
  prohibit 10.10.0.0/16 
  throw 10.11.0.0/16 
  10.12.0.0/16 dev veth0 scope link src 10.0.0.1 
  10.13.0.0/16 tos 0x10 dev veth0 scope link 
  10.14.0.0/16 via 10.0.0.2 dev veth0 mtu 1400 advmss 1300 hoplimit 9 initcwnd 10 
  10.15.0.0/16 via 10.0.0.2 dev veth0 mtu lock 1400 congctl reno 
  10.19.0.0/16 via 10.0.0.2 dev veth0 proto static 
  10.20.0.0/16 via 10.0.0.2 dev veth0 proto 200 metric 4294967295 
  10.22.0.0/16 dev veth0 scope link realm 5 
  multicast 239.1.0.0/16 dev veth0 scope link 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  local 10.4.0.0/16 dev veth0 table local scope host 
  broadcast 10.5.0.0/16 dev veth0 table local scope link 
  anycast 10.6.0.0/16 dev veth0 table local scope link 
  local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
  local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
  broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
  $ ip route get 10.8.0.1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 10.9.0.1
  RTNETLINK answers: No route to host
  [2]
  $ ip route get 10.10.0.1
  RTNETLINK answers: Permission denied
  [2]
  $ ip route get 10.11.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 10.4.0.1
  local 10.4.0.1 dev lo src 10.4.0.1 uid 0 
      cache <local> 
  $ ip route get 10.5.0.1
  broadcast 10.5.0.1 dev veth0 src 10.0.0.1 uid 0 
      cache <local,brd> 
  $ ip route get 10.6.0.1
  anycast 10.6.0.1 dev veth0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.14.0.1
  10.14.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 0 
      cache mtu 1400 advmss 1300 hoplimit 9 initcwnd 10 
  $ ip route get 10.15.0.1
  10.15.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 0 
      cache mtu lock 1400 congctl reno 
  $ ip route get 10.21.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 172.16.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route del 10.8.0.0/16
  $ ip route del unreachable 10.8.0.0/16
  RTNETLINK answers: No such process
  [2]
  $ ip route del prohibit 10.9.0.0/16
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.9.0.0/16
  $ ip route del 10.12.0.0/16 src 10.0.0.2
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.12.0.0/16 src 10.0.0.1
  $ ip route del 10.19.0.0/16 proto boot
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.19.0.0/16 via 10.0.0.3
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.19.0.0/16 dev veth1
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.19.0.0/16 dev veth0
  $ ip route del 10.21.0.0/16
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.21.0.0/16 table 77
  Error: FIB table does not exist.
  [2]
  $ ip route del 10.21.0.0/16 table 100
  $ ip route del 10.13.0.0/16
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.13.0.0/16 tos 0x10
  $ ip route del 10.14.0.0/16 mtu 1300
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.14.0.0/16 mtu 1400
  $ ip -4 route show table all
  10.21.0.0/16 via 10.0.0.2 dev veth0 table 100000 
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.1 dev veth0 
  10.3.0.0/16 dev veth0 scope host 
  prohibit 10.10.0.0/16 
  throw 10.11.0.0/16 
  10.15.0.0/16 via 10.0.0.2 dev veth0 mtu lock 1400 congctl reno 
  10.20.0.0/16 via 10.0.0.2 dev veth0 proto 200 metric 4294967295 
  10.22.0.0/16 dev veth0 scope link realm 5 
  multicast 239.1.0.0/16 dev veth0 scope link 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  local 10.4.0.0/16 dev veth0 table local scope host 
  broadcast 10.5.0.0/16 dev veth0 table local scope link 
  anycast 10.6.0.0/16 dev veth0 table local scope link 
  local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
  local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
  broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
