Link show and its filters.

  $ ip link add v0 type veth peer name v1
  $ ip link add w0 type veth peer name w1
  $ ip link set v0 up
  $ ip link set v0 group 4
  $ sleep 1.2
  $ ip link show up
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 4 qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -br link show type veth
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show type nosuch
  $ ip -br link show type
  Command line is not complete. Try option "help"
  [255]
  $ ip -br link show group 4
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip -br link show group 4 up
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip -br link show group 0 up
  $ ip -br link show up up
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip -br link show up down
  Device "down" does not exist.
  [1]
  $ ip -br link show v0 up
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip -br link show dev v1 up
  $ ip -br link show up dev v0
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  $ ip -br link show w0 type veth
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show lo type veth
  $ ip -br link show v0 group 0
  $ ip -br link show master nothere
  Error: argument "nothere" is wrong: Device does not exist
  
  [255]
  $ ip -br link show master v0
  $ ip -br link show nomaster
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show vrf nothere
  Error: argument "nothere" is wrong: Not a valid VRF name
  
  [255]
  $ ip -br link show vrf v0
  Error: argument "v0" is wrong: Not a valid VRF name
  
  [255]
  $ ip -br link show dev
  Command line is not complete. Try option "help"
  [255]
  $ ip -br link show dev nothere
  Device "nothere" does not exist.
  [1]
  $ ip -br link show nothere
  Device "nothere" does not exist.
  [1]
  $ ip -br link show foo bar
  Error: either "dev" is duplicate, or "bar" is a garbage.
  [255]
  $ ip -br link show v0 v1
  Error: either "dev" is duplicate, or "v1" is a garbage.
  [255]
  $ ip -br link show dev v0 dev v1
  Error: either "dev" is duplicate, or "v1" is a garbage.
  [255]
  $ ip -br link show type veth type veth
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v0@v1            LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show group 4 group 0
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show group
  Command line is not complete. Try option "help"
  [255]
  $ ip -br link show master
  Command line is not complete. Try option "help"
  [255]
