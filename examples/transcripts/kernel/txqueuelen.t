Queue lengths.

  $ ip link add v0 txqueuelen 0 type veth peer name v1 txqueuelen 0
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default \    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default \    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 txqueuelen 1
  $ ip link set v1 qlen 2147483647
  $ ip link set v1 txqlen 2147483648
  Error: argument "2147483648" is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip link set v1 txqueuelen -2147483648
  $ ip -o link show v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen -2147483648\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v1 txqueuelen -2147483649
  Error: argument "-2147483649" is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip link set v1 txqueuelen ''
  Error: argument "" is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip link set lo txqueuelen 0
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default \    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen -2147483648\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 up
  $ ip link set v0 txqueuelen 0
  $ ip -o link show v0
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default \    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 txqueuelen 20 down
  $ ip link set v0 txqlen 020
  $ ip -o link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 16\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 txqueuelen 1.5
  Error: argument "1.5" is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip link set v0 txqueuelen '1 '
  Error: argument "1 " is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip -j link show v0
  [[]{"ifindex":3,"link":"v1","ifname":"v0","flags":[[]"BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noqueue","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":16,"link_type":"ether","address":"??:??:??:??:??:??","broadcast":"ff:ff:ff:ff:ff:ff"}] (glob)
