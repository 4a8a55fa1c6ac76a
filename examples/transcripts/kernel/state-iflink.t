Down or lower layer down: it depends on who in one's own namespace has the peer's index.

  $ ip netns add red
  $ ip link add v0 index 10 type veth peer name v1 index 20 netns red
  $ ip link set v0 up
  $ sleep 1.2
  $ ip link show v0
  10: v0@if20: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip link add x0 index 20 type veth peer name x1 index 21
  $ ip -n red link set v1 up
  $ sleep 1.2
  $ ip link show v0
  10: v0@if20: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -n red link set v1 down
  $ sleep 1.2
  $ ip link show v0
  10: v0@if20: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip link set x0 up
  $ ip link set x1 up
  $ sleep 1.2
  $ ip -n red link set v1 up
  $ sleep 1.2
  $ ip -n red link set v1 down
  $ sleep 1.2
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v0@if20          DOWN           ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP>  (glob)
  x0@x1            UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,UP,LOWER_UP>  (glob)
  x1@x0            UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,UP,LOWER_UP>  (glob)
  $ ip link add y0 index 30 type veth peer name y1 index 30 netns red
  $ ip link set y0 up
  $ sleep 1.2
  $ ip link show y0
  30: y0@if30: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
