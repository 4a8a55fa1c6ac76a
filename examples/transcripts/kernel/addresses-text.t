How long addresses are and how they are printed.

  $ ip link add v0 type veth peer name v1
  $ ip link set v0 address 02:00:00:00:00:0e:0f
  Invalid address length 7 - must be 6 bytes
  [1]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 address 02:00:00:00:00:0e:0f:10:11:12:13:14:15
  Invalid address length 13 - must be 6 bytes
  [1]
  $ ip link set v0 broadcast 02:00:00:00:00:0e:0f
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd 02:00:00:00:00:0e (glob)
  $ ip link add w0 address AA:BB:CC:DD:EE:FE type veth peer name w1 address 0xaa:bb:cc:dd:ee:fc
  $ ip -br link show w0
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link add x0 address 02:00:00:00:00:00:00:00 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 address 02
  Invalid address length 1 - must be 6 bytes
  [1]
  $ ip link set v0 address 2.0.0.1
  Invalid address length 4 - must be 6 bytes
  [1]
  $ ip link set v0 address localhost
  "localhost" is invalid lladdr.
  [1]
  $ ip link set v0 address g0:00:00:00:00:00
  "g0" is invalid lladdr.
  [1]
  $ ip -br link show lo
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
