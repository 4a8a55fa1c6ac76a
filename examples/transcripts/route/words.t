Abbreviations, and odd words of ip route.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip route add 10.1.0.0/16 d v0
  Error: argument "v0" is wrong: "tos" value is invalid
  
  [255]
  $ ip route add 10.1.0.0/16 dev v0 m 5
  $ ip route add 10.1.0.0/16 dev v0 mtu 1400 pri 6
  $ ip route add 10.1.0.0/16 dev v0 p 7
  $ ip route add 10.1.0.0/16 dev v0 pro static met 8
  $ ip route add 10.1.0.0/16 dev v0 prot static t 5
  $ ip route add 10.2.0.0/16 dev v0 win 5 reo 6 r 7
  $ ip route add 10.3.0.0/16 dev v0 initc 5 ss 6 rttv 7
  $ ip route add 10.4.0.0/16 dev v0 ds 0x10
  $ ip route add 10.5.0.0/16 dev v0 q 1 cw 5
  $ ip route add 10.6.0.0/16 dev v0 adv 5
  Error: either "to" is duplicate, or "adv" is a garbage.
  [255]
  $ ip route add 10.6.0.0/16 dev v0 f ecn
  $ ip route add unr 10.7.0.0/16
  $ ip route add bl 10.8.0.0/16
  $ ip route add pro 10.9.0.0/16
  Error: argument "10.9.0.0/16" is wrong: "protocol" value is invalid
  
  [255]
  $ ip route add thr 10.10.0.0/16
  Error: any valid prefix is expected rather than "thr".
  [1]
  $ ip route add u 10.11.0.0/16
  $ ip route add loc 10.11.0.0/16
  Error: any valid prefix is expected rather than "loc".
  [1]
  $ ip route add brd 10.12.0.255 dev v0
  $ ip route add 10.13.0.0/16 via
  Command line is not complete. Try option "help"
  [255]
  $ ip route add 10.13.0.0/16 via foo
  Error: inet address is expected rather than "foo".
  [1]
  $ ip route add 10.13.0.0/16 via fe80::1
  Error: inet address is expected rather than "fe80::1".
  [1]
  $ ip route add 10.14.0.0/16 via inet 10.0.0.2
  $ ip route add 10.15.0.0/16 via any dev v0
  Error: Attribute failed policy validation.
  [2]
  $ ip route add 10.15.0.0/16 via default dev v0
  $ ip route add 10.16.0.0/16 via 10.0.0.2/32
  Error: inet address is expected rather than "10.0.0.2/32".
  [1]
  $ ip route add 10.16.0.0/16 src foo dev v0
  Error: inet address is expected rather than "foo".
  [1]
  $ ip route add 10.16.0.0/16 from 10.0.0.0/8 dev v0
  $ ip route add from 10.0.0.0/8 dev v0
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
  $ ip route add 10.17/16 dev v0
  $ ip route add 10.18.0.0/255.255.0.0 dev v0
  $ ip route add default dev v0 metric 5
  $ ip -4 route add default dev v0 metric 6
  $ ip -6 route add 10.19.0.0/16 dev v0
  Error: inet6 prefix is expected rather than "10.19.0.0/16".
  [1]
  $ ip route add all dev v0
  $ ip route add help
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
  $ ip route add 10.20.0.0/16 dev v0 encap foo
  Error: argument "foo" is wrong: "encap type" value is invalid
  
  [255]
  $ ip route add 10.20.0.0/16 dev v0 nhid 7
  Error: Nexthop specification and nexthop id are mutually exclusive.
  [2]
  $ ip route add 10.20.0.0/16 dev v0 nhid x
  Error: argument "x" is wrong: "id" value is invalid
  
  [255]
  $ ip route add 10.20.0.0/16 dev v0 vrf v0
  Error: argument "v0" is wrong: Invalid VRF
  
  [255]
  $ ip route add 10.20.0.0/16 dev v0 expires x
  Error: argument "x" is wrong: "expires" value is invalid
  
  [255]
  $ ip route add 10.20.0.0/16 dev v0 realms 300
  $ ip route add 10.20.0.0/16 dev v0 realms 5/300
  Error: argument "5/300" is wrong: "realm" value is invalid
  
  [255]
  $ ip route add 10.20.0.0/16 dev v0 realms cosmos/7
  RTNETLINK answers: File exists
  [2]
  $ ip route add 10.21.0.0/16 dev v0 table 0
  $ ip route add 10.22.0.0/16 dev v0 table 0x1ff
  $ ip route add 10.22.0.0/16 dev v0 table -1
  Error: argument "-1" is wrong: "table" value is invalid
  
  [255]
  $ ip route add 10.23.0.0/16 dev v0 metric -1
  Error: argument "-1" is wrong: "metric" value is invalid
  
  [255]
  $ ip route add 10.23.0.0/16 dev v0 metric 4294967295
  $ ip route add 10.24.0.0/16 dev v0 rtt 1.0005s rttvar .5s
  $ ip route add 10.25.0.0/16 dev v0 rtt 12345678ms
  $ ip route add 10.26.0.0/16 dev v0 rtt 1sec
  $ ip route add 10.27.0.0/16 dev v0 rtt 10msecs
  $ ip route add 10.28.0.0/16 dev v0 rtt 5.5
  $ ip route add 10.29.0.0/16 dev v0 hoplimit 0
  $ ip route add 10.30.0.0/16 dev v0 mtu 0
  $ ip route add 10.31.0.0/16 dev v0 dev v1
  $ ip route add 10.32.0.0/16 dev v0 via 10.0.0.3 via 10.0.0.4
  Error: argument "via" is wrong: use nexthop syntax to specify multiple via
  
  [255]
  $ ip route add 10.33.0.0/16 dev v0 mtu 1400 mtu 1500
  $ ip -4 route show table all
  10.1.0.0/16 dev v0 table 5 proto static scope link 
  default dev v0 scope link 
  default dev v0 scope link metric 5 
  default dev v0 scope link metric 6 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 dev v0 scope link metric 5 
  10.1.0.0/16 dev v0 scope link metric 6 mtu 1400 
  10.1.0.0/16 dev v0 scope link metric 7 
  10.1.0.0/16 dev v0 proto static scope link metric 8 
  10.2.0.0/16 dev v0 scope link window 5 reordering 7 
  10.3.0.0/16 dev v0 scope link rttvar 1ms ssthresh 6 initcwnd 5 
  10.4.0.0/16 tos 0x10 dev v0 scope link 
  10.5.0.0/16 dev v0 scope link cwnd 5 quickack 1 
  10.6.0.0/16 dev v0 scope link features ecn 
  unreachable 10.7.0.0/16 
  blackhole 10.8.0.0/16 
  unreachable 10.11.0.0/16 
  10.14.0.0/16 via 10.0.0.2 dev v0 
  10.15.0.0/16 dev v0 
  10.16.0.0/16 dev v0 scope link 
  10.17.0.0/16 dev v0 scope link 
  10.18.0.0/16 dev v0 scope link 
  10.20.0.0/16 dev v0 scope link realm 300 
  10.21.0.0/16 dev v0 scope link 
  10.23.0.0/16 dev v0 scope link metric 4294967295 
  10.24.0.0/16 dev v0 scope link rtt 1.001s rttvar 500ms 
  10.25.0.0/16 dev v0 scope link rtt 12345.7s 
  10.26.0.0/16 dev v0 scope link rtt 1s 
  10.27.0.0/16 dev v0 scope link rtt 10ms 
  10.28.0.0/16 dev v0 scope link rtt 0ms 
  10.29.0.0/16 dev v0 scope link 
  10.30.0.0/16 dev v0 scope link 
  10.31.0.0/16 dev v1 scope link 
  10.33.0.0/16 dev v0 scope link mtu 1500 
  10.22.0.0/16 dev v0 table 511 scope link 
  local 10.0.0.1 dev v0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev v0 table local proto kernel scope link src 10.0.0.1 
  broadcast 10.12.0.255 dev v0 table local scope link 
  $ ip -j route show 10.24.0.0/16
  [{"dst":"10.24.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"rtt":1001,"rttvar":500}]}]
  $ ip -j route show 10.25.0.0/16
  [{"dst":"10.25.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"rtt":12345678}]}]
  $ ip route show r 10.24.0.0/16
  Error: argument "10.24.0.0/16" is wrong: invalid realms
  
  [255]
  $ ip route show ro 10.24.0.0/13
  10.24.0.0/16 dev v0 scope link rtt 1.001s rttvar 500ms 
  10.25.0.0/16 dev v0 scope link rtt 12345.7s 
  10.26.0.0/16 dev v0 scope link rtt 1s 
  10.27.0.0/16 dev v0 scope link rtt 10ms 
  10.28.0.0/16 dev v0 scope link rtt 0ms 
  10.29.0.0/16 dev v0 scope link 
  10.30.0.0/16 dev v0 scope link 
  10.31.0.0/16 dev v1 scope link 
  $ ip route show m 10.24.0.1
  Error: argument "10.24.0.1" is wrong: "metric" value is invalid
  
  [255]
  $ ip route show ma 10.24.0.1
  default dev v0 scope link 
  default dev v0 scope link metric 5 
  default dev v0 scope link metric 6 
  10.24.0.0/16 dev v0 scope link rtt 1.001s rttvar 500ms 
  $ ip route show e 10.24.0.0/16
  10.24.0.0/16 dev v0 scope link rtt 1.001s rttvar 500ms 
  $ ip route show ta main 10.24.0.0/16
  10.24.0.0/16 dev v0 scope link rtt 1.001s rttvar 500ms 
  $ ip route show t main 10.24.0.0/16
  10.24.0.0/16 dev v0 scope link rtt 1.001s rttvar 500ms 
  $ ip route show ty unreachable
  unreachable 10.7.0.0/16 
  unreachable 10.11.0.0/16 
  $ ip route show s link 10.24.0.0/16
  10.24.0.0/16 dev v0 rtt 1.001s rttvar 500ms 
  $ ip route show p boot 10.24.0.0/16
  10.24.0.0/16 dev v0 scope link rtt 1.001s rttvar 500ms 
  $ ip route show prot all scope all 10.24.0.0/16
  10.24.0.0/16 dev v0 scope link rtt 1.001s rttvar 500ms 
  $ ip route show f 10.0.0.0/8
  $ ip route show from root 10.0.0.0/8
  $ ip route show c
  $ ip -4 route show any
  default dev v0 scope link 
  default dev v0 scope link metric 5 
  default dev v0 scope link metric 6 
  $ ip -4 route show default
  default dev v0 scope link 
  default dev v0 scope link metric 5 
  default dev v0 scope link metric 6 
  $ ip route show help
  Error: any valid prefix is expected rather than "help".
  [1]
  $ ip route get f 10.0.0.1 10.0.0.2
  10.0.0.2 from 10.0.0.1 dev v0 uid 0 
      cache 
  $ ip route get 10.0.0.2 m 5
  10.0.0.2 dev v0 src 10.0.0.1 mark 5 uid 0 
      cache 
  $ ip -j route get 10.0.0.2 mark 32
  [{"dst":"10.0.0.2","dev":"v0","prefsrc":"10.0.0.1","flags":[],"mark":32,"uid":0,"cache":[]}]
  $ ip route get 10.0.0.2 mark 32
  10.0.0.2 dev v0 src 10.0.0.1 mark 0x20 uid 0 
      cache 
  $ ip route get 10.0.0.2 ui 5
  10.0.0.2 dev v0 src 10.0.0.1 uid 5 
      cache 
  $ ip route get 10.0.0.2 ipp 6
  10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route get 10.0.0.2 ipproto 300
  Error: argument "300" is wrong: Invalid "ipproto" value
  
  [255]
  $ ip route get 10.0.0.2 dport 70000
  Error: argument "70000" is wrong: invalid dport
  
  [255]
  $ ip -d route get 0.0.0.0
  local 0.0.0.0 dev lo src 127.0.0.1 uid 0 
      cache <local> 
  $ ip route get help
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
  $ ip -j route get fibmatch 10.24.0.1
  [{"dst":"10.24.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"rtt":1001,"rttvar":500}]}]
  $ ip route get 10.0.0.2 c
  10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  10.0.0.2 dev v0 src 10.0.0.1 uid 0 
      cache 
  $ ip route flush table 77
  Error: ipv4: FIB table does not exist.
  Flush terminated
  [2]
  $ ip route flush 10.24.0.0/13
  $ ip -s route flush cache
  *** IPv4 routing cache is flushed.
  $ ip -s -4 route flush cache
  *** IPv4 routing cache is flushed.
  $ ip route fl dev v0
  $ ip route show
  unreachable 10.7.0.0/16 
  blackhole 10.8.0.0/16 
  unreachable 10.11.0.0/16 
  10.31.0.0/16 dev v1 scope link 
