Patterns in names.

  $ ip link add veth%d type veth
  $ ip link add veth%d type veth
  $ ip link add veth1x type veth peer name p%d
  $ ip link add a%db type veth peer name a%db
  $ ip link add %d type veth peer name %dx
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@veth1      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1@veth0      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth2@veth3      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth3@veth2      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p0@veth1x        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1x@p0        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a0b@a1b          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a1b@a0b          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  0x@0             DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  0@0x             DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link add x%d%d type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x% type veth peer name q0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x%s type veth peer name q1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x%%d type veth peer name q2
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x%5d type veth peer name q3
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add % type veth peer name q4
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x%d% type veth peer name q5
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x%dd type veth peer name q6
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@veth1      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1@veth0      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth2@veth3      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth3@veth2      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p0@veth1x        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1x@p0        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a0b@a1b          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a1b@a0b          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  0x@0             DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  0@0x             DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  q6@x0d           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x0d@q6           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link set p0 name z%d
  $ ip link set z0 name z%d
  $ ip link set z0 name z%s
  Cannot find device "z0"
  [1]
  $ ip link set z0 name z%d%d
  Cannot find device "z0"
  [1]
  $ ip link set a0b name a%db
  $ ip link show z%d
  Device "z%d" does not exist.
  [1]
  $ ip link del z%d
  Cannot find device "z%d"
  [1]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@veth1      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1@veth0      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth2@veth3      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth3@veth2      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  z1@veth1x        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1x@z1        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a2b@a1b          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  a1b@a2b          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  0x@0             DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  0@0x             DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  q6@x0d           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  x0d@q6           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
