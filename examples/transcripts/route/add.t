Words of ip route add.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip route add
  Usage: ip route { list | flush } SELECTOR
         ip route save SELECTOR
         ip route restore
         ip route showdump
         ip route get [ ROUTE_GET_FLAGS ] ADDRESS
                              [ from ADDRESS iif STRING ]
                              [ oif STRING ] [ tos TOS ]
                              [ mark NUMBER ] [ vrf NAME ]
                              [ uid NUMBER ] [ ipproto PROTOCOL ]
                              [ sport NUMBER ] [ dport NUMBER ]
         ip route { add | del | change | append | replace } ROUTE
  SELECTOR := [ root PREFIX ] [ match PREFIX ] [ exact PREFIX ]
              [ table TABLE_ID ] [ vrf NAME ] [ proto RTPROTO ]
              [ type TYPE ] [ scope SCOPE ]
  ROUTE := NODE_SPEC [ INFO_SPEC ]
  NODE_SPEC := [ TYPE ] PREFIX [ tos TOS ]
               [ table TABLE_ID ] [ proto RTPROTO ]
               [ scope SCOPE ] [ metric METRIC ]
               [ ttl-propagate { enabled | disabled } ]
  INFO_SPEC := { NH | nhid ID } OPTIONS FLAGS [ nexthop NH ]...
  NH := [ encap ENCAPTYPE ENCAPHDR ] [ via [ FAMILY ] ADDRESS ]
        [ dev STRING ] [ weight NUMBER ] NHFLAGS
  FAMILY := [ inet | inet6 | mpls | bridge | link ]
  OPTIONS := FLAGS [ mtu NUMBER ] [ advmss NUMBER ] [ as [ to ] ADDRESS ]
             [ rtt TIME ] [ rttvar TIME ] [ reordering NUMBER ]
             [ window NUMBER ] [ cwnd NUMBER ] [ initcwnd NUMBER ]
             [ ssthresh NUMBER ] [ realms REALM ] [ src ADDRESS ]
             [ rto_min TIME ] [ hoplimit NUMBER ] [ initrwnd NUMBER ]
             [ features FEATURES ] [ quickack BOOL ] [ congctl NAME ]
             [ pref PREF ] [ expires TIME ] [ fastopen_no_cookie BOOL ]
  TYPE := { unicast | local | broadcast | multicast | throw |
            unreachable | prohibit | blackhole | nat }
  TABLE_ID := [ local | main | default | all | NUMBER ]
  SCOPE := [ host | link | global | NUMBER ]
  NHFLAGS := [ onlink | pervasive ]
  RTPROTO := [ kernel | boot | static | NUMBER ]
  PREF := [ low | medium | high ]
  TIME := NUMBER[s|ms]
  BOOL := [1|0]
  FEATURES := ecn
  ENCAPTYPE := [ mpls | ip | ip6 | seg6 | seg6local | rpl | ioam6 | xfrm ]
  ENCAPHDR := [ MPLSLABEL | SEG6HDR | SEG6LOCAL | IOAM6HDR | XFRMINFO ]
  SEG6HDR := [ mode SEGMODE ] segs ADDR1,ADDRi,ADDRn [hmac HMACKEYID] [cleanup]
  SEGMODE := [ encap | encap.red | inline | l2encap | l2encap.red ]
  SEG6LOCAL := action ACTION [ OPTIONS ] [ count ]
  ACTION := { End | End.X | End.T | End.DX2 | End.DX6 | End.DX4 |
              End.DT6 | End.DT4 | End.DT46 | End.B6 | End.B6.Encaps |
              End.BM | End.S | End.AS | End.AM | End.BPF }
  OPTIONS := OPTION [ OPTIONS ]
  OPTION := { flavors FLAVORS | srh SEG6HDR | nh4 ADDR | nh6 ADDR | iif DEV | oif DEV |
              table TABLEID | vrftable TABLEID | endpoint PROGNAME }
  FLAVORS := { FLAVOR[,FLAVOR] }
  FLAVOR := { psp | usp | usd | next-csid }
  IOAM6HDR := trace prealloc type IOAM6_TRACE_TYPE ns IOAM6_NAMESPACE size IOAM6_TRACE_SIZE
  XFRMINFO := if_id IF_ID [ link_dev LINK ]
  ROUTE_GET_FLAGS := [ fibmatch ]
  [255]
  $ ip route add 10.1.0.0/16
  RTNETLINK answers: No such device
  [2]
  $ ip r a 10.1.0.0/16 via 10.0.0.9
  $ ip ro ad 10.2.0.0/16 dev v0
  $ ip route add 10.3.0.0/16 via 10.0.0.9 dev v0
  $ ip route add 10.4.0.0/16 dev v0 scope link
  $ ip route add 10.5.0.0/16 dev v0 src 10.0.0.1
  $ ip route add 10.6.0.0/16 dev v0 src 10.0.0.2
  Error: Invalid prefsrc address.
  [2]
  $ ip route add 10.7.0.0/16 dev v0 metric 7
  $ ip route add 10.7.0.0/16 dev v0 preference 8
  $ ip route add 10.7.0.0/16 dev v0 priority 0x9
  $ ip route add 10.7.0.0/16 dev v0 metric x
  Error: argument "x" is wrong: "metric" value is invalid
  
  [255]
  $ ip route add 10.8.0.0/16 dev v0 proto static
  $ ip route add 10.9.0.0/16 dev v0 proto bird
  $ ip route add 10.10.0.0/16 dev v0 protocol 77
  $ ip route add 10.11.0.0/16 dev v0 proto foo
  Error: argument "foo" is wrong: "protocol" value is invalid
  
  [255]
  $ ip route add 10.11.0.0/16 dev v0 proto 256
  Error: argument "256" is wrong: "protocol" value is invalid
  
  [255]
  $ ip route add 10.11.0.0/16 dev v0 tos 0x10
  $ ip route add 10.12.0.0/16 dev v0 dsfield AF11
  $ ip route add 10.12.0.0/16 dev v0 tos foo
  Error: argument "foo" is wrong: "tos" value is invalid
  
  [255]
  $ ip route add 10.13.0.1 dev v0
  $ ip route add 10.14.0.1/16 dev v0
  Error: Invalid prefix for given prefix length.
  [2]
  $ ip route add 0/0 via 10.0.0.2
  $ ip route add default via 10.0.0.2 metric 5
  $ ip route add 0.0.0.0/0 via 10.0.0.2 metric 6
  $ ip route add any via 10.0.0.2 metric 7
  Error: any valid prefix is expected rather than "via".
  [1]
  $ ip route add unicast 10.15.0.0/16 dev v0
  $ ip route add local 10.16.0.0/16 dev v0
  $ ip route add broadcast 10.17.0.255 dev v0
  $ ip route add anycast 10.18.0.0/16 dev v0
  $ ip route add multicast 224.0.0.0/4 dev v0
  $ ip route add unreachable 10.20.0.0/16
  $ ip route add prohibit 10.21.0.0/16
  $ ip route add blackhole 10.22.0.0/16 metric 3
  $ ip route add throw 10.23.0.0/16
  $ ip route add nat 10.24.0.0/16 via 10.0.0.2
  Error: Invalid scope.
  [2]
  $ ip route add 10.25.0.0/16 dev v0 type blackhole
  Error: either "to" is duplicate, or "type" is a garbage.
  [255]
  $ ip route add xresolve 10.26.0.0/16
  Error: Invalid scope.
  [2]
  $ ip route add to unreachable 10.27.0.0/16
  $ ip route add to 10.28.0.0/16 dev v0
  $ ip route add 10.29.0.0/16 to 10.30.0.0/16 dev v0
  Error: either "to" is duplicate, or "10.30.0.0/16" is a garbage.
  [255]
  $ ip route add 10.30.0.0/16 via 10.1.1.1 onlink dev v0
  $ ip route add 10.31.0.0/16 via 10.99.1.1 dev v0 onlink
  $ ip route add 10.31.0.0/16 via 10.99.1.1 onlink
  Error: Nexthop device required for onlink.
  [2]
  $ ip route add 10.32.0.0/16 dev v0 table 100
  $ ip route add 10.32.0.0/16 dev v0 table main
  $ ip route add 10.32.0.0/16 dev v0 table default
  $ ip route add 10.32.0.0/16 dev v0 table local
  $ ip route add 10.32.0.0/16 dev v0 table foo
  Error: argument "foo" is wrong: "table" value is invalid
  
  [255]
  $ ip route add 10.32.0.0/16 dev v0 table 1000
  $ ip route add 10.32.0.0/16 dev v0 table all
  Error: argument "all" is wrong: "table" value is invalid
  
  [255]
  $ ip route add 10.33.0.0/16 dev v0 scope global
  $ ip route add 10.34.0.0/16 dev v0 scope 99
  $ ip route add 10.34.0.0/16 dev v0 scope foo
  Error: argument "foo" is wrong: invalid "scope" value
  
  [255]
  $ ip route add 10.35.0.0/16 dev v0 realms 5
  $ ip route add 10.36.0.0/16 dev v0 realm 5/6
  $ ip route add 10.36.0.0/16 dev v0 realms x
  Error: argument "x" is wrong: "realm" value is invalid
  
  [255]
  $ ip route add 10.37.0.0/16 dev nothere
  Cannot find device "nothere"
  [1]
  $ ip route add 10.37.0.0/16 oif v0
  $ ip route add 10.38.0.0/16 dev v0 foo
  Error: either "to" is duplicate, or "foo" is a garbage.
  [255]
  $ ip route
  default via 10.0.0.2 dev v0 
  default via 10.0.0.2 dev v0 metric 5 
  default via 10.0.0.2 dev v0 metric 6 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.9 dev v0 
  10.2.0.0/16 dev v0 scope link 
  10.3.0.0/16 via 10.0.0.9 dev v0 
  10.4.0.0/16 dev v0 scope link 
  10.5.0.0/16 dev v0 scope link src 10.0.0.1 
  10.7.0.0/16 dev v0 scope link metric 7 
  10.7.0.0/16 dev v0 scope link metric 8 
  10.7.0.0/16 dev v0 scope link metric 9 
  10.8.0.0/16 dev v0 proto static scope link 
  10.9.0.0/16 dev v0 proto bird scope link 
  10.10.0.0/16 dev v0 proto 77 scope link 
  10.11.0.0/16 tos 0x10 dev v0 scope link 
  10.12.0.0/16 tos AF11 dev v0 scope link 
  10.13.0.1 dev v0 scope link 
  10.15.0.0/16 dev v0 scope link 
  unreachable 10.20.0.0/16 
  prohibit 10.21.0.0/16 
  blackhole 10.22.0.0/16 metric 3 
  throw 10.23.0.0/16 
  unreachable 10.27.0.0/16 
  10.28.0.0/16 dev v0 scope link 
  10.30.0.0/16 via 10.1.1.1 dev v0 onlink 
  10.31.0.0/16 via 10.99.1.1 dev v0 onlink 
  10.32.0.0/16 dev v0 scope link 
  10.33.0.0/16 dev v0 
  10.34.0.0/16 dev v0 scope 99 
  10.35.0.0/16 dev v0 scope link realm 5 
  10.36.0.0/16 dev v0 scope link realms 5/6 
  10.37.0.0/16 dev v0 scope link 
  multicast 224.0.0.0/4 dev v0 scope link 
  $ ip -j route
  [{"dst":"default","gateway":"10.0.0.2","dev":"v0","flags":[]},{"dst":"default","gateway":"10.0.0.2","dev":"v0","metric":5,"flags":[]},{"dst":"default","gateway":"10.0.0.2","dev":"v0","metric":6,"flags":[]},{"dst":"10.0.0.0/24","dev":"v0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.1.0.0/16","gateway":"10.0.0.9","dev":"v0","flags":[]},{"dst":"10.2.0.0/16","dev":"v0","scope":"link","flags":[]},{"dst":"10.3.0.0/16","gateway":"10.0.0.9","dev":"v0","flags":[]},{"dst":"10.4.0.0/16","dev":"v0","scope":"link","flags":[]},{"dst":"10.5.0.0/16","dev":"v0","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.7.0.0/16","dev":"v0","scope":"link","metric":7,"flags":[]},{"dst":"10.7.0.0/16","dev":"v0","scope":"link","metric":8,"flags":[]},{"dst":"10.7.0.0/16","dev":"v0","scope":"link","metric":9,"flags":[]},{"dst":"10.8.0.0/16","dev":"v0","protocol":"static","scope":"link","flags":[]},{"dst":"10.9.0.0/16","dev":"v0","protocol":"bird","scope":"link","flags":[]},{"dst":"10.10.0.0/16","dev":"v0","protocol":"77","scope":"link","flags":[]},{"dst":"10.11.0.0/16","tos":"0x10","dev":"v0","scope":"link","flags":[]},{"dst":"10.12.0.0/16","tos":"AF11","dev":"v0","scope":"link","flags":[]},{"dst":"10.13.0.1","dev":"v0","scope":"link","flags":[]},{"dst":"10.15.0.0/16","dev":"v0","scope":"link","flags":[]},{"type":"unreachable","dst":"10.20.0.0/16","flags":[]},{"type":"prohibit","dst":"10.21.0.0/16","flags":[]},{"type":"blackhole","dst":"10.22.0.0/16","metric":3,"flags":[]},{"type":"throw","dst":"10.23.0.0/16","flags":[]},{"type":"unreachable","dst":"10.27.0.0/16","flags":[]},{"dst":"10.28.0.0/16","dev":"v0","scope":"link","flags":[]},{"dst":"10.30.0.0/16","gateway":"10.1.1.1","dev":"v0","flags":["onlink"]},{"dst":"10.31.0.0/16","gateway":"10.99.1.1","dev":"v0","flags":["onlink"]},{"dst":"10.32.0.0/16","dev":"v0","scope":"link","flags":[]},{"dst":"10.33.0.0/16","dev":"v0","flags":[]},{"dst":"10.34.0.0/16","dev":"v0","scope":"99","flags":[]},{"dst":"10.35.0.0/16","dev":"v0","scope":"link","flags":[],"flow":{"to":"5"}},{"dst":"10.36.0.0/16","dev":"v0","scope":"link","flags":[],"flow":{"from":"5","to":"6"}},{"dst":"10.37.0.0/16","dev":"v0","scope":"link","flags":[]},{"type":"multicast","dst":"224.0.0.0/4","dev":"v0","scope":"link","flags":[]}]
  $ ip -d route
  unicast default via 10.0.0.2 dev v0 proto boot scope global 
  unicast default via 10.0.0.2 dev v0 proto boot scope global metric 5 
  unicast default via 10.0.0.2 dev v0 proto boot scope global metric 6 
  unicast 10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  unicast 10.1.0.0/16 via 10.0.0.9 dev v0 proto boot scope global 
  unicast 10.2.0.0/16 dev v0 proto boot scope link 
  unicast 10.3.0.0/16 via 10.0.0.9 dev v0 proto boot scope global 
  unicast 10.4.0.0/16 dev v0 proto boot scope link 
  unicast 10.5.0.0/16 dev v0 proto boot scope link src 10.0.0.1 
  unicast 10.7.0.0/16 dev v0 proto boot scope link metric 7 
  unicast 10.7.0.0/16 dev v0 proto boot scope link metric 8 
  unicast 10.7.0.0/16 dev v0 proto boot scope link metric 9 
  unicast 10.8.0.0/16 dev v0 proto static scope link 
  unicast 10.9.0.0/16 dev v0 proto bird scope link 
  unicast 10.10.0.0/16 dev v0 proto 77 scope link 
  unicast 10.11.0.0/16 tos 0x10 dev v0 proto boot scope link 
  unicast 10.12.0.0/16 tos AF11 dev v0 proto boot scope link 
  unicast 10.13.0.1 dev v0 proto boot scope link 
  unicast 10.15.0.0/16 dev v0 proto boot scope link 
  unreachable 10.20.0.0/16 proto boot scope global 
  prohibit 10.21.0.0/16 proto boot scope global 
  blackhole 10.22.0.0/16 proto boot scope global metric 3 
  throw 10.23.0.0/16 proto boot scope global 
  unreachable 10.27.0.0/16 proto boot scope global 
  unicast 10.28.0.0/16 dev v0 proto boot scope link 
  unicast 10.30.0.0/16 via 10.1.1.1 dev v0 proto boot scope global onlink 
  unicast 10.31.0.0/16 via 10.99.1.1 dev v0 proto boot scope global onlink 
  unicast 10.32.0.0/16 dev v0 proto boot scope link 
  unicast 10.33.0.0/16 dev v0 proto boot scope global 
  unicast 10.34.0.0/16 dev v0 proto boot scope 99 
  unicast 10.35.0.0/16 dev v0 proto boot scope link realm 5 
  unicast 10.36.0.0/16 dev v0 proto boot scope link realms 5/6 
  unicast 10.37.0.0/16 dev v0 proto boot scope link 
  multicast 224.0.0.0/4 dev v0 proto boot scope link 
  $ ip -d -j route
  [{"type":"unicast","dst":"default","gateway":"10.0.0.2","dev":"v0","protocol":"boot","scope":"global","flags":[]},{"type":"unicast","dst":"default","gateway":"10.0.0.2","dev":"v0","protocol":"boot","scope":"global","metric":5,"flags":[]},{"type":"unicast","dst":"default","gateway":"10.0.0.2","dev":"v0","protocol":"boot","scope":"global","metric":6,"flags":[]},{"type":"unicast","dst":"10.0.0.0/24","dev":"v0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"type":"unicast","dst":"10.1.0.0/16","gateway":"10.0.0.9","dev":"v0","protocol":"boot","scope":"global","flags":[]},{"type":"unicast","dst":"10.2.0.0/16","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"unicast","dst":"10.3.0.0/16","gateway":"10.0.0.9","dev":"v0","protocol":"boot","scope":"global","flags":[]},{"type":"unicast","dst":"10.4.0.0/16","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"unicast","dst":"10.5.0.0/16","dev":"v0","protocol":"boot","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"type":"unicast","dst":"10.7.0.0/16","dev":"v0","protocol":"boot","scope":"link","metric":7,"flags":[]},{"type":"unicast","dst":"10.7.0.0/16","dev":"v0","protocol":"boot","scope":"link","metric":8,"flags":[]},{"type":"unicast","dst":"10.7.0.0/16","dev":"v0","protocol":"boot","scope":"link","metric":9,"flags":[]},{"type":"unicast","dst":"10.8.0.0/16","dev":"v0","protocol":"static","scope":"link","flags":[]},{"type":"unicast","dst":"10.9.0.0/16","dev":"v0","protocol":"bird","scope":"link","flags":[]},{"type":"unicast","dst":"10.10.0.0/16","dev":"v0","protocol":"77","scope":"link","flags":[]},{"type":"unicast","dst":"10.11.0.0/16","tos":"0x10","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"unicast","dst":"10.12.0.0/16","tos":"AF11","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"unicast","dst":"10.13.0.1","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"unicast","dst":"10.15.0.0/16","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"unreachable","dst":"10.20.0.0/16","protocol":"boot","scope":"global","flags":[]},{"type":"prohibit","dst":"10.21.0.0/16","protocol":"boot","scope":"global","flags":[]},{"type":"blackhole","dst":"10.22.0.0/16","protocol":"boot","scope":"global","metric":3,"flags":[]},{"type":"throw","dst":"10.23.0.0/16","protocol":"boot","scope":"global","flags":[]},{"type":"unreachable","dst":"10.27.0.0/16","protocol":"boot","scope":"global","flags":[]},{"type":"unicast","dst":"10.28.0.0/16","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"unicast","dst":"10.30.0.0/16","gateway":"10.1.1.1","dev":"v0","protocol":"boot","scope":"global","flags":["onlink"]},{"type":"unicast","dst":"10.31.0.0/16","gateway":"10.99.1.1","dev":"v0","protocol":"boot","scope":"global","flags":["onlink"]},{"type":"unicast","dst":"10.32.0.0/16","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"unicast","dst":"10.33.0.0/16","dev":"v0","protocol":"boot","scope":"global","flags":[]},{"type":"unicast","dst":"10.34.0.0/16","dev":"v0","protocol":"boot","scope":"99","flags":[]},{"type":"unicast","dst":"10.35.0.0/16","dev":"v0","protocol":"boot","scope":"link","flags":[],"flow":{"to":"5"}},{"type":"unicast","dst":"10.36.0.0/16","dev":"v0","protocol":"boot","scope":"link","flags":[],"flow":{"from":"5","to":"6"}},{"type":"unicast","dst":"10.37.0.0/16","dev":"v0","protocol":"boot","scope":"link","flags":[]},{"type":"multicast","dst":"224.0.0.0/4","dev":"v0","protocol":"boot","scope":"link","flags":[]}]
  $ ip -N route
  default via 10.0.0.2 dev v0 
  default via 10.0.0.2 dev v0 metric 5 
  default via 10.0.0.2 dev v0 metric 6 
  10.0.0.0/24 dev v0 proto 2 scope 253 src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.9 dev v0 
  10.2.0.0/16 dev v0 scope 253 
  10.3.0.0/16 via 10.0.0.9 dev v0 
  10.4.0.0/16 dev v0 scope 253 
  10.5.0.0/16 dev v0 scope 253 src 10.0.0.1 
  10.7.0.0/16 dev v0 scope 253 metric 7 
  10.7.0.0/16 dev v0 scope 253 metric 8 
  10.7.0.0/16 dev v0 scope 253 metric 9 
  10.8.0.0/16 dev v0 proto 4 scope 253 
  10.9.0.0/16 dev v0 proto 12 scope 253 
  10.10.0.0/16 dev v0 proto 77 scope 253 
  10.11.0.0/16 tos 0x10 dev v0 scope 253 
  10.12.0.0/16 tos 0x28 dev v0 scope 253 
  10.13.0.1 dev v0 scope 253 
  10.15.0.0/16 dev v0 scope 253 
  7 10.20.0.0/16 
  8 10.21.0.0/16 
  6 10.22.0.0/16 metric 3 
  9 10.23.0.0/16 
  7 10.27.0.0/16 
  10.28.0.0/16 dev v0 scope 253 
  10.30.0.0/16 via 10.1.1.1 dev v0 onlink 
  10.31.0.0/16 via 10.99.1.1 dev v0 onlink 
  10.32.0.0/16 dev v0 scope 253 
  10.33.0.0/16 dev v0 
  10.34.0.0/16 dev v0 scope 99 
  10.35.0.0/16 dev v0 scope 253 realm 5 
  10.36.0.0/16 dev v0 scope 253 realms 5/6 
  10.37.0.0/16 dev v0 scope 253 
  5 224.0.0.0/4 dev v0 scope 253 
  $ ip -4 -o -d route show table all type unicast
  unicast 10.32.0.0/16 dev v0 table 100 proto boot scope link 
  unicast 10.32.0.0/16 dev v0 table 1000 proto boot scope link 
  unicast 10.32.0.0/16 dev v0 table default proto boot scope link 
  unicast default via 10.0.0.2 dev v0 table main proto boot scope global 
  unicast default via 10.0.0.2 dev v0 table main proto boot scope global metric 5 
  unicast default via 10.0.0.2 dev v0 table main proto boot scope global metric 6 
  unicast 10.0.0.0/24 dev v0 table main proto kernel scope link src 10.0.0.1 
  unicast 10.1.0.0/16 via 10.0.0.9 dev v0 table main proto boot scope global 
  unicast 10.2.0.0/16 dev v0 table main proto boot scope link 
  unicast 10.3.0.0/16 via 10.0.0.9 dev v0 table main proto boot scope global 
  unicast 10.4.0.0/16 dev v0 table main proto boot scope link 
  unicast 10.5.0.0/16 dev v0 table main proto boot scope link src 10.0.0.1 
  unicast 10.7.0.0/16 dev v0 table main proto boot scope link metric 7 
  unicast 10.7.0.0/16 dev v0 table main proto boot scope link metric 8 
  unicast 10.7.0.0/16 dev v0 table main proto boot scope link metric 9 
  unicast 10.8.0.0/16 dev v0 table main proto static scope link 
  unicast 10.9.0.0/16 dev v0 table main proto bird scope link 
  unicast 10.10.0.0/16 dev v0 table main proto 77 scope link 
  unicast 10.11.0.0/16 tos 0x10 dev v0 table main proto boot scope link 
  unicast 10.12.0.0/16 tos AF11 dev v0 table main proto boot scope link 
  unicast 10.13.0.1 dev v0 table main proto boot scope link 
  unicast 10.15.0.0/16 dev v0 table main proto boot scope link 
  unicast 10.28.0.0/16 dev v0 table main proto boot scope link 
  unicast 10.30.0.0/16 via 10.1.1.1 dev v0 table main proto boot scope global onlink 
  unicast 10.31.0.0/16 via 10.99.1.1 dev v0 table main proto boot scope global onlink 
  unicast 10.32.0.0/16 dev v0 table main proto boot scope link 
  unicast 10.33.0.0/16 dev v0 table main proto boot scope global 
  unicast 10.34.0.0/16 dev v0 table main proto boot scope 99 
  unicast 10.35.0.0/16 dev v0 table main proto boot scope link realm 5 
  unicast 10.36.0.0/16 dev v0 table main proto boot scope link realms 5/6 
  unicast 10.37.0.0/16 dev v0 table main proto boot scope link 
  unicast 10.32.0.0/16 dev v0 table local proto boot scope link 
  $ ip route show table 100
  10.32.0.0/16 dev v0 scope link 
  $ ip route show table 1000
  10.32.0.0/16 dev v0 scope link 
  $ ip route show table default
  10.32.0.0/16 dev v0 scope link 
  $ ip route show table local
  local 10.0.0.1 dev v0 proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev v0 proto kernel scope link src 10.0.0.1 
  local 10.16.0.0/16 dev v0 scope host 
  broadcast 10.17.0.255 dev v0 scope link 
  anycast 10.18.0.0/16 dev v0 scope link 
  10.32.0.0/16 dev v0 scope link 
