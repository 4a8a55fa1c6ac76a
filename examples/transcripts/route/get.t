ip route get.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip route add 10.1.0.0/16 via 10.0.0.2
  $ ip route add unreachable 10.2.0.0/16
  $ ip route add prohibit 10.3.0.0/16
  $ ip route add blackhole 10.4.0.0/16
  $ ip route add throw 10.5.0.0/16
  $ ip route add 10.6.0.0/16 via 10.0.0.2 mtu 1400 proto static metric 5
  $ ip route add 10.7.0.0/16 via 10.0.0.2 table 9
  $ ip route get
  need at least a destination address
  [1]
  $ ip route get 10.0.0.1
  local 10.0.0.1 dev lo src 10.0.0.1 uid 0 
      cache <local> 
  $ ip route get 10.0.0.2
  10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.0.0.255
  broadcast 10.0.0.255 dev v0 src 10.0.0.1 uid 0 
      cache <local,brd> 
  $ ip route get 10.1.0.1
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.1.0.1/32
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.1.0.0/16
  Warning: /16 as prefix is invalid, only /32 (or none) is supported.
  10.1.0.0 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get to 10.1.0.1
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.2.0.1
  RTNETLINK answers: No route to host
  [2]
  $ ip route get 10.3.0.1
  RTNETLINK answers: Permission denied
  [2]
  $ ip route get 10.4.0.1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip route get 10.5.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 10.6.0.1
  10.6.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache mtu 1400 
  $ ip route get 10.7.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 10.99.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 127.0.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 10.1.0.1 from 10.0.0.1
  10.1.0.1 from 10.0.0.1 via 10.0.0.2 dev v0 uid 0 
      cache 
  $ ip route get 10.1.0.1 from 10.0.0.9
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 10.1.0.1 from 10.0.0.9 iif v0
  RTNETLINK answers: No route to host
  [2]
  $ ip route get 10.0.0.1 from 10.0.0.9 iif v0
  local 10.0.0.1 from 10.0.0.9 dev lo 
      cache <local> iif v0 
  $ ip route get 10.1.0.1 dev v0
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.1.0.1 oif v0
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.1.0.1 oif v1
  10.1.0.1 dev v1 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.1.0.1 oif nothere
  Cannot find device "nothere"
  [1]
  $ ip route get 10.1.0.1 iif nothere
  Cannot find device "nothere"
  [1]
  $ ip route get 10.1.0.1 mark 5
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 mark 5 uid 0 
      cache 
  $ ip route get 10.1.0.1 mark x
  Error: argument "x" is wrong: invalid mark value
  [255]
  $ ip route get 10.1.0.1 tos 0x10
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.1.0.1 tos foo
  Error: argument "foo" is wrong: TOS value is invalid
  
  [255]
  $ ip route get 10.1.0.1 uid 1000
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 1000 
      cache 
  $ ip route get 10.1.0.1 uid x
  Error: argument "x" is wrong: invalid UID
  
  [255]
  $ ip route get 10.1.0.1 ipproto tcp
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.1.0.1 ipproto udp sport 5 dport 6
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.1.0.1 ipproto foo
  Error: argument "foo" is wrong: Invalid "ipproto" value
  
  [255]
  $ ip route get 10.1.0.1 sport x
  Error: argument "x" is wrong: invalid sport
  
  [255]
  $ ip route get 10.1.0.1 connected
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get fibmatch 10.1.0.1
  10.1.0.0/16 via 10.0.0.2 dev v0 
  $ ip route get fibmatch 10.6.0.1
  10.6.0.0/16 via 10.0.0.2 dev v0 proto static metric 5 mtu 1400 
  $ ip route get 10.1.0.1 fibmatch
  10.1.0.0/16 via 10.0.0.2 dev v0 
  $ ip route get 10.1.0.1 vrf v0
  Error: argument "v0" is wrong: Invalid VRF
  
  [255]
  $ ip route get 10.1.0.1 foo
  Error: inet prefix is expected rather than "foo".
  [1]
  $ ip route get 10.1.0.1 10.1.0.2
  10.1.0.2 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get foo
  Error: any valid prefix is expected rather than "foo".
  [1]
  $ ip route get 224.0.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 224.0.0.1 dev v0
  multicast 224.0.0.1 dev v0 src 10.0.0.1 rt_offload_failed uid 0 
      cache <local,mc> 
  $ ip route get 255.255.255.255 dev v0
  broadcast 255.255.255.255 dev v0 src 10.0.0.1 uid 0 
      cache <local,brd> 
  $ ip route get 0.0.0.0
  local 0.0.0.0 dev lo src 127.0.0.1 uid 0 
      cache <local> 
  $ ip -j route get 10.1.0.1
  [{"dst":"10.1.0.1","gateway":"10.0.0.2","dev":"v0","prefsrc":"10.0.0.1","flags":[],"uid":0,"cache":[]}]
  $ ip -d route get 10.1.0.1
  unicast 10.1.0.1 via 10.0.0.2 dev v0 table main src 10.0.0.1 uid 0 
      cache 
  $ ip -d -j route get 10.0.0.1
  [{"type":"local","dst":"10.0.0.1","dev":"lo","table":"main","prefsrc":"10.0.0.1","flags":[],"uid":0,"cache":["local"]}]
  $ ip -o route get 10.1.0.1
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 \    cache 
  $ ip -N route get 10.0.0.1
  2 10.0.0.1 dev lo src 10.0.0.1 uid 0 
      cache <local> 
  $ ip -j -p route get 10.6.0.1
  [ {
          "dst": "10.6.0.1",
          "gateway": "10.0.0.2",
          "dev": "v0",
          "prefsrc": "10.0.0.1",
          "flags": [ ],
          "uid": 0,
          "cache": [ ],
          "metrics": [ {
                  "mtu": 1400
              } ]
      } ]
  $ ip route get 10.1
  10.1.0.0 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get default
  local 0.0.0.0 dev lo src 127.0.0.1 uid 0 
      cache <local> 
  $ ip route get 10.1.0.1 as 10.1.0.2
  Error: ipv4: Unsupported attribute in route get request.
  [2]
  $ ip route g 10.1.0.1
  10.1.0.1 via 10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
