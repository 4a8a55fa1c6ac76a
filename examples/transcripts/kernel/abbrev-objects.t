Objects and commands, cut short.

  $ ip netns add red
  $ ip li sh lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip links
  Object "links" is unknown, try "ip help".
  [1]
  $ ip Link
  Object "Link" is unknown, try "ip help".
  [1]
  $ ip netn
  red
  $ ip netnss
  Object "netnss" is unknown, try "ip help".
  [1]
  $ ip net list
  red
  $ ip nets
  Object "nets" is unknown, try "ip help".
  [1]
  $ ip ad sh lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip addre show lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip addresss
  Object "addresss" is unknown, try "ip help".
  [1]
  $ ip -br a sh lo
  lo               DOWN           
  $ ip -br a l
  lo               DOWN           
  $ ip -br addr lis
  lo               DOWN           
  $ ip l he veth
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  $ ip l ad v0 ty veth pe nam v1
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  [1]
  $ ip l ad v0 type veth peer name v1
  $ ip l se v0 up
  $ sleep 1.2
  $ ip l sh up
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip l delet v0
  $ ip l dell v0
  Command "dell" is unknown, try "ip link help".
  [255]
  $ ip l del v0
  Cannot find device "v0"
  [1]
  $ ip netns sho
  red
  $ ip netns lis
  red
  $ ip netns list-
  $ ip netns list-idd
  Command "list-idd" is unknown, try "ip netns help".
  [255]
  $ ip netns ide
  
  $ ip netns pi red
  $ ip netns at
  No netns name and PID specified
  [1]
  $ ip netns exe red ip -br l
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns delet red
  $ ip netns
