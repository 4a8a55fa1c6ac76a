Renaming, to all that is taken or is not a name.

  $ ip link add v0 type veth peer name v1
  $ ip link property add dev v0 altname alt0
  $ ip link property add dev v1 altname alt1
  $ ip link set v0 name v0
  $ ip link set v0 name v1
  RTNETLINK answers: File exists
  [2]
  $ ip link set v0 name lo
  RTNETLINK answers: File exists
  [2]
  $ ip link set v0 name alt0
  RTNETLINK answers: File exists
  [2]
  $ ip link set v0 name alt1
  RTNETLINK answers: File exists
  [2]
  $ ip link set v0 name sixteencharacter
  Error: argument "sixteencharacter" is wrong: "name" not a valid ifname
  [255]
  $ ip link set v0 name ''
  Error: argument "" is wrong: "name" not a valid ifname
  [255]
  $ ip link set v0 name .
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 name a:b
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 name 'a b'
  Error: argument "a b" is wrong: "name" not a valid ifname
  [255]
  $ ip link set v0 name x0 name x1
  Error: duplicate "name": "x1" is the second value.
  [255]
  $ ip link set v0 name V0
  $ ip link set v0 up
  Cannot find device "v0"
  [1]
  $ ip link set V0 name up0 up
  $ ip link set up0 name up1
  $ ip link set up1 name down0 down
  $ sleep 1.2
  $ ip link show type veth
  2: v1@down0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname alt1
  3: down0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname alt0
  $ ip link set down0 name v1 mtu 1400
  RTNETLINK answers: File exists
  [2]
  $ ip link set down0 mtu 1400 name v1
  RTNETLINK answers: File exists
  [2]
  $ ip link show down0
  3: down0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname alt0
  $ ip link set lo up name loop
  $ ip link set loop name lo down
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@down0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname alt1
  3: down0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noqueue state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname alt0
