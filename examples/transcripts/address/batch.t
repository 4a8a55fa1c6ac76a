Addresses by abbreviated words.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip ad a 10.0.0.1/24 d v0
  Error: either "local" is duplicate, or "d" is a garbage.
  [255]
  $ ip addre add 10.0.0.1/24 br + dev v0
  $ ip address ad 10.0.1.1/24 b 10.0.1.255 m 5 dev v0
  $ ip addr ad 10.0.2.1/24 p 7 dev v0
  $ ip addr ad 10.0.3.1/24 v 100 pref 50 dev v0
  preferred_lft is greater than valid_lft
  [1]
  $ ip addr ad 10.0.3.1/24 valid 100 preferred 50 dev v0
  $ ip addr ch 10.0.1.1/24 dev v0 metric 9
  $ ip addr r 10.0.2.1/24 dev v0
  $ ip addr de 10.0.3.1/24 dev v0
  $ ip addr li dev v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip addr l dev v1
  2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
  $ ip -4 -o addr sh dev v0
  3: v0    inet 10.0.0.1/24 brd 10.0.0.255 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 metric 9 brd 10.0.1.255 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip addr f dev v0
  $ ip -4 -o addr sh
  $ ip addr s v0 h
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
  $ ip addr x
  Command "x" is unknown, try "ip address help".
  [255]
