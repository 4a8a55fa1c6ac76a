What rules do to look-ups.

  $ ip link add veth0 type veth peer name veth1
  $ ip link set lo up
  $ ip link set veth0 up
  $ ip link set veth1 up
  $ ip addr add 10.0.0.1/24 dev veth0
  $ ip addr add 10.0.1.1/24 dev veth1
  $ ip route add 172.16.0.0/12 via 10.0.0.2
  $ ip route add 172.16.0.0/12 via 10.0.1.2 table 100
  $ ip route add default via 10.0.1.3 table 101
  $ ip route get 172.16.0.1
  172.16.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 0 
      cache 
  $ ip rule add from 10.0.1.1 table 100
  $ ip route get 172.16.0.1
  172.16.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 172.16.0.1 from 10.0.1.1
  172.16.0.1 from 10.0.1.1 via 10.0.1.2 dev veth1 table 100 uid 0 
      cache 
  $ ip route get 172.16.0.1 from 10.0.0.1
  172.16.0.1 from 10.0.0.1 via 10.0.0.2 dev veth0 uid 0 
      cache 
  $ ip route get 172.16.0.1 from 10.0.5.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip rule add fwmark 7 table 101
  $ ip route get 9.9.9.9
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 9.9.9.9 mark 7
  9.9.9.9 via 10.0.1.3 dev veth1 table 101 src 10.0.1.1 mark 7 uid 0 
      cache 
  $ ip route get fibmatch 9.9.9.9 mark 7
  default via 10.0.1.3 dev veth1 table 101 
  $ ip route get 172.16.0.1 oif veth1
  172.16.0.1 dev veth1 src 10.0.1.1 uid 0 
      cache 
  $ ip route get 172.16.0.1 oif veth0
  172.16.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get fibmatch 172.16.0.1
  172.16.0.0/12 via 10.0.0.2 dev veth0 
  $ ip route get 10.0.0.1
  local 10.0.0.1 dev lo table local src 10.0.0.1 uid 0 
      cache <local> 
  $ ip route get 127.0.0.1
  local 127.0.0.1 dev lo table local src 127.0.0.1 uid 0 
      cache <local> 
  $ ip route get 127.0.0.1 oif veth0
  127.0.0.1 dev veth0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.0.0.255
  broadcast 10.0.0.255 dev veth0 table local src 10.0.0.1 uid 0 
      cache <local,brd> 
  $ ip route get 255.255.255.255
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 255.255.255.255 oif veth0
  broadcast 255.255.255.255 dev veth0 src 10.0.0.1 uid 0 
      cache <local,brd> 
  $ ip route get 224.0.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 224.0.0.1 oif veth0
  multicast 224.0.0.1 dev veth0 src 10.0.0.1 rt_offload_failed uid 0 
      cache <local,mc> 
  $ ip route get 239.1.1.1 oif veth0
  multicast 239.1.1.1 dev veth0 src 10.0.0.1 rt_offload_failed uid 0 
      cache <mc> 
  $ ip route get 0.0.0.0
  local 0.0.0.0 dev lo src 127.0.0.1 uid 0 
      cache <local> 
  $ ip route get 10.0.0.7 from 10.0.1.1
  10.0.0.7 from 10.0.1.1 dev veth0 uid 0 
      cache 
  $ ip route get 172.16.0.1 from 10.0.0.9 iif veth0
  RTNETLINK answers: No route to host
  [2]
  $ ip route get 10.0.0.1 from 10.0.0.9 iif veth0
  local 10.0.0.1 from 10.0.0.9 dev lo table local 
      cache <local> iif veth0 
  $ ip route get 10.0.0.1 from 10.0.0.1 iif veth0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 10.0.0.1 from 10.0.1.9 iif veth0
  local 10.0.0.1 from 10.0.1.9 dev lo table local 
      cache <local> iif veth0 
  $ ip route get 10.0.0.255 from 10.0.0.9 iif veth0
  broadcast 10.0.0.255 from 10.0.0.9 dev lo table local 
      cache <local,brd> iif veth0 
  $ ip route get 127.0.0.1 from 10.0.0.9 iif veth0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 172.16.0.1 from 10.0.0.9 iif nothere
  Cannot find device "nothere"
  [1]
  $ ip route get 172.16.0.1 uid 7
  172.16.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 7 
      cache 
  $ ip route get 172.16.0.1 ipproto udp sport 5 dport 7
  172.16.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 172.16.0.1 tos 0x10
  172.16.0.1 via 10.0.0.2 dev veth0 src 10.0.0.1 uid 0 
      cache 
  $ ip rule add to 172.16.0.0/12 prohibit pref 5
  $ ip route get 172.16.0.1
  RTNETLINK answers: Permission denied
  [2]
  $ ip rule del pref 5
  $ ip rule add to 172.16.0.0/12 unreachable pref 5
  $ ip route get 172.16.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip rule del pref 5
  $ ip rule add to 172.16.0.0/12 blackhole pref 5
  $ ip route get 172.16.0.1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip rule del pref 5
  $ ip route add throw 172.16.0.0/16 table 100
  $ ip route get 172.16.0.1 from 10.0.1.1
  172.16.0.1 from 10.0.1.1 via 10.0.0.2 dev veth0 uid 0 
      cache 
  $ ip -j route get 172.17.0.1 from 10.0.1.1
  [{"dst":"172.17.0.1","from":"10.0.1.1","gateway":"10.0.1.2","dev":"veth1","table":"100","flags":[],"uid":0,"cache":[]}]
  $ ip route add default via 10.0.0.2
  $ ip rule add pref 10 lookup main suppress_prefixlength 0
  $ ip rule add pref 20 table 101
  $ ip route get 8.8.8.8
  8.8.8.8 via 10.0.1.3 dev veth1 table 101 src 10.0.1.1 uid 0 
      cache 
