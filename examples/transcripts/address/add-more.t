Labels, lifetimes, metrics, protocols and flags of an address.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 label v0 dev v0
  $ ip addr add 10.0.1.1/24 label v0:a dev v0
  $ ip addr add 10.0.2.1/24 label v1:a dev v0
  $ ip addr add 10.0.2.1/24 label x dev v0
  Error: ipv4: Address already assigned.
  [2]
  $ ip addr add 10.0.2.1/24 label v0:abcdefghijklmnopq dev v0
  Error: Attribute failed policy validation.
  [2]
  $ ip addr add 10.0.2.1/24 label dev v0
  Error: either "local" is duplicate, or "v0" is a garbage.
  [255]
  $ ip addr add 10.0.2.1/24 dev v0 label v0:b
  Error: ipv4: Address already assigned.
  [2]
  $ ip addr add 10.0.3.1/24 dev v0 metric 100
  $ ip addr add 10.0.3.1/24 dev v0 metric x
  Error: argument "x" is wrong: "metric" value is invalid
  
  [255]
  $ ip addr add 10.0.4.1/24 dev v0 priority 0x10
  $ ip addr add 10.0.4.2/24 dev v0 preference 7
  $ ip addr add 10.0.5.1/24 dev v0 valid_lft forever preferred_lft forever
  $ ip addr add 10.0.6.1/24 dev v0 valid_lft foo
  Error: argument "foo" is wrong: valid_lft value
  [255]
  $ ip addr add 10.0.6.1/24 dev v0 valid_lft 0
  valid_lft is zero
  [1]
  $ ip addr add 10.0.6.1/24 dev v0 preferred_lft 100 valid_lft 50
  preferred_lft is greater than valid_lft
  [1]
  $ ip addr add 10.0.6.1/24 dev v0 preferred_lft x
  Error: argument "x" is wrong: preferred_lft value
  [255]
  $ ip addr add 10.0.6.1/24 dev v0 preferred_lft
  Command line is not complete. Try option "help"
  [255]
  $ ip addr add 10.0.7.1/24 dev v0 home
  Warning: home option can be set only for IPv6 addresses
  $ ip addr add 10.0.8.1/24 dev v0 mngtmpaddr
  Warning: mngtmpaddr option can be set only for IPv6 addresses
  $ ip addr add 10.0.9.1/24 dev v0 nodad
  Warning: nodad option can be set only for IPv6 addresses
  $ ip addr add 10.0.10.1/24 dev v0 noprefixroute
  $ ip addr add 10.0.11.1/24 dev v0 autojoin
  autojoin needs multicast address
  [1]
  $ ip addr add 10.0.12.1/24 dev v0 optimistic
  Warning: optimistic option can be set only for IPv6 addresses
  $ ip addr add 10.0.13.1/24 dev v0 secondary
  Warning: secondary option is not mutable from userspace
  $ ip addr add 10.0.13.1/24 dev v0 foo
  Error: either "local" is duplicate, or "foo" is a garbage.
  [255]
  $ ip addr add 10.0.14.1/24 dev v0 proto static
  Error: either "local" is duplicate, or "proto" is a garbage.
  [255]
  $ ip addr add 10.0.14.2/24 dev v0 proto kernel_lo
  Error: either "local" is duplicate, or "proto" is a garbage.
  [255]
  $ ip addr add 10.0.14.3/24 dev v0 proto 0x22
  Error: either "local" is duplicate, or "proto" is a garbage.
  [255]
  $ ip addr add 10.0.14.4/24 dev v0 proto 300
  Error: either "local" is duplicate, or "proto" is a garbage.
  [255]
  $ ip addr add 10.0.14.4/24 dev v0 proto kernel_ra
  Error: either "local" is duplicate, or "proto" is a garbage.
  [255]
  $ ip addr add 10.0.14.4/24 dev v0 help
  Usage: ip address {add|change|replace} IFADDR dev IFNAME [ LIFETIME ]
                                                        [ CONFFLAG-LIST ]
         ip address del IFADDR dev IFNAME [mngtmpaddr]
         ip address {save|flush} [ dev IFNAME ] [ scope SCOPE-ID ]
                              [ to PREFIX ] [ FLAG-LIST ] [ label LABEL ] [up]
         ip address [ show [ dev IFNAME ] [ scope SCOPE-ID ] [ master DEVICE ]
                           [ nomaster ]
                           [ type TYPE ] [ to PREFIX ] [ FLAG-LIST ]
                           [ label LABEL ] [up] [ vrf NAME ] ]
         ip address {showdump|restore}
  IFADDR := PREFIX | ADDR peer PREFIX
            [ broadcast ADDR ] [ anycast ADDR ]
            [ label IFNAME ] [ scope SCOPE-ID ] [ metric METRIC ]
  SCOPE-ID := [ host | link | global | NUMBER ]
  FLAG-LIST := [ FLAG-LIST ] FLAG
  FLAG  := [ permanent | dynamic | secondary | primary |
             [-]tentative | [-]deprecated | [-]dadfailed | temporary |
             CONFFLAG-LIST ]
  CONFFLAG-LIST := [ CONFFLAG-LIST ] CONFFLAG
  CONFFLAG  := [ home | nodad | mngtmpaddr | noprefixroute | autojoin ]
  LIFETIME := [ valid_lft LFT ] [ preferred_lft LFT ]
  LFT := forever | SECONDS
  TYPE := { amt | bareudp | bond | bond_slave | bridge | bridge_slave |
            dsa | dummy | erspan | geneve | gre | gretap | gtp | ifb |
            ip6erspan | ip6gre | ip6gretap | ip6tnl |
            ipip | ipoib | ipvlan | ipvtap |
            macsec | macvlan | macvtap |
            netdevsim | nlmon | rmnet | sit | team | team_slave |
            vcan | veth | vlan | vrf | vti | vxcan | vxlan | wwan |
            xfrm | virt_wifi }
  [255]
  $ ip -4 addr show dev v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
      inet 10.0.2.1/24 scope global v1:a
         valid_lft forever preferred_lft forever
      inet 10.0.3.1/24 metric 100 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.4.1/24 metric 16 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.5.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.7.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.8.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.9.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.10.1/24 scope global noprefixroute v0
         valid_lft forever preferred_lft forever
      inet 10.0.12.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.13.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.4.2/24 metric 7 scope global secondary v0
         valid_lft forever preferred_lft forever
  $ ip -4 -j addr show dev v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.1","prefixlen":24,"scope":"global","label":"v0:a","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.1","prefixlen":24,"scope":"global","label":"v1:a","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.3.1","prefixlen":24,"metric":100,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.4.1","prefixlen":24,"metric":16,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.5.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.7.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.8.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.9.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.10.1","prefixlen":24,"scope":"global","noprefixroute":true,"label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.12.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.13.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.4.2","prefixlen":24,"metric":7,"scope":"global","secondary":true,"label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
  $ ip -4 -br addr show dev v0
  v0@v1            DOWN           10.0.0.1/24 10.0.1.1/24 10.0.2.1/24 10.0.3.1/24 metric 100 10.0.4.1/24 metric 16 10.0.5.1/24 10.0.7.1/24 10.0.8.1/24 10.0.9.1/24 10.0.10.1/24 10.0.12.1/24 10.0.13.1/24 10.0.4.2/24 metric 7 
  $ ip -4 addr show dev v0 secondary
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.4.2/24 metric 7 scope global secondary v0
         valid_lft forever preferred_lft forever
  $ ip -4 addr show dev v0 -secondary
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
      inet 10.0.2.1/24 scope global v1:a
         valid_lft forever preferred_lft forever
      inet 10.0.3.1/24 metric 100 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.4.1/24 metric 16 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.5.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.7.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.8.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.9.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.10.1/24 scope global noprefixroute v0
         valid_lft forever preferred_lft forever
      inet 10.0.12.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.13.1/24 scope global v0
         valid_lft forever preferred_lft forever
  $ ip -4 addr show dev v0 primary
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
      inet 10.0.2.1/24 scope global v1:a
         valid_lft forever preferred_lft forever
      inet 10.0.3.1/24 metric 100 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.4.1/24 metric 16 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.5.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.7.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.8.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.9.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.10.1/24 scope global noprefixroute v0
         valid_lft forever preferred_lft forever
      inet 10.0.12.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.13.1/24 scope global v0
         valid_lft forever preferred_lft forever
  $ ip -4 addr show dev v0 noprefixroute
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.10.1/24 scope global noprefixroute v0
         valid_lft forever preferred_lft forever
  $ ip -4 addr show dev v0 home
  $ ip -4 addr show dev v0 permanent
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
      inet 10.0.2.1/24 scope global v1:a
         valid_lft forever preferred_lft forever
      inet 10.0.3.1/24 metric 100 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.4.1/24 metric 16 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.5.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.7.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.8.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.9.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.10.1/24 scope global noprefixroute v0
         valid_lft forever preferred_lft forever
      inet 10.0.12.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.13.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.4.2/24 metric 7 scope global secondary v0
         valid_lft forever preferred_lft forever
  $ ip -4 addr show dev v0 dynamic
  $ ip -4 addr show dev v0 deprecated
  $ ip -4 addr show dev v0 label 'v0:*'
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
  $ ip -4 addr show label 'v0:?'
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
  $ ip -4 addr show to 10.0.0.0/23
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
  $ ip -4 addr show to 10.0.0.0/23 dev v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
  $ ip -4 -o addr show to root 10.0.0.0/23
  Error: inet prefix is expected rather than "root".
  [1]
  $ ip -4 -o addr show scope global
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0:a\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v1:a\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 metric 100 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 metric 16 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.8.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.9.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.10.1/24 scope global noprefixroute v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.12.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.13.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.2/24 metric 7 scope global secondary v0\       valid_lft forever preferred_lft forever
  $ ip -4 -o addr show up
  $ ip -4 -o addr show proto static
  Error: either "dev" is duplicate, or "static" is a garbage.
  [255]
  $ ip -o -4 addr list v0 label v0
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 metric 100 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 metric 16 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.8.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.9.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.10.1/24 scope global noprefixroute v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.12.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.13.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.2/24 metric 7 scope global secondary v0\       valid_lft forever preferred_lft forever
  $ ip -4 -p -j addr show dev v0 to 10.0.0.0/24
  [ {
          "ifindex": 3,
          "link": "v1",
          "ifname": "v0",
          "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
          "mtu": 1500,
          "qdisc": "noop",
          "operstate": "DOWN",
          "group": "default",
          "txqlen": 1000,
          "addr_info": [ {
                  "family": "inet",
                  "local": "10.0.0.1",
                  "prefixlen": 24,
                  "scope": "global",
                  "label": "v0",
                  "valid_life_time": 4294967295,
                  "preferred_life_time": 4294967295
              },{},{},{},{},{},{},{},{},{},{},{},{} ]
      } ]
  $ ip -4 -d addr show dev v0 label 'v0:*'
      inet 10.0.1.1/24 scope global v0:a
         valid_lft forever preferred_lft forever
  $ ip -o -4 -f inet6 addr show v0
  $ ip -4 -s addr show v0 to 10.0.0.0/24
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      RX:  bytes packets errors dropped  missed   mcast           
               0       0      0       0       0       0 
      TX:  bytes packets errors dropped carrier collsns           
               0       0      0       0       0       0 
