The loopback stays where it is.

  $ ip netns add red
  $ ip link set lo netns red
  Error: The interface netns is immutable.
  [2]
  $ ip link set lo netns red name foo
  Error: The interface netns is immutable.
  [2]
  $ ip link set lo netns 1
  Error: The interface netns is immutable.
  [2]
  $ ip link set lo up
  $ ip link set lo netns red
  Error: The interface netns is immutable.
  [2]
  $ ip -br link
  lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> 
  $ ip -n red link set lo up
  $ ip -n red -br link
  lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> 
  $ ip -n red link set lo netns red
  $ ip -n red link set lo name other
  $ ip -n red link add lo type veth peer name lo1
  $ ip -n red -br link
  other            UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> 
  lo1@lo           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  lo@lo1           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -n red link set lo name other netns red
  RTNETLINK answers: File exists
  [2]
  $ ip netns del red
  $ sleep 0.5
  $ ip -br link
  lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP> 
