Names that begin with a dash or look like a word.

  $ ip link add -x type veth peer name --y
  $ ip link add dev -4 type veth peer name -br
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  --y@-x           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  -x@--y           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  -br@-4           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  -4@-br           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show -4
  -4@-br           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show dev -br
  -br@-4           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link set -x up
  $ ip link set dev --y up
  $ sleep 1.2
  $ ip -br link show --y
  --y@-x           UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,UP,LOWER_UP>  (glob)
  $ ip link set -x name on
  $ ip link set on arp on
  $ ip link set on name off
  $ ip link set off arp off
  $ ip link set dev off name 0
  $ ip -o link show 0
  3: 0@--y: <BROADCAST,MULTICAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set 0 name 1
  $ ip -br link show 1
  1@--y            UP             ??:??:??:??:??:?? <BROADCAST,MULTICAST,NOARP,UP,LOWER_UP>  (glob)
  $ ip link del 1
  $ ip link set -4 name lo0
  $ ip link set lo0 name LO
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  -br@LO           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  LO@-br           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link add name veth type veth peer name peer
  $ ip -br link show type veth
  -br@LO           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  LO@-br           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  peer@veth        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth@peer        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link add veth5 type veth peer peer
  RTNETLINK answers: File exists
  [2]
  $ ip link add veth5 type veth peer dev peer5
  $ ip -br link show type veth
  -br@LO           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  LO@-br           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  peer@veth        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth@peer        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  peer5@veth5      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth5@peer5      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link del dev peer
