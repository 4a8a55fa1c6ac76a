Abbreviations of the words of link set.

  $ ip link add v0 type veth peer name v1
  $ ip l s v0 up
  $ ip link se v0 down
  $ ip link set v0 ad 02:00:00:00:00:01
  $ ip link set v0 addr 02:00:00:00:00:02
  $ ip link set v0 br 02:00:00:00:00:fe
  $ ip link set v0 brd 02:00:00:00:00:fd
  $ ip link set v0 broadcast 02:00:00:00:00:fc
  $ ip link set v0 lladdr 02:00:00:00:00:03
  Error: either "dev" is duplicate, or "lladdr" is a garbage.
  [255]
  $ ip link set v0 multi off
  Error: either "dev" is duplicate, or "multi" is a garbage.
  [255]
  $ ip link set v0 allm on
  Error: either "dev" is duplicate, or "allm" is a garbage.
  [255]
  $ ip link set v0 pro on
  Error: either "dev" is duplicate, or "pro" is a garbage.
  [255]
  $ ip link set v0 dyn on
  $ ip link set v0 m 1400
  Error: argument "1400" is wrong: Device does not exist
  
  [255]
  $ ip link set v0 mt 1400
  Error: either "dev" is duplicate, or "mt" is a garbage.
  [255]
  $ ip link set v0 txq 5
  $ ip link set v0 qlen 6
  $ ip link set v0 q 6
  Error: either "dev" is duplicate, or "q" is a garbage.
  [255]
  $ ip link set v0 t 6
  $ ip link set v0 gr 3
  Error: either "dev" is duplicate, or "gr" is a garbage.
  [255]
  $ ip link set v0 g 3
  Error: either "dev" is duplicate, or "g" is a garbage.
  [255]
  $ ip link set v0 na n0
  Error: either "dev" is duplicate, or "na" is a garbage.
  [255]
  $ ip link set v0 n n0
  Error: either "dev" is duplicate, or "n0" is a garbage.
  [255]
  $ ip link set v0 ali x
  $ ip link set v0 al x
  $ ip link set v0 a off
  "off" is invalid lladdr.
  [1]
  $ ip link set v0 u
  Error: either "dev" is duplicate, or "u" is a garbage.
  [255]
  $ ip link set v0 d
  Command line is not complete. Try option "help"
  [255]
  $ ip link set v0 dow
  Error: either "dev" is duplicate, or "dow" is a garbage.
  [255]
  $ ip link set v0 do
  Error: either "dev" is duplicate, or "do" is a garbage.
  [255]
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,DYNAMIC,M-DOWN> mtu 1500 qdisc noqueue state DOWN mode DEFAULT group default qlen 6
      link/ether 02:00:00:00:00:02 brd 02:00:00:00:00:fc
      alias x
  $ ip link set v0 nom
  $ ip link set v0 nomas
  $ ip link set v0 mas v1
  RTNETLINK answers: Operation not supported
  [2]
  $ ip link set v0 car on
  Error: either "dev" is duplicate, or "car" is a garbage.
  [255]
