A group is walked device by device, and stops at the first that fails.

  $ ip link add v0 index 50 type veth peer name v1 index 40
  $ ip link add w0 index 30 type veth peer name w1 index 60
  $ ip link set lo group 5
  $ ip link set v0 group 5
  $ ip link set w1 group 5
  $ ip link set group 5 mtu 1400
  $ ip -o link
  1: lo: <LOOPBACK> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  30: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  40: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  50: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  60: w1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set group 5 mtu 70000
  Error: mtu greater than device maximum.
  [2]
  $ ip -o link
  1: lo: <LOOPBACK> mtu 70000 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  30: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  40: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  50: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  60: w1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set w1 mtu 1300
  $ ip link set group 5 alias same
  $ ip -o link
  1: lo: <LOOPBACK> mtu 70000 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00\    alias same
  30: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  40: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  50: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff\    alias same (glob)
  60: w1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff\    alias same (glob)
  $ ip link set group 5 address 02:00:00:00:00:01
  $ ip -o link
  1: lo: <LOOPBACK> mtu 70000 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00\    alias same
  30: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  40: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  50: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias same
  60: w1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias same
  $ ip link set group 5 address 01:00:00:00:00:01
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link set group 5 promisc on
  $ ip -br link
  lo               DOWN           02:00:00:00:00:01 <LOOPBACK,PROMISC> 
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,PROMISC,M-DOWN> 
  w1@w0            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,PROMISC,M-DOWN> 
  $ ip link set group 5 promisc off txqueuelen 9 group 6
  Error: duplicate "group": "6" is the second value.
  [255]
  $ ip -o link
  1: lo: <LOOPBACK,PROMISC> mtu 70000 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00\    alias same
  30: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  40: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  50: v0@v1: <BROADCAST,MULTICAST,PROMISC,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias same
  60: w1@w0: <BROADCAST,MULTICAST,PROMISC,M-DOWN> mtu 1300 qdisc noop state DOWN mode DEFAULT group 5 qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias same
  $ ip link set group 6 carrier off
  $ ip link set group 6 master lo
  $ ip link set group 6 nomaster
  $ ip link set group 6 up
  $ sleep 1.2
  $ ip -br link
  lo               DOWN           02:00:00:00:00:01 <LOOPBACK,PROMISC> 
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,PROMISC,M-DOWN> 
  w1@w0            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,PROMISC,M-DOWN> 
  $ ip link set group 6 down
  $ sleep 1.2
  $ ip -br link
  lo               DOWN           02:00:00:00:00:01 <LOOPBACK,PROMISC> 
  w0@w1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,PROMISC,M-DOWN> 
  w1@w0            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,PROMISC,M-DOWN> 
