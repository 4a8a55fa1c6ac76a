A device that moves to where its name is taken gets the other name, also where that is an alternative one of its own: then it has
it twice, and gives it back once.

  $ ip netns add red
  $ ip netns add blue
  $ ip -n red link add v0 address 02:00:00:00:00:01 type veth peer name q0 address 02:00:00:00:00:02
  $ ip -n blue link add v0 address 02:00:00:00:00:03 type veth peer name p0 address 02:00:00:00:00:04
  $ ip -n red link property add dev v0 altname dd altname ee
  $ ip -n red link set v0 netns blue name dd
  $ ip -n blue -br link show dd
  dd@if2           DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST> 
  $ ip -n blue -o link show dd
  4: dd@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff link-netns red\    altname dd\    altname ee
  $ ip -n blue link set dd name ff
  $ ip -n blue -br link show dd
  ff@if2           DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST> 
  $ ip -n blue -br link show ff
  ff@if2           DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST> 
  $ ip -n blue link set ff name dd
  RTNETLINK answers: File exists
  [2]
  $ ip -n red link add dd type veth peer name q1
  $ ip -n red link property add dev q0 altname aa
  $ ip -n red link set q0 netns blue name aa
  RTNETLINK answers: File exists
  [2]
  $ ip -n blue -br link show aa
  q0@ff            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN> 
  $ ip -n blue link property del dev aa altname aa
  $ ip -n blue -br link show aa
  Device "aa" does not exist.
  [1]
  $ ip -n blue link property del dev aa altname aa
  Cannot find device "aa"
  [1]
  $ ip -n blue -br link show aa
  Device "aa" does not exist.
  [1]
