Patterns as long as a name may be.

  $ ip link add abcdefghijklm%d type veth peer name p0
  $ ip link add abcdefghijklm%d type veth peer name p1
  $ ip link add abcdefghijklmn%d type veth peer name p2
  Error: Attribute failed policy validation.
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  p0@abcdefghijklm0 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  abcdefghijklm0@p0 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  p1@abcdefghijklm1 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  abcdefghijklm1@p1 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link set p0 name abcdefghijklm%d
  $ ip link set p1 name abcdefghijklmn%d
  Error: argument "abcdefghijklmn%d" is wrong: "name" not a valid ifname
  [255]
  $ ip link set p1 name %dabcdefghijklm
  $ ip link set 0abcdefghijklm name 100000000000000
  $ ip link set 100000000000000 name %d
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  abcdefghijklm2@abcdefghijklm0 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  abcdefghijklm0@abcdefghijklm2 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  0@abcdefghijklm1 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  abcdefghijklm1@0 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link add 1%d type veth peer name 2%d
  $ ip link add %d0 type veth peer name %d0
  RTNETLINK answers: File exists
  [2]
  $ ip link add 5 type veth peer name 007
  $ ip link add %d type veth peer name %d
  $ ip link add %d type veth peer name %d
  $ ip link add %d type veth peer name %d
  $ ip link add %d type veth peer name %d
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  abcdefghijklm2@abcdefghijklm0 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  abcdefghijklm0@abcdefghijklm2 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  0@abcdefghijklm1 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  abcdefghijklm1@0 DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  20@10            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  10@20            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  007@5            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  5@007            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  1@2              DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  2@1              DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  3@4              DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  4@3              DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  6@7              DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  7@6              DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  8@9              DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  9@8              DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
