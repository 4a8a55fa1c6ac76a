A peer cannot be born up.

  $ ip link add e0 type veth peer name e1 up
  RTNETLINK answers: Transport endpoint is not connected
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip link add e0 type veth peer name e1 down
  $ ip link add f0 type veth peer name f1 arp off multicast off promisc on
  $ ip link add g0 type veth peer name g1 mode dormant
  $ ip link add h0 type veth peer name h1 alias hello
  $ ip link add i0 up type veth peer name i1 up
  RTNETLINK answers: Transport endpoint is not connected
  [2]
  $ ip link add j0 type veth peer name j1 broadcast 02:00:00:00:00:ff
  $ ip link add k0 type veth peer name k1 master nothere
  Error: argument "nothere" is wrong: Device does not exist
  
  [255]
  $ ip link add k0 type veth peer name k1 carrier off
  $ ip link add l0 type veth peer name l1 numtxqueues 0
  Error: Invalid number of transmit queues.
  [2]
  $ ip link add l0 type veth peer name l1 numtxqueues 3
  $ ip link add m0 type veth peer name m1 address zz
  "zz" is invalid lladdr.
  [1]
  $ ip link add m0 type veth peer name m1 mtu zz
  Error: argument "zz" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link add m0 type veth peer name m1 index zz
  Error: argument "zz" is wrong: Invalid "index" value
  [255]
  $ ip link add m0 type veth peer name m1 group zz
  Error: argument "zz" is wrong: Invalid "group" value
  
  [255]
  $ ip link add m0 type veth peer peer m1
  Error: either "dev" is duplicate, or "m1" is a garbage.
  [255]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  e1@e0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  e0@e1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  f1@f0            DOWN           ??:??:??:??:??:?? <BROADCAST,NOARP,PROMISC,M-DOWN>  (glob)
  f0@f1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  g1@g0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  g0@g1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  h1@h0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  h0@h1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  j1@j0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  j0@j1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  k1@k0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  k0@k1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  l1@l0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  l0@l1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
