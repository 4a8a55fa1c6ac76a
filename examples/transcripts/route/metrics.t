The metrics of a route.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip route add 10.1.0.0/16 dev v0 mtu 1400
  $ ip route add 10.2.0.0/16 dev v0 mtu lock 1400
  $ ip route add 10.3.0.0/16 dev v0 advmss 1400 window 5000
  $ ip route add 10.4.0.0/16 dev v0 rtt 100 rttvar 50
  $ ip route add 10.5.0.0/16 dev v0 rtt 100ms rttvar 2s rto_min 100ms
  $ ip route add 10.6.0.0/16 dev v0 ssthresh 10 cwnd 20 reordering 5 hoplimit 64
  $ ip route add 10.7.0.0/16 dev v0 initcwnd 10 initrwnd 11 quickack 1
  $ ip route add 10.8.0.0/16 dev v0 congctl reno
  $ ip route add 10.9.0.0/16 dev v0 congctl lock reno
  $ ip route add 10.10.0.0/16 dev v0 congctl nosuch
  Error: Unknown tcp congestion algorithm.
  [2]
  $ ip route add 10.11.0.0/16 dev v0 features ecn
  $ ip route add 10.12.0.0/16 dev v0 features foo
  Error: argument "foo" is wrong: "features" value not valid
  
  [255]
  $ ip route add 10.13.0.0/16 dev v0 fastopen_no_cookie 1
  $ ip route add 10.13.0.0/16 dev v0 fastopen_no_cookie 2
  Error: argument "2" is wrong: "fastopen_no_cookie" value should be 0 or 1
  
  [255]
  $ ip route add 10.14.0.0/16 dev v0 quickack 2
  Error: argument "2" is wrong: "quickack" value should be 0 or 1
  
  [255]
  $ ip route add 10.15.0.0/16 dev v0 mtu x
  Error: argument "x" is wrong: "mtu" value is invalid
  
  [255]
  $ ip route add 10.15.0.0/16 dev v0 mtu
  Command line is not complete. Try option "help"
  [255]
  $ ip route add 10.15.0.0/16 dev v0 hoplimit 300
  Error: argument "300" is wrong: "hoplimit" value is invalid
  
  [255]
  $ ip route add 10.15.0.0/16 dev v0 window lock 10 rtt lock 100 cwnd lock 5
  $ ip route add 10.16.0.0/16 dev v0 rtt 1.5s
  $ ip route add 10.17.0.0/16 dev v0 rtt 100us
  Error: argument "100us" is wrong: "rtt" value is invalid
  
  [255]
  $ ip route add 10.18.0.0/16 dev v0 rtt 1000ns
  Error: argument "1000ns" is wrong: "rtt" value is invalid
  
  [255]
  $ ip route add 10.18.0.0/16 dev v0 rtt 10x
  Error: argument "10x" is wrong: "rtt" value is invalid
  
  [255]
  $ ip route add 10.19.0.0/16 dev v0 rto_min lock 5 ssthresh lock 6 reordering lock 7 advmss lock 8
  Error: argument "lock" is wrong: "rto_min" value is invalid
  
  [255]
  $ ip route add 10.20.0.0/16 dev v0 mtu 65536
  $ ip route add 10.21.0.0/16 dev v0 ttl-propagate enabled
  $ ip route add 10.21.0.0/16 dev v0 ttl-propagate foo
  Error: argument "foo" is wrong: "ttl-propagate" value is invalid
  
  [255]
  $ ip route add 10.22.0.0/16 dev v0 pref high
  $ ip route add 10.22.0.0/16 dev v0 pref foo
  Error: argument "foo" is wrong: "pref" value is invalid
  
  [255]
  $ ip route add 10.23.0.0/16 dev v0 expires 100
  $ ip route
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 dev v0 scope link mtu 1400 
  10.2.0.0/16 dev v0 scope link mtu lock 1400 
  10.3.0.0/16 dev v0 scope link window 5000 advmss 1400 
  10.4.0.0/16 dev v0 scope link rtt 12ms rttvar 12ms 
  10.5.0.0/16 dev v0 scope link rtt 100ms rttvar 2s rto_min lock 100ms 
  10.6.0.0/16 dev v0 scope link ssthresh 10 cwnd 20 reordering 5 hoplimit 64 
  10.7.0.0/16 dev v0 scope link initcwnd 10 initrwnd 11 quickack 1 
  10.8.0.0/16 dev v0 scope link congctl reno 
  10.9.0.0/16 dev v0 scope link congctl lock reno 
  10.11.0.0/16 dev v0 scope link features ecn 
  10.13.0.0/16 dev v0 scope link fastopen_no_cookie 1 
  10.15.0.0/16 dev v0 scope link window lock 10 rtt lock 12ms cwnd lock 5 
  10.16.0.0/16 dev v0 scope link rtt 1.5s 
  10.20.0.0/16 dev v0 scope link mtu 65520 
  10.21.0.0/16 dev v0 scope link 
  10.22.0.0/16 dev v0 scope link 
  10.23.0.0/16 dev v0 scope link 
  $ ip -j route
  [{"dst":"10.0.0.0/24","dev":"v0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.1.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"mtu":1400}]},{"dst":"10.2.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"mtu":1400}]},{"dst":"10.3.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"window":5000,"advmss":1400}]},{"dst":"10.4.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"rtt":12,"rttvar":12}]},{"dst":"10.5.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"rtt":100,"rttvar":2000,"rto_min":100}]},{"dst":"10.6.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"ssthresh":10,"cwnd":20,"reordering":5,"hoplimit":64}]},{"dst":"10.7.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"initcwnd":10,"initrwnd":11,"quickack":1}]},{"dst":"10.8.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"congestion":"reno"}]},{"dst":"10.9.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"congestion":"reno"}]},{"dst":"10.11.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"ecn":null}]},{"dst":"10.13.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"fastopen_no_cookie":1}]},{"dst":"10.15.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"window":10,"rtt":12,"cwnd":5}]},{"dst":"10.16.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"rtt":1500}]},{"dst":"10.20.0.0/16","dev":"v0","scope":"link","flags":[],"metrics":[{"mtu":65520}]},{"dst":"10.21.0.0/16","dev":"v0","scope":"link","flags":[]},{"dst":"10.22.0.0/16","dev":"v0","scope":"link","flags":[]},{"dst":"10.23.0.0/16","dev":"v0","scope":"link","flags":[]}]
  $ ip -p -j route show 10.2.0.0/16
  [ {
          "dst": "10.2.0.0/16",
          "dev": "v0",
          "scope": "link",
          "flags": [ ],
          "metrics": [ {
                  "mtu": 1400
              } ]
      } ]
  $ ip -o route show match 10.3.1.1
  10.3.0.0/16 dev v0 scope link window 5000 advmss 1400 
