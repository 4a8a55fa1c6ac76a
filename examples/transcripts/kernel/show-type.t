Types to show, and what counts as one.

  $ ip netns add red
  $ ip link add v0 type veth peer name v1
  $ ip link add w0 type veth peer name w1 netns red
  $ ip -br link show type veth
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -br link show type vet
  $ ip -br link show type VETH
  $ ip -br link show type ''
  $ ip -br link show type veth_slave
  $ ip -br link show type nosuch_slave
  $ ip -br link show dev v0 type veth
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show type veth dev v0
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show v0 type nosuch
  $ ip -br link show lo type loopback
  $ ip -br link show type veth master v0
  $ ip -br link show type veth nomaster
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -br link show type veth group 0
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -o link show type veth w0
  4: w0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff link-netns red (glob)
  $ ip -j -br link show type veth
  [[]{"link":"v0","ifname":"v1","operstate":"DOWN","address":"??:??:??:??:??:??","flags":[[]"BROADCAST","MULTICAST","M-DOWN"]},{"link":"v1","ifname":"v0","operstate":"DOWN","address":"??:??:??:??:??:??","flags":[[]"BROADCAST","MULTICAST","M-DOWN"]},{"link_index":2,"ifname":"w0","operstate":"DOWN","address":"??:??:??:??:??:??","flags":[[]"BROADCAST","MULTICAST"]}] (glob)
  $ ip -j -br link show v0 type nosuch
  [{}]
  $ ip -s link show lo type veth
  $ ip -br link show group default
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -br link show group 00
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -br link show group 0x0
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -br link show group defaul
  Error: argument "defaul" is wrong: Invalid "group" value
  
  [255]
  $ ip -br link show group 4294967296
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v0@v1            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  w0@if2           DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  $ ip -br link show group -1
  Error: argument "-1" is wrong: Invalid "group" value
  
  [255]
  $ ip -br link show nomaster v1
  v1@v0            DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip -br link show nom
  Device "nom" does not exist.
  [1]
  $ ip -br link show t veth
  Error: either "dev" is duplicate, or "veth" is a garbage.
  [255]
  $ ip -br link show typ veth
  Error: either "dev" is duplicate, or "veth" is a garbage.
  [255]
  $ ip -br link show u
  Device "u" does not exist.
  [1]
  $ ip -br link show g 0
  Error: either "dev" is duplicate, or "0" is a garbage.
  [255]
  $ ip -br link show d v0
  Error: either "dev" is duplicate, or "v0" is a garbage.
  [255]
  $ ip -br link show m v0
  Error: either "dev" is duplicate, or "v0" is a garbage.
  [255]
