Exec and del in all namespaces.

  $ ip -all netns exec ip -br link
  $ ip netns add red
  $ ip -all netns exec ip -br link
  
  netns: red
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -all netns exec ip link add v0 type veth peer name v1
  
  netns: red
  $ ip -all netns exec ip -o link show v0
  
  netns: red
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -all netns exec ip link show nothere
  
  netns: red
  Device "nothere" does not exist.
  $ ip -all netns exec ip link del nothere
  
  netns: red
  Cannot find device "nothere"
  $ ip -all netns exec
  No command specified
  [1]
  $ ip -all netns exec nosuchcommand
  
  netns: red
  exec of "nosuchcommand" failed: No such file or directory
  $ ip -all netns list
  red
  $ ip -all netns set red 3
  $ ip -all netns list-id
  nsid 3 (iproute2 netns name: red)
  $ ip -a netns exec ip -br link show v1
  
  netns: red
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -all netns pids
  No netns name specified
  [1]
  $ ip -all netns foo
  Command "foo" is unknown, try "ip netns help".
  [255]
  $ ip -all netns del
  $ ip -all netns del
  $ ip -all netns
