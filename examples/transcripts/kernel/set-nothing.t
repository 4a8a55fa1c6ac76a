Link set with nothing to set, or nothing to set it on.

  $ ip link add v0 type veth peer name v1
  $ ip link set
  Not enough information: "dev" argument is required.
  [255]
  $ ip link set v0
  $ ip link set dev v0
  $ ip link set dev
  Command line is not complete. Try option "help"
  [255]
  $ ip link set name
  Command line is not complete. Try option "help"
  [255]
  $ ip link set up
  Not enough information: "dev" argument is required.
  [255]
  $ ip link set nothere
  Cannot find device "nothere"
  [1]
  $ ip link set nothere up
  Cannot find device "nothere"
  [1]
  $ ip link set dev nothere up
  Cannot find device "nothere"
  [1]
  $ ip link set mtu 1500
  Not enough information: "dev" argument is required.
  [255]
  $ ip link set mtu 1500 v0
  $ ip link set mtu 1400 dev v0
  $ ip link set up v0
  $ ip link set v0 v1 up
  Error: either "dev" is duplicate, or "v1" is a garbage.
  [255]
  $ ip link set v0 dev v1 up
  Error: either "dev" is duplicate, or "v1" is a garbage.
  [255]
  $ ip link set v0 foo
  Error: either "dev" is duplicate, or "foo" is a garbage.
  [255]
  $ ip link set v0 mtu
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 name
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 alias
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 group
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 netns
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 master
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 arp
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 arp maybe
  Error: argument of "arp" must be "on" or "off", not "maybe"
  [1]
  $ ip link set v0 address
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 carrier
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 state
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 mode
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 type
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 altname foo
  Error: either "dev" is duplicate, or "altname" is a garbage.
  [255]
  $ ip link set v0 index 9
  index can be used only when creating devices or when moving device to another netns.
  [255]
  $ ip link set v0 up mtu
  Command line is not complete. Try option "help"
  [255]
  $ sleep 1.2
  $ ip link show type veth
  2: v1@v0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1400 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
