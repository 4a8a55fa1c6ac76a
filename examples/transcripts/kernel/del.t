Link del and what stands in its way.

  $ ip link add v0 type veth peer name v1
  $ ip link add w0 type veth peer name w1
  $ ip link add x0 type veth peer name x1
  $ ip link del
  Not enough information: "dev" argument is required.
  [255]
  $ ip link del dev
  Command line is not complete. Try option "help"
  [255]
  $ ip link del nothere
  Cannot find device "nothere"
  [1]
  $ ip link del dev nothere
  Cannot find device "nothere"
  [1]
  $ ip link del lo
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link del lo type veth
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link del v0 type nosuch
  $ ip link del v0 type dummyish
  Cannot find device "v0"
  [1]
  $ ip link del v0 type
  Command line is not complete. Try option "help"
  [255]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x1@x0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x0@x1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link del v0 type veth
  Cannot find device "v0"
  [1]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  w1@w0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x1@x0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x0@x1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link del w0 foo
  Error: either "dev" is duplicate, or "foo" is a garbage.
  [255]
  $ ip link del w0 w1
  Error: either "dev" is duplicate, or "w1" is a garbage.
  [255]
  $ ip link del w1
  $ ip link delete x0 x0
  Error: either "dev" is duplicate, or "x0" is a garbage.
  [255]
  $ ip link dele dev x0
  $ ip link d x0
  Cannot find device "x0"
  [1]
  $ ip link remove x0
  Command "remove" is unknown, try "ip link help".
  [255]
  $ ip link add y0 type veth peer name y1
  $ ip link property add dev y0 altname yalt
  $ ip link del yalt
  $ ip link add y0 type veth peer name y1
  $ ip link set y0 up
  $ ip link del y0
  $ ip link del y1
  Cannot find device "y1"
  [1]
  $ ip link del name y1
  Cannot find device "y1"
  [1]
  $ ip link add y0 type veth peer name y1
  $ ip link del if1
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link del 1
  Cannot find device "1"
  [1]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  y1@y0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  y0@y1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
