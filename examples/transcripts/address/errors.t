Odd words of ip addr.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/ dev v0
  Error: any valid prefix is expected rather than "10.0.0.1/".
  [1]
  $ ip addr add 10.0.0/24 dev v0
  $ ip addr add 10/8 dev v0
  $ ip addr add 1.2.3.4.5 dev v0
  Error: any valid prefix is expected rather than "1.2.3.4.5".
  [1]
  $ ip addr add foo dev v0
  Error: any valid prefix is expected rather than "foo".
  [1]
  $ ip addr add '' dev v0
  Error: any valid prefix is expected rather than "".
  [1]
  $ ip addr add 10.0.0.1/24/3 dev v0
  Error: any valid prefix is expected rather than "10.0.0.1/24/3".
  [1]
  $ ip addr add 10.0.0.1/255.255.255.0 dev v0
  $ ip addr add 10.1.0.1/255.255.0.255 dev v0
  Error: any valid prefix is expected rather than "10.1.0.1/255.255.0.255".
  [1]
  $ ip addr add default dev v0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip addr add any dev v0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip addr add all/8 dev v0
  Error: any valid prefix is expected rather than "all/8".
  [1]
  $ ip addr add 0.0.0.0 dev v0
  $ ip addr add 0.0.0.0/0 dev v0
  $ ip addr add 224.0.0.1/24 dev v0
  $ ip addr add 255.255.255.255 dev v0
  $ ip -6 addr add 10.0.0.1/24 dev v0
  Error: inet6 prefix is expected rather than "10.0.0.1/24".
  [1]
  $ ip -0 addr add 10.0.0.1/24 dev v0
  Error: "10.0.0.1/24" may be inet prefix, but it is not allowed in this context.
  [1]
  $ ip addr add 10.0.0.1/24 peer fe80::1 dev v0
  Error: inet prefix is expected rather than "fe80::1".
  [1]
  $ ip addr add 10.4.0.1/24 brd fe80::1 dev v0
  Error: inet address is expected rather than "fe80::1".
  [1]
  $ ip addr add 10.4.0.1/24 brd 1.2.3 dev v0
  $ ip addr add 10.4.0.1/24 peer foo dev v0
  Error: inet prefix is expected rather than "foo".
  [1]
  $ ip addr add 10.4.0.2/24 dev ''
  Cannot find device ""
  [1]
  $ ip addr add 10.4.0.2/24 dev v0 dev v0
  $ ip addr add 10.4.0.2/24 dev if3
  Error: ipv4: Address already assigned.
  [2]
  $ ip addr add 10.4.0.3/24 dev @
  Cannot find device "@"
  [1]
  $ ip addr add 10.4.0.3/24 dev averyveryverylongname
  Cannot find device "averyveryverylongname"
  [1]
  $ ip addr add 10.4.0.3/24 dev v0/x
  Cannot find device "v0/x"
  [1]
  $ ip -4 -o addr show v0
  3: v0    inet 10.0.0.0/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.0/8 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 224.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 255.255.255.255/32 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.4.0.1/24 brd 1.2.3.0 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global secondary v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.4.0.2/24 scope global secondary v0\       valid_lft forever preferred_lft forever
  $ ip addr show dev
  Command line is not complete. Try option "help"
  [255]
  $ ip addr show v0 to
  Command line is not complete. Try option "help"
  [255]
  $ ip addr show v0 to 10.0.0.0/33
  Error: any valid prefix is expected rather than "10.0.0.0/33".
  [1]
  $ ip addr show v0 to any
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
      inet 10.0.0.0/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.0/8 scope global v0
         valid_lft forever preferred_lft forever
      inet 224.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 255.255.255.255/32 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.4.0.1/24 brd 1.2.3.0 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.1/24 scope global secondary v0
         valid_lft forever preferred_lft forever
      inet 10.4.0.2/24 scope global secondary v0
         valid_lft forever preferred_lft forever
  $ ip -4 addr show v0 to fe80::/10
  Error: inet prefix is expected rather than "fe80::/10".
  [1]
  $ ip addr show v0 label
  Command line is not complete. Try option "help"
  [255]
  $ ip -br -4 addr show dev v0 to 10.0.0.0/8
  v0@v1            DOWN           10.0.0.0/24 10.0.0.0/8 10.4.0.1/24 10.0.0.1/24 10.4.0.2/24 
  $ ip -4 addr show to 10.4.0.2
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.4.0.2/24 scope global secondary v0
         valid_lft forever preferred_lft forever
  $ ip -4 addr show to exact 10.4.0.2/24
  Error: inet prefix is expected rather than "exact".
  [1]
  $ ip -4 addr show master v0
  $ ip -4 addr show nothere
  Device "nothere" does not exist.
  [1]
  $ ip addr help foo
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
