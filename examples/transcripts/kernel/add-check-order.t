What an add is refused for first.

  $ ip link add v0 type veth peer name v1
  $ ip link add fresh mtu 10 type nosuch
  Error: Unknown device type.
  [2]
  $ ip link add fresh address 01:00:00:00:00:00 type nosuch
  Error: Unknown device type.
  [2]
  $ ip link add fresh netns 99999999 type nosuch
  RTNETLINK answers: No such process
  [2]
  $ ip link add fresh link-netnsid 9 type nosuch
  Error: Unknown network namespace id.
  [2]
  $ ip link add fresh netns 99999999 link-netnsid 9 type veth
  RTNETLINK answers: No such process
  [2]
  $ ip link add fresh netns 99999999 mtu 10 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add fresh link-netnsid 9 mtu 10 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 netns 99999999 type veth
  RTNETLINK answers: No such process
  [2]
  $ ip link add v0 link-netnsid 9 type veth
  Error: Unknown network namespace id.
  [2]
  $ ip link add v0 mtu 10 type nosuch
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 numtxqueues 0 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add fresh numtxqueues 0 mtu 10 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add fresh numtxqueues 0 index 1 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add fresh address 01:00:00:00:00:00 mtu 10 type veth
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link add fresh address 02:00 mtu 10 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add fresh address 02:00 type nosuch
  Error: Unknown device type.
  [2]
  $ ip link add fresh mtu 10 type veth peer name lo
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add fresh index 1 type veth peer name lo
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 type veth peer name fresh mtu 10
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 type veth peer name fresh numtxqueues 0
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 type veth peer name fresh netns 99999999
  RTNETLINK answers: No such process
  [2]
  $ ip link add fresh type veth peer name lo numtxqueues 0
  Error: Invalid number of transmit queues.
  [2]
  $ ip link add fresh type veth peer name lo mtu 10
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add fresh type veth peer name lo up
  RTNETLINK answers: File exists
  [2]
  $ ip link add fresh type veth peer name lo address 01:00:00:00:00:00
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link add fresh master v0 type nosuch
  Error: Unknown device type.
  [2]
  $ ip link add fresh master v0 mtu 10 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add fresh%d%d type nosuch
  Error: Unknown device type.
  [2]
  $ ip link add fresh%d%d mtu 10 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add fresh%d%d index 1 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add fresh index 1 up type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add a:b type nosuch
  Error: Unknown device type.
  [2]
  $ ip link add a:b type veth peer name lo
  RTNETLINK answers: File exists
  [2]
  $ ip link add fresh type veth peer name a:b mtu 10
  RTNETLINK answers: Invalid argument
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
