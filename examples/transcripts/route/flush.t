ip route flush.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip route add 10.1.0.0/16 via 10.0.0.2 proto static
  $ ip route add 10.1.1.0/24 via 10.0.0.3
  $ ip route add 10.2.0.0/16 dev v0 scope link proto bird
  $ ip route add 10.4.0.0/16 via 10.0.0.2 table 7
  $ ip route flush
  "ip route flush" requires arguments.
  [1]
  $ ip route flush 10.1.0.0/16
  $ ip route
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  10.1.1.0/24 via 10.0.0.3 dev v0 
  10.2.0.0/16 dev v0 proto bird scope link 
  $ ip route flush 10.99.0.0/16
  $ ip -s route flush 10.99.0.0/16
  Nothing to flush.
  $ ip -s route flush proto bird
  
  *** Round 1, deleting 1 entries ***
  *** Flush is complete after 1 round ***
  $ ip -s -s route flush table 7
  10.4.0.0/16 via 10.0.0.2 dev v0 
  
  *** Round 1, deleting 1 entries ***
  *** Flush is complete after 1 round ***
  $ ip -s -s route flush root 10.1.0.0/16
  10.1.1.0/24 via 10.0.0.3 dev v0 
  
  *** Round 1, deleting 1 entries ***
  *** Flush is complete after 1 round ***
  $ ip route
  10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1 
  $ ip route flush table 7
  $ ip route flush table foo
  Error: argument "foo" is wrong: table id value is invalid
  
  [255]
  $ ip route flush dev nothere
  Cannot find device "nothere"
  [1]
  $ ip route flush cache
  $ ip -s route flush table main
  
  *** Round 1, deleting 1 entries ***
  *** Flush is complete after 1 round ***
  $ ip route
  $ ip route flush table local
  $ ip route show table local
