Carrier, protodown and the like: what a pair of veths refuses.

  $ ip link add v0 type veth peer name v1
  $ ip link set v0 carrier on
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 carrier off
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 protodown on
  Error: Protodown not supported by device.
  [2]
  $ ip link set v0 protodown off
  Error: Protodown not supported by device.
  [2]
  $ ip link set v0 protodown_reason 1 on
  Error: Protodown not supported by device.
  [2]
  $ ip link set v0 protodown_reason 1
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 protodown_reason nosuch on
  Error: argument "nosuch" is wrong: invalid protodown reason
  
  [255]
  $ ip link set v0 gso_max_size 1000
  $ ip link set v0 gso_max_size abc
  Error: argument "abc" is wrong: Invalid "gso_max_size" value
  
  [255]
  $ ip link set v0 gso_max_size 999999999
  Error: too big gso_max_size.
  [2]
  $ ip link set v0 gso_max_segs 10
  $ ip link set v0 gso_max_segs 99999999
  Error: argument "99999999" is wrong: Invalid "gso_max_segs" value
  
  [255]
  $ ip link set v0 gro_max_size 1000
  $ ip link set v0 vf 0 mac 02:00:00:00:00:01
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 vf abc
  Error: argument "abc" is wrong: Invalid "vf" value
  
  [255]
  $ ip link set v0 vf
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 xdp off
  $ ip link set v0 xdp
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 link v1
  $ ip link set v0 link nothere
  $ ip link set v0 link lo
  $ ip link set v0 numtxqueues 1
  $ ip link set v0 type veth
  $ ip link set v0 type nosuch
  $ ip link set v0 type veth peer name x
  Cannot find device "x"
  [1]
  $ ip link set v0 type veth foo
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  [1]
  $ ip link set v0 parentdev x
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
