A namespace by path, by number, by a name that is a number.

  $ ip netns add red
  $ ip netns add 99999999
  $ ip link add v0 type veth peer name v1
  $ ip link set v0 netns /run/netns/red
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip link set v1 netns 99999999
  $ ip -n 99999999 -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -n red link set v0 netns /proc/self/ns/net
  $ ip -n red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip link add w0 netns /run/netns/red type veth peer name w1 netns /run/netns/99999999
  $ ip -n red -o link show w0
  2: w0@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns 99999999 (glob)
  $ ip -n 99999999 -o link show w1
  3: w1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip link add x0 link-netns /run/netns/red type veth peer name x1
  $ ip -n red -o link show x1
  4: x1@if4: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  $ ip link set x0 netns /nothere/red
  Error: argument "/nothere/red" is wrong: Invalid "netns" value
  
  [255]
  $ ip link set x0 netns /run/netns
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set x0 netns /run
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set x0 netns /proc/self/status
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set x0 netns -1
  RTNETLINK answers: No such process
  [2]
  $ ip link set x0 netns 0
  RTNETLINK answers: No such process
  [2]
  $ ip link set x0 netns 99999998
  RTNETLINK answers: No such process
  [2]
  $ ip -n /run/netns/red link
  Cannot open network namespace "/run/netns/red": No such file or directory
  [255]
  $ ip netns exec /run/netns/red ip link
  Invalid netns name "/run/netns/red"
  [255]
  $ ip netns set /run/netns/red 5
  Invalid netns name "/run/netns/red"
  [255]
  $ ip netns del /run/netns/red
  Invalid netns name "/run/netns/red"
  [255]
  $ ip -n ../netns/red -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  w0@if3           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  x1@if4           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  x0@if4           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
