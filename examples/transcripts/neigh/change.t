Changing, replacing, deleting, flushing neighbours.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip neigh change 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
  RTNETLINK answers: No such file or directory
  [2]
  $ ip neigh chg 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
  RTNETLINK answers: No such file or directory
  [2]
  $ ip neigh replace 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
  $ ip neigh change 10.0.0.2 lladdr 02:00:00:00:00:bb dev v0
  $ ip -4 neigh show
  10.0.0.2 dev v0 lladdr 02:00:00:00:00:bb PERMANENT 
  $ ip neigh change 10.0.0.2 dev v0 nud noarp
  $ ip -4 neigh show
  $ ip -4 neigh show nud noarp dev v0
  10.0.0.2 lladdr 02:00:00:00:00:bb NOARP 
  $ ip neigh del 10.0.0.2
  Device and destination are required arguments.
  [255]
  $ ip neigh del dev v0
  Device and destination are required arguments.
  [255]
  $ ip neigh del 10.0.0.2 dev v1
  RTNETLINK answers: No such file or directory
  [2]
  $ ip neigh del 10.0.0.2 dev v0
  $ ip neigh del 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
  RTNETLINK answers: No such file or directory
  [2]
  $ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:aa dev v0
  $ ip neigh add 10.0.0.4 lladdr 02:00:00:00:00:aa dev v0
  $ ip neigh add proxy 10.0.0.5 dev v0
  $ ip neigh d proxy 10.0.0.5 dev v0
  $ ip neigh del proxy 10.0.0.5 dev v0
  RTNETLINK answers: No such file or directory
  [2]
  $ ip neigh get
  Device and address are required arguments.
  [1]
  $ ip neigh get 10.0.0.3
  Device and address are required arguments.
  [1]
  $ ip neigh get dev v0
  Device and address are required arguments.
  [1]
  $ ip neigh get 10.0.0.3 dev v0
  10.0.0.3 dev v0 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip neigh get to 10.0.0.3 dev v0
  10.0.0.3 dev v0 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip -j neigh get 10.0.0.3 dev v0
  10.0.0.3 dev v0 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip neigh get 10.0.0.33 dev v0
  Error: Neighbour entry not found.
  [2]
  $ ip neigh get 10.0.0.3 dev nothere
  Cannot find device "nothere"
  [1]
  $ ip neigh get proxy 10.0.0.3 dev v0
  Error: Proxy neighbour entry not found.
  [2]
  $ ip neigh get 10.0.0.3 dev v0 foo
  Error: either "to" is duplicate, or "foo" is a garbage.
  [255]
  $ ip neigh get foo dev v0
  Error: any valid address is expected rather than "foo".
  [1]
  $ ip neigh flush
  Flush requires arguments.
  [1]
  $ ip neigh flush dev v0
  $ ip -s neigh flush dev v0
  Nothing to flush.
  $ ip -4 neigh show 10.0.0.3
  10.0.0.3 dev v0 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip -s neigh flush dev v0 nud permanent
  
  *** Round 1, deleting 2 entries ***
  *** Flush is complete after 1 round ***
  $ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:aa dev v0 nud noarp
  $ ip neigh add 10.0.0.4 lladdr 02:00:00:00:00:aa dev v0
  $ ip -s -s neigh flush nud permanent
  10.0.0.4 dev v0 lladdr 02:00:00:00:00:aa  used 0/0/0probes 0 PERMANENT 
  
  *** Round 1, deleting 1 entries ***
  *** Flush is complete after 1 round ***
  $ ip -s -s neigh flush nud permanent
  Nothing to flush.
  $ ip neigh flush nud foo
  Error: argument "foo" is wrong: nud state is bad
  [255]
  $ ip -4 neigh flush all
  $ ip -4 neigh flush 10.0.0.0/24
  $ ip neigh flush dev nothere
  Cannot find device "nothere"
  [1]
  $ ip neigh foo
  Command "foo" is unknown, try "ip neigh help".
  [255]
  $ ip neigh help
  Usage: ip neigh { add | del | change | replace }
                  { ADDR [ lladdr LLADDR ] [ nud STATE ] proxy ADDR }
                  [ dev DEV ] [ router ] [ use ] [ managed ] [ extern_learn ]
                  [ protocol PROTO ]
  
  	ip neigh { show | flush } [ proxy ] [ to PREFIX ] [ dev DEV ] [ nud STATE ]
  				  [ vrf NAME ] [ nomaster ]
  	ip neigh get { ADDR | proxy ADDR } dev DEV
  
  STATE := { delay | failed | incomplete | noarp | none |
             permanent | probe | reachable | stale }
  [255]
  $ ip neigh show help
  Usage: ip neigh { add | del | change | replace }
                  { ADDR [ lladdr LLADDR ] [ nud STATE ] proxy ADDR }
                  [ dev DEV ] [ router ] [ use ] [ managed ] [ extern_learn ]
                  [ protocol PROTO ]
  
  	ip neigh { show | flush } [ proxy ] [ to PREFIX ] [ dev DEV ] [ nud STATE ]
  				  [ vrf NAME ] [ nomaster ]
  	ip neigh get { ADDR | proxy ADDR } dev DEV
  
  STATE := { delay | failed | incomplete | noarp | none |
             permanent | probe | reachable | stale }
  [255]
  $ ip neighbor
  $ ip neighbour show 10.0.0.4
