Link add with words that belong to link set.

  $ ip link add a0 alias hello type veth
  $ ip link show a0
  3: a0@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add b0 up type veth peer name b1
  $ sleep 1.2
  $ ip link show b0
  5: b0@b1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link show b1
  4: b1@b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add c0 arp off multicast off type veth
  $ ip link show c0
  7: c0@veth1: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add d0 promisc on allmulticast on dynamic on type veth
  $ ip link show d0
  9: d0@veth2: <BROADCAST,MULTICAST,ALLMULTI,PROMISC,DYNAMIC,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add e0 master nothere type veth
  Error: argument "nothere" is wrong: Device does not exist
  
  [255]
  $ ip link add e0 nomaster type veth
  $ ip link add f0 mode dormant type veth
  $ ip link show f0
  13: f0@veth4: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add g0 state down type veth
  $ ip link show g0
  15: g0@veth5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add h0 broadcast 02:00:00:00:00:ff type veth
  $ ip link show h0
  17: h0@veth6: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd 02:00:00:00:00:ff (glob)
  $ ip link add i0 carrier off type veth
  $ ip link show i0
  19: i0@veth7: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add j0 protodown on type veth
  $ ip link add k0 down type veth
  $ ip link add l0 altname lalt type veth
  Error: either "dev" is duplicate, or "altname" is a garbage.
  [255]
  $ ip link add m0 trailers on type veth
  $ ip link show m0
  25: m0@veth10: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add n0 nosuchword type veth
  Error: either "dev" is duplicate, or "nosuchword" is a garbage.
  [255]
  $ ip link add n0 vf 0 type veth
  Command line is not complete. Try option "help"
  [255]
  $ ip link add n0 xdp off type veth
  What mode is "off"?
  [255]
  $ ip -br link show type veth
  veth0@a0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a0@veth0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  b1@b0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  b0@b1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  veth1@c0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  c0@veth1         DOWN           ??:??:??:??:??:?? <BROADCAST,NOARP,M-DOWN>  (glob)
  veth2@d0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  d0@veth2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,ALLMULTI,PROMISC,DYNAMIC,M-DOWN>  (glob)
  veth3@e0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  e0@veth3         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth4@f0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  f0@veth4         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth5@g0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  g0@veth5         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth6@h0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  h0@veth6         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth7@i0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  i0@veth7         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth8@j0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  j0@veth8         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth9@k0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  k0@veth9         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth10@m0        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  m0@veth10        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
