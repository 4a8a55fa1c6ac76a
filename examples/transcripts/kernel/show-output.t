Brief, one line, JSON and more of the same.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 alias 'an "alias"' group 3 arp off
  $ ip link property add dev v0 altname alt0 altname alt1
  $ ip link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias an "alias"
      altname alt0
      altname alt1
  $ ip -o link
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias an "alias"\    altname alt0\    altname alt1
  $ ip -oneline link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias an "alias"\    altname alt0\    altname alt1
  $ ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN> 
  v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,NOARP,M-DOWN> 
  $ ip -brief link show v0
  v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,NOARP,M-DOWN> 
  $ ip -j link
  [{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00"},{"ifindex":2,"link":"v0","ifname":"v1","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff"},{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","NOARP","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"3","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","ifalias":"an \"alias\"","altnames":["alt0","alt1"]}]
  $ ip -json link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","NOARP","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"3","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","ifalias":"an \"alias\"","altnames":["alt0","alt1"]}]
  $ ip -p -j link
  [ {
          "ifindex": 1,
          "ifname": "lo",
          "flags": [ "LOOPBACK" ],
          "mtu": 65536,
          "qdisc": "noop",
          "operstate": "DOWN",
          "linkmode": "DEFAULT",
          "group": "default",
          "txqlen": 1000,
          "link_type": "loopback",
          "address": "00:00:00:00:00:00",
          "broadcast": "00:00:00:00:00:00"
      },{
          "ifindex": 2,
          "link": "v0",
          "ifname": "v1",
          "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
          "mtu": 1500,
          "qdisc": "noop",
          "operstate": "DOWN",
          "linkmode": "DEFAULT",
          "group": "default",
          "txqlen": 1000,
          "link_type": "ether",
          "address": "02:00:00:00:00:02",
          "broadcast": "ff:ff:ff:ff:ff:ff"
      },{
          "ifindex": 3,
          "link": "v1",
          "ifname": "v0",
          "flags": [ "BROADCAST","MULTICAST","NOARP","M-DOWN" ],
          "mtu": 1500,
          "qdisc": "noop",
          "operstate": "DOWN",
          "linkmode": "DEFAULT",
          "group": "3",
          "txqlen": 1000,
          "link_type": "ether",
          "address": "02:00:00:00:00:01",
          "broadcast": "ff:ff:ff:ff:ff:ff",
          "ifalias": "an \"alias\"",
          "altnames": [ "alt0","alt1" ]
      } ]
  $ ip -j -p link show v1
  [ {
          "ifindex": 2,
          "link": "v0",
          "ifname": "v1",
          "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
          "mtu": 1500,
          "qdisc": "noop",
          "operstate": "DOWN",
          "linkmode": "DEFAULT",
          "group": "default",
          "txqlen": 1000,
          "link_type": "ether",
          "address": "02:00:00:00:00:02",
          "broadcast": "ff:ff:ff:ff:ff:ff"
      } ]
  $ ip -br -j link
  [{"ifname":"lo","operstate":"DOWN","address":"00:00:00:00:00:00","flags":["LOOPBACK"]},{"link":"v0","ifname":"v1","operstate":"DOWN","address":"02:00:00:00:00:02","flags":["BROADCAST","MULTICAST","M-DOWN"]},{"link":"v1","ifname":"v0","operstate":"DOWN","address":"02:00:00:00:00:01","flags":["BROADCAST","MULTICAST","NOARP","M-DOWN"]}]
  $ ip -br -p -j link show v0
  [ {
          "link": "v1",
          "ifname": "v0",
          "operstate": "DOWN",
          "address": "02:00:00:00:00:01",
          "flags": [ "BROADCAST","MULTICAST","NOARP","M-DOWN" ]
      } ]
  $ ip -br -o link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN> 
  v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,NOARP,M-DOWN> 
  $ ip -o -j link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","NOARP","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"3","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","ifalias":"an \"alias\"","altnames":["alt0","alt1"]}]
  $ ip -j link show nothere
  Device "nothere" does not exist.
  [1]
  $ ip -j link show type nosuch
  [{},{},{}]
  $ ip -p -j link show type nosuch
  [ {},{},{} ]
  $ ip -j link show group 9
  [{},{},{}]
  $ ip -p link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias an "alias"
      altname alt0
      altname alt1
  $ ip -t link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias an "alias"
      altname alt0
      altname alt1
  $ ip -ts -o link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    alias an "alias"\    altname alt0\    altname alt1
  $ ip -0 link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias an "alias"
      altname alt0
      altname alt1
  $ ip -N link show v0
  3: v0@v1: <BROADCAST,MULTICAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 3 qlen 1000
      link/[1] 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      alias an "alias"
      altname alt0
      altname alt1
  $ ip -c link show v1
  2: [36mv1@v0: [0m<BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state [31mDOWN [0mmode DEFAULT group default qlen 1000
      link/ether [33m02:00:00:00:00:02[0m brd [33mff:ff:ff:ff:ff:ff[0m
  $ ip -color=never link show v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip -color=always link show v1
  2: [36mv1@v0: [0m<BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state [31mDOWN [0mmode DEFAULT group default qlen 1000
      link/ether [33m02:00:00:00:00:02[0m brd [33mff:ff:ff:ff:ff:ff[0m
  $ ip -c=always -br link
  [36mlo               [0m[31mDOWN           [0m[33m00:00:00:00:00:00 [0m<LOOPBACK> 
  [36mv1@v0            [0m[31mDOWN           [0m[33m02:00:00:00:00:02 [0m<BROADCAST,MULTICAST,M-DOWN> 
  [36mv0@v1            [0m[31mDOWN           [0m[33m02:00:00:00:00:01 [0m<BROADCAST,MULTICAST,NOARP,M-DOWN> 
  $ ip -c=always -j link show v1
  [{"ifindex":2,"link":"v0","ifname":"v1","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff"}]
  $ ip -h link show v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip -iec -o link show v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip -r link show v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip -a link show v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
