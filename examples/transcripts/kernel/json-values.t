JSON: what is quoted, escaped, left out.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 alias "it's \"here\""
  $ ip -j link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","ifalias":"it's \"here\""}]
  $ ip link set v0 alias 'back\slash and	tab'
  $ ip -j link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","ifalias":"back\\slash and\ttab"}]
  $ ip -p -j link show v0
  [ {
          "ifindex": 3,
          "link": "v1",
          "ifname": "v0",
          "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
          "mtu": 1500,
          "qdisc": "noop",
          "operstate": "DOWN",
          "linkmode": "DEFAULT",
          "group": "default",
          "txqlen": 1000,
          "link_type": "ether",
          "address": "02:00:00:00:00:01",
          "broadcast": "ff:ff:ff:ff:ff:ff",
          "ifalias": "back\\slash and\ttab"
      } ]
  $ ip link set v0 alias 'ünïcode'
  $ ip -j link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","ifalias":"ünïcode"}]
  $ ip link set v0 alias '<b>&amp;/'
  $ ip -j link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","ifalias":"<b>&amp;/"}]
  $ ip link set v0 alias ''
  $ ip link set v0 txqueuelen 0
  $ ip -j link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff"}]
  $ ip link set v0 txqueuelen -1 group 77
  $ ip -j link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"77","txqlen":-1,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff"}]
  $ ip link set v0 mode dormant broadcast 00:00:00:00:00:00
  $ ip link set v0 up
  $ sleep 1.2
  $ ip -j link show v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN"],"mtu":1500,"qdisc":"noqueue","operstate":"LOWERLAYERDOWN","linkmode":"DORMANT","group":"77","txqlen":-1,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"00:00:00:00:00:00"}]
  $ ip -j -br link
  [{"ifname":"lo","operstate":"DOWN","address":"00:00:00:00:00:00","flags":["LOOPBACK"]},{"link":"v0","ifname":"v1","operstate":"DOWN","address":"02:00:00:00:00:02","flags":["BROADCAST","MULTICAST"]},{"link":"v1","ifname":"v0","operstate":"LOWERLAYERDOWN","address":"02:00:00:00:00:01","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","M-DOWN"]}]
  $ ip link set v1 up
  $ sleep 1.2
  $ ip -j -br link
  [{"ifname":"lo","operstate":"DOWN","address":"00:00:00:00:00:00","flags":["LOOPBACK"]},{"link":"v0","ifname":"v1","operstate":"UP","address":"02:00:00:00:00:02","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"]},{"link":"v1","ifname":"v0","operstate":"DORMANT","address":"02:00:00:00:00:01","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","LOWER_UP"]}]
  $ ip -j link show up
  [{},{"ifindex":2,"link":"v0","ifname":"v1","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"UP","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff"},{"ifindex":3,"link":"v1","ifname":"v0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DORMANT","linkmode":"DORMANT","group":"77","txqlen":-1,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"00:00:00:00:00:00"}]
  $ ip link add 'q"u' address 02:00:00:00:00:03 type veth peer name x0 address 02:00:00:00:00:04
  $ ip -j link show x0
  [{"ifindex":4,"link":"q\"u","ifname":"x0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:04","broadcast":"ff:ff:ff:ff:ff:ff"}]
  $ ip netns add red
  $ ip link set x0 netns red
  $ ip -n red -j link show x0
  [{"ifindex":4,"link_index":5,"ifname":"x0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:04","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}]
  $ ip -j link show 'q"u'
  [{"ifindex":5,"link_index":4,"ifname":"q\"u","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:03","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}]
  $ ip -j link show type veth
  [{"ifindex":2,"link":"v0","ifname":"v1","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"UP","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff"},{"ifindex":3,"link":"v1","ifname":"v0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DORMANT","linkmode":"DORMANT","group":"77","txqlen":-1,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"00:00:00:00:00:00"},{"ifindex":5,"link_index":4,"ifname":"q\"u","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:03","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}]
  $ ip -j link show group 99
  [{},{},{},{}]
  $ ip -j link show type veth up
  [{"ifindex":2,"link":"v0","ifname":"v1","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"UP","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff"},{"ifindex":3,"link":"v1","ifname":"v0","flags":["NO-CARRIER","BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"qdisc":"noqueue","operstate":"DORMANT","linkmode":"DORMANT","group":"77","txqlen":-1,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"00:00:00:00:00:00"},{}]
