A look at one device brings its state up to date; a look at all waits for the link watch.

  $ ip link add v0 up type veth peer name v1
  $ ip -br link show v0
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip link add w0 up type veth peer name w1
  $ ip link set w1 up
  $ ip -br link show w0
  w0@w1            UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,UP,LOWER_UP>  (glob)
  $ ip -br link show w1
  w1@w0            UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,UP,LOWER_UP>  (glob)
  $ ip link set w1 down
  $ ip -br link show w0
  w0@w1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip link show w0
  5: w0@w1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -br link show w1
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip link set w0 alias looked
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  w0@w1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
