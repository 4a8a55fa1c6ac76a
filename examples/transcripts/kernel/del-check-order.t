What a del is refused for first.

  $ ip link add v0 type veth peer name v1
  $ ip link del nothere foo
  Error: either "dev" is duplicate, or "foo" is a garbage.
  [255]
  $ ip link del nothere type nosuch
  Cannot find device "nothere"
  [1]
  $ ip link del nothere type nosuch foo
  Cannot find device "nothere"
  [1]
  $ ip link del v0 type nosuch foo
  Garbage instead of arguments "foo ...". Try "ip link help".
  [1]
  $ ip link del v0 type veth foo
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  [1]
  $ ip link del v0 type veth peer name nothere
  Cannot find device "nothere"
  [1]
  $ ip link del lo foo
  Error: either "dev" is duplicate, or "foo" is a garbage.
  [255]
  $ ip link del v0 up
  $ ip link del v0 mtu abc
  Error: argument "abc" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link del v0 mtu 10
  Cannot find device "v0"
  [1]
  $ ip link add v0 type veth peer name v1
  $ ip link del v0 alias x name y
  $ ip link del dev v1 netns 99999999
  Cannot find device "v1"
  [1]
  $ ip link add v0 type veth peer name v1
  $ ip link del index 3
  index can be used only when creating devices or when moving device to another netns.
  [255]
  $ ip link del v0 index 1
  index can be used only when creating devices or when moving device to another netns.
  [255]
  $ ip link del type veth
  Not enough information: "dev" argument is required.
  [255]
  $ ip link del group 0 type veth
  RTNETLINK answers: Operation not permitted
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link add v2 type veth peer name v3
  $ ip link del lo group 4
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link del v2 group 4
  $ ip link del group 4 v2
  Cannot find device "v2"
  [1]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
