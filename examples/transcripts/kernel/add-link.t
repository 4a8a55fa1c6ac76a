Link add with link, link-netns and link-netnsid.

  $ ip netns add red
  $ ip link add link lo v0 type veth
  $ ip link add link lo name v0 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add link nothere v2 type veth
  Cannot find device "nothere"
  [1]
  $ ip link add v2 link nothere type veth
  Cannot find device "nothere"
  [1]
  $ ip link add v2 link lo type veth peer name v3
  $ ip link add v4 link-netns red type veth
  $ ip link add v4 link-netns nothere type veth
  Error: argument "nothere" is wrong: Invalid "link-netns" value
  
  [255]
  $ ip netns set red 5
  Error: Peer netns already has a nsid assigned.
  [2]
  $ ip link add v4 link-netns red type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v6 link-netnsid 5 type veth
  Error: Unknown network namespace id.
  [2]
  $ ip link add v8 link-netnsid 9 type veth
  Error: Unknown network namespace id.
  [2]
  $ ip link add v8 link-netnsid abc type veth
  Error: argument "abc" is wrong: Invalid "link-netnsid" value
  
  [255]
  $ ip link add v8 link-netnsid -1 type veth
  Error: Unknown network namespace id.
  [2]
  $ ip link add v8 link-netnsid 5 link-netns red type veth
  Error: duplicate "link-netns/link-netnsid": "red" is the second value.
  [255]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@v0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@veth0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v3@v2            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v2@v3            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v4@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@if6        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
