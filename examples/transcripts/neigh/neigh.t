ip neigh.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip neigh add
  Device and destination are required arguments.
  [255]
  $ ip neigh add 10.0.0.2
  Device and destination are required arguments.
  [255]
  $ ip neigh add dev v0
  Device and destination are required arguments.
  [255]
  $ ip neigh add 10.0.0.2 dev v0
  Error: No link layer address given.
  [2]
  $ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
  RTNETLINK answers: File exists
  [2]
  $ ip n a 10.0.0.3 lladdr 02:00:00:00:00:aa dev v0 nud reachable
  $ ip neigh add to 10.0.0.4 lladdr 02:00:00:00:00:aa nud stale dev v0
  $ ip neigh add 10.0.0.5 lladdr 02:00:00:00:00:aa nud noarp dev v0
  $ ip neigh add 10.0.0.6 lladdr 02:00:00:00:00:aa nud none dev v0
  $ ip neigh add 10.0.0.9 nud failed dev v0
  $ ip neigh add 10.0.0.10 lladdr 02:00:00:00:00:aa nud perm dev v0
  $ ip neigh add 10.0.0.11 lladdr 02:00:00:00:00:aa nud foo dev v0
  Error: argument "foo" is wrong: nud state is bad
  [255]
  $ ip neigh add 10.0.0.11 lladdr 02:00:00:00:00:aa nud 0x80 dev v0
  $ ip neigh add 10.0.0.12 lladdr 02:00:00:00:00:aa router dev v0
  $ ip neigh add 10.0.0.13 lladdr 02:00:00:00:00:aa extern_learn dev v0
  $ ip neigh add 10.0.0.15 lladdr 02:00:00:00:00:aa managed dev v0
  $ ip neigh add 10.0.0.16 lladdr 02:00:00:00:00:aa protocol static dev v0
  $ ip neigh add 10.0.0.17 lladdr 02:00:00:00:00:aa protocol foo dev v0
  Error: argument "foo" is wrong: "protocol" value is invalid
  
  [255]
  $ ip neigh add 10.0.0.17 lladdr 02:00:00:00:00:aa protocol 77 dev v0
  $ ip neigh add proxy 10.0.0.20 dev v0
  $ ip neigh add proxy 10.0.0.22 dev v0 router
  $ ip neigh add 10.0.0.18 lladdr foo dev v0
  Error: Invalid link address.
  [2]
  $ ip neigh add 10.0.0.18 lladdr 02:00:00:00:00 dev v0
  Error: Invalid link address.
  [2]
  $ ip neigh add 10.0.0.18 lladdr 02:00:00:00:00:aa:bb dev v0
  $ ip neigh add 10.0.0.18 lladdr null dev v0
  RTNETLINK answers: File exists
  [2]
  $ ip neigh add 10.0.0.18/24 lladdr 02:00:00:00:00:aa dev v0
  Error: any valid address is expected rather than "10.0.0.18/24".
  [1]
  $ ip neigh add 10.0.0.0/24 lladdr 02:00:00:00:00:aa dev v0
  Error: any valid address is expected rather than "10.0.0.0/24".
  [1]
  $ ip neigh add foo lladdr 02:00:00:00:00:aa dev v0
  Error: any valid address is expected rather than "foo".
  [1]
  $ ip neigh add 10.0.0.18 lladdr 02:00:00:00:00:aa dev nothere
  Cannot find device "nothere"
  [1]
  $ ip neigh add 10.0.0.18 10.0.0.19 lladdr 02:00:00:00:00:aa dev v0
  Error: either "to" is duplicate, or "10.0.0.19" is a garbage.
  [255]
  $ ip neigh add 10.0.0.18 lladdr 02:00:00:00:00:aa dev v0 dev v1
  $ ip neigh add 10.0.0.18 lladdr
  Command line is not complete. Try option "help"
  [255]
  $ ip neigh add 10.0.0.19 lladdr 02:00:00:00:00:aa dev lo
  $ ip neigh add 224.0.0.1 lladdr 02:00:00:00:00:aa dev v0
  $ ip -4 neigh show proxy 10.0.0.22
  10.0.0.22 dev v0 router proxy 
  $ ip -4 -j neigh show proxy 10.0.0.22
  [{"dst":"10.0.0.22","dev":"v0","router":null,"proxy":null}]
  $ ip -4 -d -o neigh show proxy 10.0.0.22
  10.0.0.22 dev v0 router proxy 
  $ ip -4 -o neigh show proxy dev v0 10.0.0.22
  10.0.0.22 router proxy 
  $ ip -4 neigh show nud permanent 10.0.0.12
  10.0.0.12 dev v0 lladdr 02:00:00:00:00:aa router PERMANENT 
  $ ip -4 neigh show nud permanent 10.0.0.13
  10.0.0.13 dev v0 lladdr 02:00:00:00:00:aa extern_learn PERMANENT 
  $ ip -4 neigh show nud reachable 10.0.0.13
  10.0.0.13 dev v0 lladdr 02:00:00:00:00:aa extern_learn PERMANENT 
  $ ip -4 neigh show nud permanent 10.0.0.17
  10.0.0.17 dev v0 lladdr 02:00:00:00:00:aa PERMANENT proto 77 
  $ ip -4 neigh show nud stale 10.0.0.17
  $ ip -4 neigh show nud reachable 10.0.0.3
  10.0.0.3 dev v0 lladdr 02:00:00:00:00:aa REACHABLE 
  $ ip -4 neigh show nud stale 10.0.0.4
  10.0.0.4 dev v0 lladdr 02:00:00:00:00:aa STALE 
  $ ip -4 neigh show nud noarp 10.0.0.5
  10.0.0.5 dev v0 lladdr 02:00:00:00:00:aa NOARP 
  $ ip -4 neigh show nud none 10.0.0.6
  10.0.0.6 dev v0 
  $ ip -4 neigh show nud failed 10.0.0.9
  10.0.0.9 dev v0 FAILED 
  $ ip -4 neigh show 10.0.0.5
  $ ip -4 neigh show 10.0.0.6
  $ ip -4 neigh show 10.0.0.11
  10.0.0.11 dev v0 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip -4 neigh show dev lo
  0.0.0.0 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip -4 neigh show 224.0.0.1
  224.0.0.1 dev v0 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip -4 neigh show nud permanent dev v1
  10.0.0.18 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip -4 -j neigh show 10.0.0.12
  [{"dst":"10.0.0.12","dev":"v0","lladdr":"02:00:00:00:00:aa","router":null,"state":["PERMANENT"]}]
  $ ip -4 -j neigh show 10.0.0.13
  [{"dst":"10.0.0.13","dev":"v0","lladdr":"02:00:00:00:00:aa","extern_learn":null,"state":["PERMANENT"]}]
  $ ip -4 -j neigh show 10.0.0.16
  [{"dst":"10.0.0.16","dev":"v0","lladdr":"02:00:00:00:00:aa","state":["PERMANENT"],"protocol":"static"}]
  $ ip -4 -j -p neigh show 10.0.0.16
  [ {
          "dst": "10.0.0.16",
          "dev": "v0",
          "lladdr": "02:00:00:00:00:aa",
          "state": [ "PERMANENT" ],
          "protocol": "static"
      } ]
  $ ip -4 neigh show 10.0.0.2
  $ ip -4 neigh show to 10.0.0.0/29 nud permanent
  $ ip -4 neigh show dev v1
  10.0.0.18 lladdr 02:00:00:00:00:aa PERMANENT 
  $ ip -4 neigh show dev nothere
  Cannot find device "nothere"
  [1]
  $ ip -4 neigh show nud foo
  Error: argument "foo" is wrong: nud state is bad
  [255]
  $ ip -4 neigh show nud all 10.0.0.6
  10.0.0.6 dev v0 
  $ ip -4 neigh show proto static
  10.0.0.16 dev v0 lladdr 02:00:00:00:00:aa PERMANENT proto static 
  $ ip -4 neigh show proto foo
  Error: argument "foo" is wrong: invalid "protocol"
  
  [255]
  $ ip -4 neigh show nomaster 10.0.0.2
  $ ip -4 neigh show master v0
  $ ip -4 neigh show vrf v0
  Error: argument "v0" is wrong: Not a valid VRF name
  
  [255]
  $ ip -4 neigh show unused 10.0.0.2
  $ ip -4 neigh show foo
  Error: inet prefix is expected rather than "foo".
  [1]
  $ ip -4 neigh list 10.0.0.2
  $ ip -4 neigh lst 10.0.0.3 nud stale
  $ ip -4 n s 10.0.0.2
  $ ip -br -4 n s 10.0.0.2
  $ ip -j -p -4 n s 10.0.0.2
  [ ]
  $ ip -N -4 n s 10.0.0.16
  10.0.0.16 dev v0 lladdr 02:00:00:00:00:aa PERMANENT proto 4 
