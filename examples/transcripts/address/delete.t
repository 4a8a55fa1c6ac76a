Words of ip addr del and flush.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip addr add 10.0.0.2/24 dev v0
  $ ip addr add 10.0.1.1/24 dev v0 label v0:a
  $ ip addr add 10.0.2.1/24 dev v0
  $ ip addr add 10.0.3.1 peer 10.0.4.1/24 dev v0
  $ ip addr del
  Not enough information: "dev" argument is required.
  [1]
  $ ip addr del dev v0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip addr del 10.0.2.1/24
  Not enough information: "dev" argument is required.
  [1]
  $ ip addr del 10.0.2.2/24 dev v0
  Error: ipv4: Address not found.
  [2]
  $ ip addr del 10.0.2.1/25 dev v0
  Error: ipv4: Address not found.
  [2]
  $ ip addr del 10.0.2.1 dev v0
  Warning: Executing wildcard deletion to stay compatible with old scripts.
           Explicitly specify the prefix length (10.0.2.1/32) to avoid this warning.
           This special behaviour is likely to disappear in further releases,
           fix your scripts!
  $ ip -4 -o addr
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0:a\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1 peer 10.0.4.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.2/24 scope global secondary v0\       valid_lft forever preferred_lft forever
  $ ip addr del 10.0.3.1/24 dev v0
  Error: ipv4: Address not found.
  [2]
  $ ip addr del 10.0.3.1 peer 10.0.4.1/24 dev v0
  $ ip addr del 10.0.1.1/24 label v0:b dev v0
  Error: ipv4: Address not found.
  [2]
  $ ip addr del 10.0.1.1/24 label v0:a dev v0
  $ ip -4 -o addr
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.2/24 scope global secondary v0\       valid_lft forever preferred_lft forever
  $ ip addr d 10.0.0.1/24 dev v1
  Error: ipv4: Address not found.
  [2]
  $ ip addr flush
  Flush requires arguments.
  [1]
  $ ip addr flush dev nothere
  Device "nothere" does not exist.
  [1]
  $ ip addr flush nothere
  Device "nothere" does not exist.
  [1]
  $ ip addr add 10.0.5.1/24 dev v0
  $ ip addr add 10.0.6.1/24 dev v1
  $ ip addr flush to 10.0.5.0/24
  $ ip -4 -o addr
  2: v1    inet 10.0.6.1/24 scope global v1\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.2/24 scope global secondary v0\       valid_lft forever preferred_lft forever
  $ ip -s addr flush dev v0
  
  *** Round 1, deleting 2 addresses ***
  *** Flush is complete after 1 round ***
  $ ip -s addr flush dev v0
  Nothing to flush.
  $ ip -s -s -4 addr flush scope global
  2: v1    inet 10.0.6.1/24 scope global v1
         valid_lft forever preferred_lft forever
  
  *** Round 1, deleting 1 addresses ***
  *** Flush is complete after 1 round ***
  $ ip -s -s -4 addr flush scope global
  Nothing to flush.
  $ ip addr add 10.0.5.1/24 dev v0 label v0:x
  $ ip addr add 10.0.5.2/24 dev v0
  $ ip -s -4 addr flush label 'v0:*'
  
  *** Round 1, deleting 1 addresses ***
  *** Flush is complete after 1 round ***
  $ ip -4 -o addr
  $ ip -0 addr flush dev v0
  Cannot flush link addresses.
  [1]
  $ ip -4 addr flush up
  $ ip -4 addr flush help
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
  $ ip -4 -o addr
  $ ip addr foo
  Command "foo" is unknown, try "ip address help".
  [255]
