Filters of ip route show.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip route add 10.1.0.0/16 via 10.0.0.2 proto static
  $ ip route add 10.1.1.0/24 via 10.0.0.3
  $ ip route add 10.2.0.0/16 dev v0 scope link proto bird metric 9
  $ ip route add unreachable 10.3.0.0/16
  $ ip route add 10.4.0.0/16 via 10.0.0.2 table 7 tos 0x20
  $ ip route add default via 10.0.0.254
  $ ip r s
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip r l
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip r ls
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip route lst 10.1.0.0/16
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  $ ip route show 10.1.1.0/24
  10.1.1.0/24 via 10.0.0.3 dev v0 
  $ ip route show 10.1.1.1
  $ ip route show to 10.1.0.0/16
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  $ ip route show root 10.1.0.0/16
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  $ ip route show to root 10.0.0.0/8
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip route show match 10.1.1.1
  default via 10.0.0.254 dev v0 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  $ ip route show to match 10.1.1.0/24
  default via 10.0.0.254 dev v0 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  $ ip route show exact 10.1.0.0/16
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  $ ip route show root 0/0
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip route show default
  default via 10.0.0.254 dev v0 
  $ ip route show any
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip route show all
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip route show 0/0
  default via 10.0.0.254 dev v0 
  $ ip route show match default
  default via 10.0.0.254 dev v0 
  $ ip route show proto static
  10.1.0.0/16 via 10.0.0.2 dev v0 
  $ ip route show proto kernel
  10.0.0.0/24 dev v0 scope link src 10.0.0.1 
  $ ip route show proto boot
  default via 10.0.0.254 dev v0 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  unreachable 10.3.0.0/16 
  $ ip route show proto 12
  10.2.0.0/16 dev v0 scope link metric 9 
  $ ip route show proto foo
  Error: argument "foo" is wrong: invalid "protocol"
  
  [255]
  $ ip route show scope link
  10.0.0.0/24 dev v0 proto kernel src 10.0.0.1 
  10.2.0.0/16 dev v0 proto bird metric 9 
  $ ip route show scope global
  default via 10.0.0.254 dev v0 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  unreachable 10.3.0.0/16 
  $ ip route show scope foo
  Error: argument "foo" is wrong: invalid "scope"
  
  [255]
  $ ip route show type unreachable
  unreachable 10.3.0.0/16 
  $ ip route show type foo
  Error: argument "foo" is wrong: node type value is invalid
  
  [255]
  $ ip route show unreachable
  Error: any valid prefix is expected rather than "unreachable".
  [1]
  $ ip route show dev v0
  default via 10.0.0.254 
  10.0.0.0/24 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 proto static 
  10.1.1.0/24 via 10.0.0.3 
  10.2.0.0/16 proto bird scope link metric 9 
  $ ip route show dev v1
  $ ip route show dev nothere
  Cannot find device "nothere"
  [1]
  $ ip route show oif v0
  default via 10.0.0.254 
  10.0.0.0/24 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 proto static 
  10.1.1.0/24 via 10.0.0.3 
  10.2.0.0/16 proto bird scope link metric 9 
  $ ip route show iif v0
  $ ip route show via 10.0.0.2
  10.1.0.0/16 dev v0 proto static 
  $ ip route show via 10.0.0.0/24
  default via 10.0.0.254 dev v0 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  $ ip route show src 10.0.0.1
  10.0.0.0/24 dev v0 proto kernel scope link 
  $ ip route show src 10.0.0.0/8
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  $ ip route show from 10.0.0.1
  $ ip route show metric 9
  10.2.0.0/16 dev v0 proto bird scope link 
  $ ip route show metric x
  Error: argument "x" is wrong: "metric" value is invalid
  
  [255]
  $ ip route show table 7
  10.4.0.0/16 tos CS1 via 10.0.0.2 dev v0 
  $ ip -4 route show table all
  10.4.0.0/16 tos CS1 via 10.0.0.2 dev v0 table 7 
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  local 10.0.0.1 dev v0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev v0 table local proto kernel scope link src 10.0.0.1 
  $ ip -4 -j route show table all
  [{"dst":"10.4.0.0/16","tos":"CS1","gateway":"10.0.0.2","dev":"v0","table":"7","flags":[]},{"dst":"default","gateway":"10.0.0.254","dev":"v0","flags":[]},{"dst":"10.0.0.0/24","dev":"v0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"v0","protocol":"static","flags":[]},{"dst":"10.1.1.0/24","gateway":"10.0.0.3","dev":"v0","flags":[]},{"dst":"10.2.0.0/16","dev":"v0","protocol":"bird","scope":"link","metric":9,"flags":[]},{"type":"unreachable","dst":"10.3.0.0/16","flags":[]},{"type":"local","dst":"10.0.0.1","dev":"v0","table":"local","protocol":"kernel","scope":"host","prefsrc":"10.0.0.1","flags":[]},{"type":"broadcast","dst":"10.0.0.255","dev":"v0","table":"local","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]}]
  $ ip -4 route show table all proto kernel
  10.0.0.0/24 dev v0 scope link src 10.0.0.1 
  local 10.0.0.1 dev v0 table local scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev v0 table local scope link src 10.0.0.1 
  $ ip route show table main
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip route show table 99
  Error: ipv4: FIB table does not exist.
  Dump terminated
  [2]
  $ ip route show table foo
  Error: argument "foo" is wrong: table id value is invalid
  
  [255]
  $ ip route show table cache
  $ ip route show tos 0x20 table 7
  10.4.0.0/16 via 10.0.0.2 dev v0 
  $ ip route show dsfield 0x20 table 7
  10.4.0.0/16 via 10.0.0.2 dev v0 
  $ ip route show tos foo
  Error: argument "foo" is wrong: TOS value is invalid
  
  [255]
  $ ip route show table 7 tos 0
  $ ip route show cached
  $ ip route show cloned
  $ ip route show cached table 7
  $ ip route show realm 5
  $ ip route show vrf v0
  Error: argument "v0" is wrong: Invalid VRF
  
  [255]
  $ ip route show nhid 5
  Error: any valid prefix is expected rather than "nhid".
  [1]
  $ ip route show foo
  Error: any valid prefix is expected rather than "foo".
  [1]
  $ ip route show 10.1.0.0/16 10.1.1.0/24
  10.1.1.0/24 via 10.0.0.3 dev v0 
  $ ip route show 10.1.0.0/16 dev v0 proto static
  10.1.0.0/16 via 10.0.0.2 
  $ ip route show to
  Command line is not complete. Try option "help"
  [255]
  $ ip route show table
  Command line is not complete. Try option "help"
  [255]
  $ ip -d route show dev v0
  unicast default via 10.0.0.254 proto boot scope global 
  unicast 10.0.0.0/24 proto kernel scope link src 10.0.0.1 
  unicast 10.1.0.0/16 via 10.0.0.2 proto static scope global 
  unicast 10.1.1.0/24 via 10.0.0.3 proto boot scope global 
  unicast 10.2.0.0/16 proto bird scope link metric 9 
  $ ip -o route show
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip -s route show
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip -br route
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto static 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link metric 9 
  unreachable 10.3.0.0/16 
  $ ip -4 -j route show proto static
  [{"dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"v0","flags":[]}]
  $ ip -4 -N route show table all
  10.4.0.0/16 tos 0x20 via 10.0.0.2 dev v0 table 7 
  default via 10.0.0.254 dev v0 
  10.0.0.0/24 dev v0 proto 2 scope 253 src 10.0.0.1 
  10.1.0.0/16 via 10.0.0.2 dev v0 proto 4 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto 12 scope 253 metric 9 
  7 10.3.0.0/16 
  2 10.0.0.1 dev v0 table 255 proto 2 scope 254 src 10.0.0.1 
  3 10.0.0.255 dev v0 table 255 proto 2 scope 253 src 10.0.0.1 
