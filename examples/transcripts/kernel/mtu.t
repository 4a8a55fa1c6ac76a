MTUs of both ends, up and down.

  $ ip link add v0 mtu 1400 type veth peer name v1
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 up
  $ ip link set v1 up
  $ sleep 1.2
  $ ip link set v0 mtu 9000
  $ ip link set v1 mtu 68
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 68 qdisc noqueue state UP mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 9000 qdisc noqueue state UP mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 mtu 65536
  Error: mtu greater than device maximum.
  [2]
  $ ip link set v1 mtu 67
  Error: mtu less than device minimum.
  [2]
  $ ip link set v0 mtu 1500 mtu 1400
  Error: duplicate "mtu": "1400" is the second value.
  [255]
  $ ip link set v0 mtu
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 mtu 01500
  $ ip link set v0 mtu 1500
  $ ip link set v1 mtu 0x5DC
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set lo mtu 67
  $ ip link set lo mtu 100000
  $ ip -o link show lo
  1: lo: <LOOPBACK> mtu 100000 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip link add w0 mtu 65535 type veth peer name w1 mtu 68
  $ ip link add x0 mtu 65536 type veth peer name x1
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x0 type veth peer name x1 mtu 65536
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x0 mtu 0 type veth
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link add x0 type veth peer name x1 mtu 0
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link show type veth up
  2: v1@v0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -o link show w0
  5: w0@w1: <BROADCAST,MULTICAST,M-DOWN> mtu 65535 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip -o link show w1
  4: w1@w0: <BROADCAST,MULTICAST,M-DOWN> mtu 68 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
