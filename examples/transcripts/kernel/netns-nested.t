A namespace that is named from inside another: its name is mounted where the outside does not see it.

  $ ip netns add red
  $ ip -n red netns add blue
  $ ip netns list
  Error: Peer netns reference is invalid.
  Error: Peer netns reference is invalid.
  blue
  red
  $ ip -n blue -br link
  setting the network namespace "blue" failed: Invalid argument
  [255]
  $ ip netns exec blue ip -br link
  setting the network namespace "blue" failed: Invalid argument
  [255]
  $ ip netns exec red ip netns list
  Error: Peer netns reference is invalid.
  Error: Peer netns reference is invalid.
  blue
  red
  $ ip netns exec red ip -n blue -br link
  setting the network namespace "blue" failed: Invalid argument
  [255]
  $ ip link add v0 type veth peer name v1
  $ ip link set v0 netns blue
  RTNETLINK answers: Invalid argument
  [2]
  $ ip netns set blue 3
  Error: Peer netns reference is invalid.
  [2]
  $ ip netns pids blue
  $ ip netns del blue
  $ ip netns list
  red
  $ ip netns exec red ip netns add blue
  $ ip netns add blue
  Cannot create namespace file "/run/netns/blue": File exists
  [1]
  $ ip netns exec red ip netns del blue
  $ ip netns list
  red
  $ ip netns exec red ip netns add green
  $ ip netns del red
  $ ip -all netns del
  $ ip netns list
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
