Link add of a name that is taken, and what is looked at first.

  $ ip link add v0 type veth peer name v1
  $ ip link add v0 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 type veth peer name v9
  RTNETLINK answers: File exists
  [2]
  $ ip link add v9 type veth peer name v0
  RTNETLINK answers: File exists
  [2]
  $ ip link add v9 type veth peer name v9
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 type nosuch
  RTNETLINK answers: File exists
  [2]
  $ ip link add v9 type nosuch
  Error: Unknown device type.
  [2]
  $ ip link add v0
  Not enough information: "type" argument is required
  [1]
  $ ip link add lo type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v9 type veth peer name lo
  RTNETLINK answers: File exists
  [2]
  $ ip link add v9 index 1 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v9 type veth peer name v8 index 1
  $ ip link add v9 index 7 type veth peer name v8 index 7
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 index 77 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 mtu 10 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add v0 mtu 10 type nosuch
  RTNETLINK answers: File exists
  [2]
  $ ip link add v9 mtu 10 type nosuch
  RTNETLINK answers: File exists
  [2]
  $ ip link add v0 address 01:00:00:00:00:00 type veth
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link add v9 address 01:00:00:00:00:00 type nosuch
  RTNETLINK answers: File exists
  [2]
  $ ip link property add dev v0 altname a0
  $ ip link add a0 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v9 type veth peer name a0
  RTNETLINK answers: File exists
  [2]
  $ ip link replace v0 type veth
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link change v9 type veth
  $ ip link replace v0 mtu 1300 type veth
  RTNETLINK answers: Operation not supported
  [2]
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v8@v9            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v9@v8            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
