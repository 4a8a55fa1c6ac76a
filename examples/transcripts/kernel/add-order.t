The order of the words of link add, and their abbreviations.

  $ ip l a v0 t veth
  Error: argument "veth" is wrong: Invalid "txqueuelen" value
  
  [255]
  $ ip l a v2 type veth
  $ ip link add dev v4 type veth
  $ ip link add name v6 type veth
  $ ip link ad v8 ty veth
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@v2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v2@veth0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1@v4         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v4@veth1         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth2@v6         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v6@veth2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth3@v8         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v8@veth3         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  $ ip link add up v10 type veth
  $ ip link add mtu 1400 v10 type veth
  RTNETLINK answers: File exists
  [2]
  $ ip link add v12 mtu 1400 address 02:00:00:00:00:12 type veth peer name v13 address 02:00:00:00:00:13
  $ ip link add v14 addr 02:00:00:00:00:14 typ veth peer v15
  $ ip link add v16 type veth peer dev v17
  $ ip link add v18 txqueuelen 5 txqlen 6 type veth
  Error: duplicate "txqueuelen": "6" is the second value.
  [255]
  $ ip link add v18 txqlen 6 type veth peer name v19 qlen 7
  $ ip link add v20 up type veth peer name v21
  $ ip link add type veth name v22
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  [1]
  $ ip link add type veth
  $ ip link add name v24 dev v25 type veth
  both "name" and "dev" cannot be used when creating devices.
  [255]
  $ ip link add v26 name v27 type veth
  both "name" and "dev" cannot be used when creating devices.
  [255]
  $ sleep 1.2
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: veth0@v2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  3: v2@veth0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  4: veth1@v4: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  5: v4@veth1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  6: veth2@v6: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  7: v6@veth2: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  8: veth3@v8: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  9: v8@veth3: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  10: veth4@v10: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  11: v10@veth4: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  12: v13@v12: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:13 brd ff:ff:ff:ff:ff:ff
  13: v12@v13: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:12 brd ff:ff:ff:ff:ff:ff
  14: v15@v14: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  15: v14@v15: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:14 brd ff:ff:ff:ff:ff:ff
  16: v17@v16: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  17: v16@v17: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  18: v19@v18: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 7\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  19: v18@v19: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 6\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  20: v21@v20: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  21: v20@v21: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  22: veth5@veth6: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  23: veth6@veth5: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip link add v28 v29 type veth
  Error: either "dev" is duplicate, or "v29" is a garbage.
  [255]
  $ ip link new v30 type veth
  Command "new" is unknown, try "ip link help".
  [255]
  $ ip link crea v30 type veth
  Command "crea" is unknown, try "ip link help".
  [255]
  $ ip link replace v32 type veth
  $ ip link change v32 mtu 1300
  $ sleep 1.2
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  veth0@v2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v2@veth0         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth1@v4         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v4@veth1         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth2@v6         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v6@veth2         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth3@v8         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v8@veth3         DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth4@v10        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v10@veth4        LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  v13@v12          DOWN           02:00:00:00:00:13 <BROADCAST,MULTICAST,M-DOWN> 
  v12@v13          DOWN           02:00:00:00:00:12 <BROADCAST,MULTICAST,M-DOWN> 
  v15@v14          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v14@v15          DOWN           02:00:00:00:00:14 <BROADCAST,MULTICAST,M-DOWN> 
  v17@v16          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v16@v17          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v19@v18          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v18@v19          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v21@v20          DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST>  (glob)
  v20@v21          LOWERLAYERDOWN ??:??:??:??:??:?? <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>  (glob)
  veth5@veth6      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth6@veth5      DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  veth7@v32        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
  v32@veth7        DOWN           ??:??:??:??:??:?? <BROADCAST,MULTICAST,M-DOWN>  (glob)
