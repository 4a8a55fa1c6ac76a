Routes with several next hops.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip addr add 10.9.0.1/24 dev v1
  $ ip route add 10.1.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3
  $ ip route add 10.2.0.0/16 nexthop via 10.0.0.2 weight 3 nexthop via 10.9.0.3 dev v1 weight 5
  $ ip route add 10.3.0.0/16 nexthop dev v0 nexthop dev v1 weight 256
  $ ip route add 10.3.0.0/16 nexthop dev v0 nexthop dev v1 weight 257
  Error: argument "257" is wrong: "weight" is invalid
  
  [255]
  $ ip route add 10.3.0.0/16 nexthop dev v0 weight 0
  Error: argument "0" is wrong: "weight" is invalid
  
  [255]
  $ ip route add 10.4.0.0/16 nexthop via 10.77.0.1 dev v0 onlink nexthop dev v1
  $ ip route add 10.5.0.0/16 nexthop
  Error: unexpected end of line after "nexthop"
  [255]
  $ ip route add 10.5.0.0/16 nexthop foo
  Error: "nexthop" or end of line is expected instead of "foo"
  [255]
  $ ip route add 10.5.0.0/16 nexthop via
  Command line is not complete. Try option "help"
  [255]
  $ ip route add 10.5.0.0/16 nexthop via 10.0.0.2 foo
  Error: "nexthop" or end of line is expected instead of "foo"
  [255]
  $ ip route add 10.5.0.0/16 nexthop via 10.0.0.2 weight x
  Error: argument "x" is wrong: "weight" is invalid
  
  [255]
  $ ip route add 10.5.0.0/16 nexthop dev nothere
  Cannot find device "nothere"
  Error: cannot parse nexthop
  [255]
  $ ip route add 10.5.0.0/16 proto static metric 5 nexthop via 10.0.0.2 nexthop via 10.0.0.4
  $ ip route add 10.6.0.0/16 nexthop via 10.0.0.2 realms 5 nexthop via 10.0.0.4
  $ ip route add 10.7.0.0/16 nexthop via 10.0.0.2
  $ ip route add 10.8.0.0/16 via 10.0.0.2 nexthop via 10.0.0.3
  Error: Nexthop gateway does not match RTA_GATEWAY or RTA_VIA.
  [2]
  $ ip route add 10.8.0.0/16 mtu 1400 nexthop via 10.0.0.2 weight 2 nexthop via 10.0.0.5
  $ ip route
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.0.3 dev v0 weight 1 
  10.2.0.0/16 
  	nexthop via 10.0.0.2 dev v0 weight 3 
  	nexthop via 10.9.0.3 dev v1 weight 5 
  10.3.0.0/16 
  	nexthop dev v0 weight 1 
  	nexthop dev v1 weight 256 
  10.4.0.0/16 
  	nexthop via 10.77.0.1 dev v0 weight 1 onlink 
  	nexthop dev v1 weight 1 
  10.5.0.0/16 proto static metric 5 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.0.4 dev v0 weight 1 
  10.6.0.0/16 
  	nexthop via 10.0.0.2 realm 5 dev v0 weight 1 
  	nexthop via 10.0.0.4 dev v0 weight 1 
  10.7.0.0/16 via 10.0.0.2 dev v0 
  10.8.0.0/16 mtu 1400 
  	nexthop via 10.0.0.2 dev v0 weight 2 
  	nexthop via 10.0.0.5 dev v0 weight 1 
  10.9.0.0/24 dev v1 proto kernel scope link src 10.9.0.1 
  $ ip -o route
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 \	nexthop via 10.0.0.2 dev v0 weight 1 \	nexthop via 10.0.0.3 dev v0 weight 1 
  10.2.0.0/16 \	nexthop via 10.0.0.2 dev v0 weight 3 \	nexthop via 10.9.0.3 dev v1 weight 5 
  10.3.0.0/16 \	nexthop dev v0 weight 1 \	nexthop dev v1 weight 256 
  10.4.0.0/16 \	nexthop via 10.77.0.1 dev v0 weight 1 onlink \	nexthop dev v1 weight 1 
  10.5.0.0/16 proto static metric 5 \	nexthop via 10.0.0.2 dev v0 weight 1 \	nexthop via 10.0.0.4 dev v0 weight 1 
  10.6.0.0/16 \	nexthop via 10.0.0.2 realm 5 dev v0 weight 1 \	nexthop via 10.0.0.4 dev v0 weight 1 
  10.7.0.0/16 via 10.0.0.2 dev v0 
  10.8.0.0/16 mtu 1400 \	nexthop via 10.0.0.2 dev v0 weight 2 \	nexthop via 10.0.0.5 dev v0 weight 1 
  10.9.0.0/24 dev v1 proto kernel scope link src 10.9.0.1 
  $ ip -d route
  unicast 10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  unicast 10.1.0.0/16 proto boot scope global 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.0.3 dev v0 weight 1 
  unicast 10.2.0.0/16 proto boot scope global 
  	nexthop via 10.0.0.2 dev v0 weight 3 
  	nexthop via 10.9.0.3 dev v1 weight 5 
  unicast 10.3.0.0/16 proto boot scope global 
  	nexthop dev v0 weight 1 
  	nexthop dev v1 weight 256 
  unicast 10.4.0.0/16 proto boot scope global 
  	nexthop via 10.77.0.1 dev v0 weight 1 onlink 
  	nexthop dev v1 weight 1 
  unicast 10.5.0.0/16 proto static scope global metric 5 
  	nexthop via 10.0.0.2 dev v0 weight 1 
  	nexthop via 10.0.0.4 dev v0 weight 1 
  unicast 10.6.0.0/16 proto boot scope global 
  	nexthop via 10.0.0.2 realm 5 dev v0 weight 1 
  	nexthop via 10.0.0.4 dev v0 weight 1 
  unicast 10.7.0.0/16 via 10.0.0.2 dev v0 proto boot scope global 
  unicast 10.8.0.0/16 proto boot scope global mtu 1400 
  	nexthop via 10.0.0.2 dev v0 weight 2 
  	nexthop via 10.0.0.5 dev v0 weight 1 
  unicast 10.9.0.0/24 dev v1 proto kernel scope link src 10.9.0.1 
  $ ip -j route
  [{"dst":"10.0.0.0/24","dev":"v0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.1.0.0/16","flags":[],"nexthops":[{"gateway":"10.0.0.2","dev":"v0","weight":1,"flags":[]},{"gateway":"10.0.0.3","dev":"v0","weight":1,"flags":[]}]},{"dst":"10.2.0.0/16","flags":[],"nexthops":[{"gateway":"10.0.0.2","dev":"v0","weight":3,"flags":[]},{"gateway":"10.9.0.3","dev":"v1","weight":5,"flags":[]}]},{"dst":"10.3.0.0/16","flags":[],"nexthops":[{"dev":"v0","weight":1,"flags":[]},{"dev":"v1","weight":256,"flags":[]}]},{"dst":"10.4.0.0/16","flags":[],"nexthops":[{"gateway":"10.77.0.1","dev":"v0","weight":1,"flags":["onlink"]},{"dev":"v1","weight":1,"flags":[]}]},{"dst":"10.5.0.0/16","protocol":"static","metric":5,"flags":[],"nexthops":[{"gateway":"10.0.0.2","dev":"v0","weight":1,"flags":[]},{"gateway":"10.0.0.4","dev":"v0","weight":1,"flags":[]}]},{"dst":"10.6.0.0/16","flags":[],"nexthops":[{"gateway":"10.0.0.2","flow":{"to":"5"},"dev":"v0","weight":1,"flags":[]},{"gateway":"10.0.0.4","dev":"v0","weight":1,"flags":[]}]},{"dst":"10.7.0.0/16","gateway":"10.0.0.2","dev":"v0","flags":[]},{"dst":"10.8.0.0/16","flags":[],"metrics":[{"mtu":1400}],"nexthops":[{"gateway":"10.0.0.2","dev":"v0","weight":2,"flags":[]},{"gateway":"10.0.0.5","dev":"v0","weight":1,"flags":[]}]},{"dst":"10.9.0.0/24","dev":"v1","protocol":"kernel","scope":"link","prefsrc":"10.9.0.1","flags":[]}]
  $ ip -p -j route show 10.2.0.0/16
  [ {
          "dst": "10.2.0.0/16",
          "flags": [ ],
          "nexthops": [ {
                  "gateway": "10.0.0.2",
                  "dev": "v0",
                  "weight": 3,
                  "flags": [ ]
              },{
                  "gateway": "10.9.0.3",
                  "dev": "v1",
                  "weight": 5,
                  "flags": [ ]
              } ]
      } ]
  $ ip route show via 10.0.0.2
  10.7.0.0/16 dev v0 
  $ ip route show dev v1
  10.9.0.0/24 proto kernel scope link src 10.9.0.1 
  $ ip route append 10.7.0.0/16 nexthop via 10.0.0.6
  $ ip route del 10.1.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.99
  RTNETLINK answers: No such process
  [2]
  $ ip route del 10.1.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3
  $ ip route del 10.2.0.0/16
  $ ip route replace 10.3.0.0/16 nexthop dev v0 weight 7 nexthop dev v1
  $ ip link set v1 down
  $ sleep 1.2
  $ ip route
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 linkdown 
  10.3.0.0/16 linkdown 
  	nexthop dev v0 weight 7 linkdown 
  	nexthop dev v1 weight 1 dead linkdown 
  10.4.0.0/16 linkdown 
  	nexthop via 10.77.0.1 dev v0 weight 1 onlink linkdown 
  	nexthop dev v1 weight 1 dead linkdown 
  10.5.0.0/16 proto static metric 5 linkdown 
  	nexthop via 10.0.0.2 dev v0 weight 1 linkdown 
  	nexthop via 10.0.0.4 dev v0 weight 1 linkdown 
  10.6.0.0/16 linkdown 
  	nexthop via 10.0.0.2 realm 5 dev v0 weight 1 linkdown 
  	nexthop via 10.0.0.4 dev v0 weight 1 linkdown 
  10.7.0.0/16 via 10.0.0.2 dev v0 linkdown 
  10.7.0.0/16 via 10.0.0.6 dev v0 linkdown 
  10.8.0.0/16 linkdown mtu 1400 
  	nexthop via 10.0.0.2 dev v0 weight 2 linkdown 
  	nexthop via 10.0.0.5 dev v0 weight 1 linkdown 
