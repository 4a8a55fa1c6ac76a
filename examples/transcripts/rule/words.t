Abbreviations of ip rule.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip rule a fr 10.0.0.0/8
  Error: argument "fr" is wrong: Failed to parse rule type
  [255]
  $ ip rule a from 10.0.0.0/8 pre 5
  $ ip rule a from 10.0.0.0/8 p 6
  $ ip rule a from 10.0.0.0/8 pro 4 pri 7
  $ ip rule a from 10.0.0.0/8 o 8
  $ ip rule a from 10.0.0.0/8 t 5 pref 9
  $ ip rule a from 10.0.0.0/8 look 5 pref 10
  Error: argument "look" is wrong: Failed to parse rule type
  [255]
  $ ip rule a from 10.0.0.0/8 ds 0x10 pref 11
  $ ip rule a from 10.0.0.0/8 r 5 pref 12
  $ ip rule a from 10.0.0.0/8 suppress_p 5 pref 13
  $ ip rule a from 10.0.0.0/8 unr pref 14
  $ ip rule a from 10.0.0.0/8 g 50 pref 15
  $ ip rule a from 10.0.0.0/8 n pref 16
  $ ip rule a from 10.0.0.0/8 type bl pref 17
  $ ip rule a l3mdev uidrange 1-2 ipproto tcp sport 5 dport 6 tun_id 5 pref 18 proto static
  $ ip rule a from default pref 19 table 5
  $ ip rule a from any to all pref 20 table 5
  $ ip rule a from 10.0.0.0/8 table 0 pref 21
  $ ip rule a from 10.0.0.0/8 table unspec pref 22
  $ ip rule a fwmark 0/0 pref 23
  $ ip rule a fwmark 5/0 pref 24
  $ ip rule a realms 5 pref 25 goto 25
  Error: Backward goto not supported.
  [2]
  $ ip rule a tos 4 pref 26
  $ ip rule a ipproto icmp pref 27
  $ ip rule a ipproto 255 pref 28
  $ ip rule a sport 5- pref 29
  $ ip rule a sport 5-6x pref 29
  $ ip rule a uidrange 5-6x pref 30
  $ ip rule a uidrange 0-0 pref 31
  $ ip rule a tun_id x pref 32
  Error: argument "x" is wrong: "tun_id" value is invalid
  
  [255]
  $ ip rule a tun_id 0xffffffffffff pref 32
  $ ip rule a nat foo pref 33
  Warning: route NAT is deprecated
  Error: an IP address is expected rather than "foo"
  [1]
  $ ip rule a local pref 34
  Error: Missing goto target for action goto.
  [2]
  $ ip rule a unicast table 5 pref 35
  $ ip rule a from 10.0.0.1/32 pref 36
  $ ip rule a from 10.0.0.0/0 pref 37
  $ ip rule a pref 4294967295
  $ ip rule a from 10.9.0.0/16 suppress_prefixlength -1
  Error: argument "-1" is wrong: suppress_prefixlength value is invalid
  
  [255]
  $ ip rule a from 10.9.0.0/16 suppress_ifgroup -1
  Error: argument "-1" is wrong: Invalid "suppress_ifgroup" value
  
  [255]
  $ ip rule a not pref 38
  $ ip rule a nop not pref 39
  $ ip rule a from fe80::/10 pref 40
  Error: Invalid source address.
  [2]
  $ ip rule
  0:	from all lookup local
  5:	from 10.0.0.0/8 lookup main
  6:	from 10.0.0.0/8 lookup main
  7:	from 10.0.0.0/8 lookup main proto static
  8:	from 10.0.0.0/8 lookup main
  9:	from 10.0.0.0/8 tun_id 5 lookup main
  11:	from 10.0.0.0/8 tos 0x10 lookup main
  12:	from 10.0.0.0/8 lookup main realms 5
  13:	from 10.0.0.0/8 lookup main suppress_prefixlength 5
  14:	from 10.0.0.0/8 unreachable
  15:	from 10.0.0.0/8 goto 50 [unresolved]
  16:	from 10.0.0.0/8 nop
  17:	from 10.0.0.0/8 blackhole
  18:	from all lookup [l3mdev-table] uidrange 1-2 ipproto tcp sport 5 dport 6 tun_id 5 proto static
  19:	from all lookup 5
  20:	from all lookup 5
  21:	from 10.0.0.0/8 lookup 1
  22:	from 10.0.0.0/8 lookup 2
  23:	from all lookup main
  24:	from all fwmark 0x5/0 lookup main
  26:	from all tos 0x04 lookup main
  27:	from all ipproto icmp lookup main
  28:	from all ipproto ipproto-255 lookup main
  29:	from all sport 5 lookup main
  29:	from all sport 5-6 lookup main
  30:	from all uidrange 5-6 lookup main
  31:	from all uidrange 0-0 lookup main
  32:	from all tun_id 281474976710655 lookup main
  35:	from all lookup 5
  36:	from 10.0.0.1 lookup main
  37:	from all lookup main
  38:	not from all lookup main
  39:	not from all nop
  32766:	from all lookup main
  32767:	from all lookup default
  4294967295:	from all lookup main
  $ ip -j rule
  [{"priority":0,"src":"all","table":"local"},{"priority":5,"src":"10.0.0.0","srclen":8,"table":"main"},{"priority":6,"src":"10.0.0.0","srclen":8,"table":"main"},{"priority":7,"src":"10.0.0.0","srclen":8,"table":"main","protocol":"static"},{"priority":8,"src":"10.0.0.0","srclen":8,"table":"main"},{"priority":9,"src":"10.0.0.0","srclen":8,"tun_id":5,"table":"main"},{"priority":11,"src":"10.0.0.0","srclen":8,"tos":"0x10","table":"main"},{"priority":12,"src":"10.0.0.0","srclen":8,"table":"main","flow_to":"5"},{"priority":13,"src":"10.0.0.0","srclen":8,"table":"main","suppress_prefixlen":5},{"priority":14,"src":"10.0.0.0","srclen":8,"action":"unreachable"},{"priority":15,"src":"10.0.0.0","srclen":8,"goto":50,"unresolved":null},{"priority":16,"src":"10.0.0.0","srclen":8,"nop":null},{"priority":17,"src":"10.0.0.0","srclen":8,"action":"blackhole"},{"priority":18,"src":"all","l3mdev":null,"uid_start":1,"uid_end":2,"ipproto":"tcp","sport":5,"dport":6,"tun_id":5,"protocol":"static"},{"priority":19,"src":"all","table":"5"},{"priority":20,"src":"all","table":"5"},{"priority":21,"src":"10.0.0.0","srclen":8,"table":"1"},{"priority":22,"src":"10.0.0.0","srclen":8,"table":"2"},{"priority":23,"src":"all","table":"main"},{"priority":24,"src":"all","fwmark":"0x5","fwmask":"0","table":"main"},{"priority":26,"src":"all","tos":"0x04","table":"main"},{"priority":27,"src":"all","ipproto":"icmp","table":"main"},{"priority":28,"src":"all","ipproto":"ipproto-255","table":"main"},{"priority":29,"src":"all","sport":5,"table":"main"},{"priority":29,"src":"all","sport_start":5,"sport_end":6,"table":"main"},{"priority":30,"src":"all","uid_start":5,"uid_end":6,"table":"main"},{"priority":31,"src":"all","uid_start":0,"uid_end":0,"table":"main"},{"priority":32,"src":"all","tun_id":281474976710655,"table":"main"},{"priority":35,"src":"all","table":"5"},{"priority":36,"src":"10.0.0.1","table":"main"},{"priority":37,"src":"all","table":"main"},{"priority":38,"not":null,"src":"all","table":"main"},{"priority":39,"not":null,"src":"all","nop":null},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"},{"priority":4294967295,"src":"all","table":"main"}]
  $ ip rule s fr 10.0.0.0/8 pr 9
  9:	from 10.0.0.0/8 tun_id 5 lookup main
  $ ip rule s src 10.0.0.0/8 pref 9
  9:	from 10.0.0.0/8 tun_id 5 lookup main
  $ ip rule s s 10.0.0.0/8 pref 9
  9:	from 10.0.0.0/8 tun_id 5 lookup main
  $ ip rule s dst 10.0.0.0/8
  $ ip rule s tab 5
  19:	from all lookup 5
  20:	from all lookup 5
  35:	from all lookup 5
  $ ip rule s fwmark 5/0xff
  $ ip rule s fwmark 5/0
  24:	from all fwmark 0x5/0 lookup main
  $ ip rule s l3mdev
  18:	from all lookup [l3mdev-table] uidrange 1-2 ipproto tcp sport 5 dport 6 tun_id 5 proto static
  $ ip rule s uidrange 0-0
  31:	from all uidrange 0-0 lookup main
  $ ip rule s ipproto icmp
  27:	from all ipproto icmp lookup main
  $ ip rule s sport 5
  18:	from all lookup [l3mdev-table] uidrange 1-2 ipproto tcp sport 5 dport 6 tun_id 5 proto static
  29:	from all sport 5 lookup main
  $ ip rule s not
  38:	not from all lookup main
  39:	not from all nop
  $ ip rule s tos 4
  26:	from all tos 0x04 lookup main
  $ ip rule s tun 5
  9:	from 10.0.0.0/8 tun_id 5 lookup main
  18:	from all lookup [l3mdev-table] uidrange 1-2 ipproto tcp sport 5 dport 6 tun_id 5 proto static
  $ ip rule s from any pref 20
  20:	from all lookup 5
  $ ip rule s to any pref 20
  20:	from all lookup 5
  $ ip -4 rule s from any pref 20
  20:	from all lookup 5
  $ ip rule s table main pref 36
  36:	from 10.0.0.1 lookup main
  $ ip rule s iif averyveryverylongname
  Error: argument "averyveryverylongname" is wrong: "iif"/"dev" not a valid ifname
  [255]
  $ ip rule s help
  Error: inet prefix is expected rather than "help".
  [1]
  $ ip rule del not pref 38
  $ ip rule del l3mdev
  $ ip rule del foo
  Error: argument "foo" is wrong: Failed to parse rule type
  [255]
  $ ip rule del help
  Usage: ip rule { add | del } SELECTOR ACTION
         ip rule { flush | save | restore }
         ip rule [ list [ SELECTOR ]]
  SELECTOR := [ not ] [ from PREFIX ] [ to PREFIX ] [ tos TOS ]
              [ fwmark FWMARK[/MASK] ]
              [ iif STRING ] [ oif STRING ] [ pref NUMBER ] [ l3mdev ]
              [ uidrange NUMBER-NUMBER ]
              [ ipproto PROTOCOL ]
              [ sport [ NUMBER | NUMBER-NUMBER ]
              [ dport [ NUMBER | NUMBER-NUMBER ] ]
  ACTION := [ table TABLE_ID ]
            [ protocol PROTO ]
            [ nat ADDRESS ]
            [ realms [SRCREALM/]DSTREALM ]
            [ goto NUMBER ]
            SUPPRESSOR
  SUPPRESSOR := [ suppress_prefixlength NUMBER ]
                [ suppress_ifgroup DEVGROUP ]
  TABLE_ID := [ local | main | default | NUMBER ]
  [255]
  $ ip rule f
  $ ip rule
  0:	from all lookup local
