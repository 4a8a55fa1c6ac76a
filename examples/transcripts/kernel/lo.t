The loopback: what it lets be done to it.

  $ ip link show lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip link set lo mtu 1500
  $ ip link show lo
  1: lo: <LOOPBACK> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip link set lo mtu 0
  $ ip link show lo
  1: lo: <LOOPBACK> mtu 0 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip link set lo mtu 4294967295
  Error: argument "4294967295" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set lo mtu 2147483647
  $ ip link show lo
  1: lo: <LOOPBACK> mtu 2147483647 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip link set lo mtu 2147483648
  Error: argument "2147483648" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set lo mtu 65536
  $ ip link set lo address 02:00:00:00:00:01
  $ ip link show lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00
  $ ip link set lo address 00:00:00:00:00:00
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link set lo broadcast 02:00:00:00:00:01
  $ ip link show lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 02:00:00:00:00:01 brd 02:00:00:00:00:01
  $ ip link set lo broadcast 00:00:00:00:00:00
  $ ip link set lo arp off
  $ ip link set lo multicast on
  $ ip link show lo
  1: lo: <LOOPBACK,MULTICAST,NOARP> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00
  $ ip link set lo arp on multicast off promisc on
  $ ip link show lo
  1: lo: <LOOPBACK,PROMISC> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00
  $ ip link set lo promisc off txqueuelen 7 group 3
  $ ip link show lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group 3 qlen 7
      link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00
  $ ip link set lo carrier off
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link show lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group 3 qlen 7
      link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00
  $ ip link set lo carrier on
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set lo protodown on
  Error: Protodown not supported by device.
  [2]
  $ ip link set lo name eth0
  $ ip link add lo type veth peer name v1
  $ ip link del lo
  $ ip link add type veth
  $ ip link
  1: eth0: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group 3 qlen 7
      link/loopback 02:00:00:00:00:01 brd 00:00:00:00:00:00
  4: veth0@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: veth1@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
