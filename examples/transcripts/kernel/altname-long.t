Alternative names: long ones, and odd ones.

  $ ip link add v0 type veth peer name v1
  $ ip link property add dev v0 altname sixteencharacter
  $ ip link show sixteencharacter
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname sixteencharacter
  $ ip link property add dev v0 altname abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname sixteencharacter
      altname abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
  $ ip link show abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname sixteencharacter
      altname abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
  $ ip link set abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg mtu 1400
  $ ip link property add dev v0 altname abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh
  Error: Attribute failed policy validation.
  [2]
  $ ip link property add dev v0 altname abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij
  Error: Attribute failed policy validation.
  [2]
  $ ip link property add dev v0 altname 'with space'
  Error: argument "with space" is wrong: not a valid altname
  [255]
  $ ip link property add dev v0 altname ''
  Error: argument "" is wrong: not a valid altname
  [255]
  $ ip link property add dev v0 altname a/b
  Error: argument "a/b" is wrong: not a valid altname
  [255]
  $ ip link property add dev v0 altname a:b
  $ ip link property add dev v0 altname .
  $ ip link property add dev v0 altname ..
  $ ip link property add dev v0 altname dev
  $ ip link property add dev v0 altname if1
  $ ip link property add dev v0 altname 7
  $ ip link property add dev v0 altname -x
  $ ip link property add dev v0 altname 100%
  $ ip link property add dev v0 altname ünï
  $ ip link show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname sixteencharacter
      altname abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
      altname a:b
      altname .
      altname ..
      altname dev
      altname if1
      altname 7
      altname -x
      altname 100%
      altname ünï
  $ ip link show if1
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname sixteencharacter
      altname abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
      altname a:b
      altname .
      altname ..
      altname dev
      altname if1
      altname 7
      altname -x
      altname 100%
      altname ünï
  $ ip link show 7
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
      altname sixteencharacter
      altname abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
      altname a:b
      altname .
      altname ..
      altname dev
      altname if1
      altname 7
      altname -x
      altname 100%
      altname ünï
  $ ip -br link show ünï
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link del abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg
  $ ip link show v0
  Device "v0" does not exist.
  [1]
