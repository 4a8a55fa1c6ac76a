Link add with words missing.

  $ ip link add
  Not enough information: "type" argument is required
  [1]
  $ ip link add v0
  Not enough information: "type" argument is required
  [1]
  $ ip link add dev
  Command line is not complete. Try option "help"
  [255]
  $ ip link add name
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v0 type
  Command line is not complete. Try option "help"
  [255]
  $ ip link add type
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v0 type veth peer
  $ ip link add v1 type veth peer name
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 type veth peer name v2 mtu
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 type veth peer name v2 address
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 mtu
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 mtu type veth
  Error: argument "type" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link add v1 address
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 txqueuelen
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 index
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 group
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 numtxqueues
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 numrxqueues
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 netns
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 link
  Command line is not complete. Try option "help"
  [255]
  $ ip link add link
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 alias
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 broadcast
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 link-netnsid
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 link-netns
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 gso_max_size
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 master
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 mode
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 state
  Command line is not complete. Try option "help"
  [255]
  $ ip link add v1 protodown
  Command line is not complete. Try option "help"
  [255]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@v0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@veth0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
