Link add with an option given twice.

  $ ip link add v0 mtu 1400 mtu 1401 type veth
  Error: duplicate "mtu": "1401" is the second value.
  [255]
  $ ip link add v0 address 02:00:00:00:00:01 address 02:00:00:00:00:02 type veth
  $ ip link add v0 index 5 index 6 type veth
  Error: duplicate "index": "6" is the second value.
  [255]
  $ ip link add v0 group 1 group 2 type veth
  Error: duplicate "group": "2" is the second value.
  [255]
  $ ip link add v0 txqueuelen 1 qlen 2 type veth
  Error: duplicate "txqueuelen": "2" is the second value.
  [255]
  $ ip link add v0 numtxqueues 1 numtxqueues 2 type veth
  Error: duplicate "numtxqueues": "2" is the second value.
  [255]
  $ ip link add v0 netns nothere netns nothere type veth
  Error: argument "nothere" is wrong: Invalid "netns" value
  
  [255]
  $ ip link add dev v0 dev v1 type veth
  Error: either "dev" is duplicate, or "v1" is a garbage.
  [255]
  $ ip link add name v0 name v1 type veth
  Error: duplicate "name": "v1" is the second value.
  [255]
  $ ip link add v0 dev v1 type veth
  Error: either "dev" is duplicate, or "v1" is a garbage.
  [255]
  $ ip link add v00 up up type veth
  $ ip link add v1 up down type veth
  $ ip link add v2 type veth type veth
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  [1]
  $ ip link add v3 type veth peer name v4 peer name v5
  Error: duplicate "name": "v5" is the second value.
  [255]
  $ ip link add v5 type veth peer name v6 name v7
  Error: duplicate "name": "v7" is the second value.
  [255]
  $ ip link add v7 type veth peer name v8 mtu 1400 mtu 1500
  Error: duplicate "mtu": "1500" is the second value.
  [255]
  $ sleep 1.2
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@v0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@veth0         DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN> 
  veth1@v00        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v00@veth1        LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  veth2@v1         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v1@veth2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
