What a set is refused for first: the words, the device, the kernel.

  $ ip link add v0 type veth peer name v1
  $ ip link set nothere mtu abc
  Error: argument "abc" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set mtu abc nothere
  Error: argument "abc" is wrong: Invalid "mtu" value
  
  [255]
  $ ip link set nothere netns nowhere
  Error: argument "nowhere" is wrong: Invalid "netns" value
  
  [255]
  $ ip link set nothere name bad/name
  Error: argument "bad/name" is wrong: "name" not a valid ifname
  [255]
  $ ip link set nothere arp maybe
  Error: argument of "arp" must be "on" or "off", not "maybe"
  [1]
  $ ip link set nothere address zz
  "zz" is invalid lladdr.
  [1]
  $ ip link set nothere address 02:00
  Cannot find device "nothere"
  [1]
  $ ip link set address 02:00 dev nothere
  Cannot find device "nothere"
  [1]
  $ ip link set nothere master nowhere
  Error: argument "nowhere" is wrong: Device does not exist
  
  [255]
  $ ip link set nothere group nosuch
  Error: argument "nosuch" is wrong: Invalid "group" value
  
  [255]
  $ ip link set nothere foo
  Error: either "dev" is duplicate, or "foo" is a garbage.
  [255]
  $ ip link set nothere type nosuch foo
  Cannot find device "nothere"
  [1]
  $ ip link set v0 type nosuch foo
  Garbage instead of arguments "foo ...". Try "ip link help".
  [1]
  $ ip link set nothere index 5
  index can be used only when creating devices or when moving device to another netns.
  [255]
  $ ip link set nothere up foo
  Error: either "dev" is duplicate, or "foo" is a garbage.
  [255]
  $ ip link set v0 mtu 10 netns 99999999
  RTNETLINK answers: No such process
  [2]
  $ ip link set v0 mtu 10 link-netnsid 9
  Error: Unknown network namespace id.
  [2]
  $ ip link set v0 netns 99999999 link-netnsid 9
  RTNETLINK answers: No such process
  [2]
  $ ip link set v0 name v1 mtu 10
  Error: mtu less than device minimum.
  [2]
  $ ip link set v0 address 01:00:00:00:00:00 mtu 10
  RTNETLINK answers: Cannot assign requested address
  [2]
  $ ip link set v0 broadcast 01:02 mtu 10
  RTNETLINK answers: Invalid argument
  [2]
  $ ip link set v0 vf 0 mac 02:00:00:00:00:01 mtu 10
  Error: mtu less than device minimum.
  [2]
  $ ip link set v0 gso_max_size 999999999 mtu 1400
  Error: too big gso_max_size.
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link set v0 protodown on carrier on
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 master lo carrier on
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 protodown on master lo
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set lo netns 99999999
  RTNETLINK answers: No such process
  [2]
  $ ip link set v0 alias x name lo
  RTNETLINK answers: File exists
  [2]
  $ ip link set v0 broadcast 02:00:00:00:00:ff carrier on
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd 02:00:00:00:00:ff (glob)
  $ ip link set v0 up broadcast 02:00:00:00:00:fe master lo mode dormant
  RTNETLINK answers: Operation not supported
  [2]
  $ sleep 1.2
  $ ip link show v0
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd 02:00:00:00:00:fe (glob)
