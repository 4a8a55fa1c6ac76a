Link add with values that no one takes.

  $ ip link add v0 mtu abc type veth
  Error: argument "abc" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link add v0 mtu -1 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 mtu '' type veth
  Error: argument "" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link add v0 mtu 99999999999 type veth
  Error: argument "99999999999" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link add v0 mtu 10 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 mtu 67 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 mtu 65536 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add vq txqueuelen -1 type veth
  $ ip link add v0 txqueuelen abc type veth
  Error: argument "abc" is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip link add v0 txqueuelen 99999999999 type veth
  Error: argument "99999999999" is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip link add v0 index 0 type veth
  Error: argument "0" is wrong: Invalid "index" value
  [255]
  $ ip link add v0 index -1 type veth
  Error: argument "-1" is wrong: Invalid "index" value
  [255]
  $ ip link add v0 index abc type veth
  Error: argument "abc" is wrong: Invalid "index" value
  [255]
  $ ip link add v0 index 99999999999 type veth
  $ ip link add v0 address zz type veth
  "zz" is invalid lladdr.
  [1]
  $ ip link add v0 address 02:00 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 address 02:00:00:00:00:00:00 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 address 01:00:00:00:00:00 type veth
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link add v0 address 00:00:00:00:00:00 type veth
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link add v0 address 02:00:00:00:00:1ff type veth
  "1ff" is invalid lladdr.
  [1]
  $ ip link add v0 group nosuch type veth
  Error: argument "nosuch" is wrong: Invalid "group" value
  
  [255]
  $ ip link add v0 group -1 type veth
  Error: argument "-1" is wrong: Invalid "group" value
  
  [255]
  $ ip link add v0 numtxqueues 0 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 numtxqueues -1 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 numtxqueues abc type veth
  Error: argument "abc" is wrong: Invalid "numtxqueues" value
  
  [255]
  $ ip link add v0 numtxqueues 4097 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 numrxqueues 4097 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 numrxqueues 0 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@vq         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  vq@veth0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1@v0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@veth1         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
