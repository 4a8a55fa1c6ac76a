Exec, of ip itself.

  $ ip netns exec
  No netns name specified
  [1]
  $ ip netns exec red
  No command specified
  [1]
  $ ip netns add red
  $ ip netns add blue
  $ ip netns exec red
  No command specified
  [1]
  $ ip netns exec red ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns exec red ip link add v0 type veth peer name v1
  $ ip netns exec red ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns exec red ip link show nothere
  Device "nothere" does not exist.
  [1]
  $ ip netns exec red ip link del nothere
  Cannot find device "nothere"
  [1]
  $ ip netns exec red ip netns list
  blue
  red
  $ ip netns exec red ip -n blue -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip -n blue netns exec red ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip netns exec red nosuchcommand
  exec of "nosuchcommand" failed: No such file or directory
  [1]
  $ ip netns exec nothere ip link
  Cannot open network namespace "nothere": No such file or directory
  [255]
  $ ip netns exec a/b ip link
  Invalid netns name "a/b"
  [255]
  $ ip netns exec '' ip link
  Invalid netns name ""
  [255]
  $ ip -n red netns exec blue ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns exec blue ip netns exec red ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip netns exec red ip link set v0 netns blue
  $ ip netns ex blue ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip netns e blue ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip netns exec blue ip netns list-id
  nsid 0 (iproute2 netns name: red)
  $ ip -netns red link show v1
  2: v1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns blue (glob)
  $ ip -net red -o link show nothere
  Device "nothere" does not exist.
  [1]
  $ ip -n red -n blue -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n a/b link
  Cannot open network namespace "a/b": No such file or directory
  [255]
  $ ip -n '' link
  setting the network namespace "" failed: Invalid argument
  [255]
  $ ip link -n red
  Command "-n" is unknown, try "ip link help".
  [255]
  $ ip -n red foo
  Object "foo" is unknown, try "ip help".
  [1]
  $ ip -n nothere foo
  Cannot open network namespace "nothere": No such file or directory
  [255]
  $ ip netns exec red ip foo
  Object "foo" is unknown, try "ip help".
  [1]
  $ ip netns exec red ip -zz
  Option "-zz" is unknown, try "ip -help".
  [255]
