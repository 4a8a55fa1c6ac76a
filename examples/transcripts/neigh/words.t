Abbreviations of ip neigh.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip n a 10.0.0.2 l 02:00:00:00:00:aa dev v0
  $ ip n a 10.0.0.3 lla 02:00:00:00:00:aa dev v0 nud p
  $ ip n s to 10.0.0.2
  10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip n a 10.0.0.4 lladdr 02:00:00:00:00:aa dev v0 nud re
  $ ip n a 10.0.0.5 lladdr 02:00:00:00:00:aa dev v0 nud st
  Error: argument "st" is wrong: nud state is bad
  [255]
  $ ip n a 10.0.0.5 lladdr 02:00:00:00:00:aa dev v0 nud f
  $ ip n a 10.0.0.6 lladdr 02:00:00:00:00:aa dev v0 nud noa
  Error: argument "noa" is wrong: nud state is bad
  [255]
  $ ip n a 10.0.0.6 lladdr 02:00:00:00:00:aa dev v0 nud all
  Error: argument "all" is wrong: nud state is bad
  [255]
  $ ip n a 10.0.0.6 lladdr 02:00:00:00:00:aa dev v0 nud 3
  Error: argument "3" is wrong: nud state is bad
  [255]
  $ ip n a 10.0.0.6 lladdr 02:00:00:00:00:aa dev v0 nud 0x100
  Error: argument "0x100" is wrong: nud state is bad
  [255]
  $ ip n a 10.0.0.6 lladdr 02:00:00:00:00:aa dev v0 nud 0
  $ ip n a 10.0.0.7 lladdr 02:00:00:00:00:aa dev v0 pr static
  Error: duplicate "address": "static" is the second value.
  [255]
  $ ip n a p 10.0.0.8 dev v0
  $ ip n a 10.0.0.9 lladdr 02:00:00:00:00:aa dev v0 ext
  $ ip n a 10.0.0.10 lladdr 02:00:00:00:00:aa dev v0 rout
  Error: either "to" is duplicate, or "rout" is a garbage.
  [255]
  $ ip n a 10.0.0.10 lladdr 02:00:00:00:00:aa lladdr 02:00:00:00:00:ab dev v0
  Error: duplicate "lladdr": "02:00:00:00:00:ab" is the second value.
  [255]
  $ ip n a proxy 10.0.0.11 10.0.0.12 dev v0
  Error: either "to" is duplicate, or "10.0.0.12" is a garbage.
  [255]
  $ ip n a 10.0.0.12 proxy 10.0.0.11 dev v0
  Error: duplicate "address": "10.0.0.11" is the second value.
  [255]
  $ ip n a proxy
  Command line is not complete. Try option "help"
  [255]
  $ ip n a any lladdr 02:00:00:00:00:aa dev v0
  Device and destination are required arguments.
  [255]
  $ ip n a default lladdr 02:00:00:00:00:aa dev v0
  Device and destination are required arguments.
  [255]
  $ ip n a h
  Command line is not complete. Try option "help"
  [255]
  $ ip -6 n a 10.0.0.1 lladdr 02:00:00:00:00:aa dev v0
  Error: inet6 address is expected rather than "10.0.0.1".
  [1]
  $ ip n s p dev v0
  Error: argument "dev" is wrong: invalid "protocol"
  
  [255]
  $ ip n s pro static
  $ ip n s proto all 10.0.0.7
  $ ip n s dev v0 dev v1
  Error: duplicate "dev": "v1" is the second value.
  [255]
  $ ip n s 10.0.0.7 10.0.0.9
  10.0.0.9 dev v0 lladdr 02:00:00:00:00:aa extern_learn PERMANENT 
  $ ip n s nud permanent nud noarp to 10.0.0.7
  $ ip n s nud
  Command line is not complete. Try option "help"
  [255]
  $ ip n s to 10.0.0.9/32 nud reachable
  10.0.0.9 dev v0 lladdr 02:00:00:00:00:aa extern_learn PERMANENT 
  $ ip n s h
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
  $ ip -s n s 10.0.0.77
  $ ip n c 10.0.0.7 lladdr 02:00:00:00:00:ab dev v0
  RTNETLINK answers: No such file or directory
  [2]
  $ ip n s 10.0.0.7
  $ ip n r 10.0.0.7 lladdr 02:00:00:00:00:ac dev v0
  $ ip n ch 10.0.0.7 dev v0 lladdr 02:00:00:00:00:ad
  $ ip -j n s 10.0.0.7
  [{"dst":"10.0.0.7","dev":"v0","lladdr":"02:00:00:00:00:ad","state":["PERMANENT"]}]
  $ ip n g 10.0.0.7 dev v0
  10.0.0.7 dev v0 lladdr 02:00:00:00:00:ad PERMANENT 
  $ ip n ge p 10.0.0.8 dev v0
  10.0.0.8 dev v0 proxy 
  $ ip n d 10.0.0.7 dev v0
  $ ip n f dev v0 proxy
  $ ip n del proxy 10.0.0.8
  RTNETLINK answers: No such file or directory
  [2]
  $ ip -s n f dev v0 nud permanent
  
  *** Round 1, deleting 3 entries ***
  *** Flush is complete after 1 round ***
  $ ip n f 10.0.0.0/8
  $ ip n s dev lo
