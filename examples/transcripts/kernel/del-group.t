Link del by group.

  $ ip link add v0 type veth peer name v1
  $ ip link add w0 type veth peer name w1
  $ ip link add x0 type veth peer name x1
  $ ip link set v0 group 5
  $ ip link set v1 group 5
  $ ip link set w1 group 6
  $ ip link del group 5
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x1@x0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x0@x1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link del group 6
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  x1@x0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x0@x1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link del group 6
  RTNETLINK answers: No such device
  [2]
  $ ip link del group 99
  RTNETLINK answers: No such device
  [2]
  $ ip link del group nosuch
  Error: argument "nosuch" is wrong: Invalid "group" value
  
  [255]
  $ ip link del group
  Command line is not complete. Try option "help"
  [255]
  $ ip link set lo group 7
  $ ip link set x0 group 7
  $ ip link del group 7
  RTNETLINK answers: Operation not supported
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  x1@x0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x0@x1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link del dev x0 group 7
  $ ip link del x0 group 7
  Cannot find device "x0"
  [1]
  $ ip link del group 0
  RTNETLINK answers: Operation not permitted
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
