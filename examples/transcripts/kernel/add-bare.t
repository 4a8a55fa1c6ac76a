A pair without a word about the peer: what the peer takes from the other end.

  $ ip link add v0 mtu 1400 group 5 txqueuelen 7 address 02:00:00:00:00:01 broadcast 02:00:00:00:00:ff type veth
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: veth0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether ??:??:??:??:??:?? brd 02:00:00:00:00:ff (glob)
  3: v0@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether 02:00:00:00:00:01 brd 02:00:00:00:00:ff
  $ ip link add v1 up arp off multicast off promisc on mode dormant alias x type veth
  $ ip link add v2 mtu 1400 group 5 txqueuelen 7 address 02:00:00:00:00:02 type veth peer
  $ sleep 1.2
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: veth0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether ??:??:??:??:??:?? brd 02:00:00:00:00:ff (glob)
  3: v0@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether 02:00:00:00:00:01 brd 02:00:00:00:00:ff
  4: veth1@v1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: v1@veth1: <NO-CARRIER,BROADCAST,NOARP,PROMISC,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DORMANT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  6: veth2@v2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  7: v2@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip link add v3 index 50 type veth
  $ ip link add v4 index 60 type veth peer
  $ ip link add v5 index 70 type veth peer name w5
  $ ip -o link show v3
  50: v3@veth3: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -o link show v4
  60: v4@veth4: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -o link show v5
  70: v5@w5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: veth0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7\    link/ether ??:??:??:??:??:?? brd 02:00:00:00:00:ff (glob)
  3: v0@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7\    link/ether 02:00:00:00:00:01 brd 02:00:00:00:00:ff
  4: veth1@v1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DORMANT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: v1@veth1: <NO-CARRIER,BROADCAST,NOARP,PROMISC,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DORMANT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  6: veth2@v2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  7: v2@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 7\    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  8: veth3@v3: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  9: veth4@v4: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  10: w5@v5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  50: v3@veth3: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  60: v4@veth4: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  70: v5@w5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip netns add red
  $ ip link add v6 netns red mtu 1300 type veth
  $ ip link add v7 netns red mtu 1300 type veth peer
  $ ip link add v8 netns red mtu 1300 type veth peer name w8
  $ ip link add v9 netns red index 90 type veth
  $ ip -n red -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: veth0@v6: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v6@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  4: v7@if11: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  5: v8@if12: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netnsid 0 (glob)
  6: veth1@v9: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  90: v9@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@v0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@veth0         DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN> 
  veth1@v1         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v1@veth1         LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,NOARP,PROMISC,UP,M-DOWN>  (glob)
  veth2@v2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v2@veth2         DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN> 
  veth3@v3         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth4@v4         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w5@v5            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth5@if4        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  w8@if5           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v3@veth3         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v4@veth4         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v5@w5            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link add v%d mtu 1200 type veth
  $ ip link add numtxqueues 0 type veth
  Error: Invalid number of transmit queues.
  [2]
  $ ip link add mtu 1100 type veth
  $ ip -o link show veth3
  8: veth3@v3: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@v0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@veth0         DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN> 
  veth1@v1         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v1@veth1         LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,NOARP,PROMISC,UP,M-DOWN>  (glob)
  veth2@v2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v2@veth2         DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN> 
  veth3@v3         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth4@v4         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w5@v5            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth5@if4        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  w8@if5           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  veth6@v6         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v6@veth6         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth7@veth8      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth8@veth7      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v3@veth3         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v4@veth4         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v5@w5            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
