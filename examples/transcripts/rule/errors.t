Odd words of ip rule, filters, deletion and flush.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip rule add from foo
  Error: any valid prefix is expected rather than "foo".
  [1]
  $ ip rule add to foo
  Error: any valid prefix is expected rather than "foo".
  [1]
  $ ip rule add table foo
  Error: argument "foo" is wrong: invalid table ID
  
  [255]
  $ ip rule add pref x
  Error: argument "x" is wrong: preference value is invalid
  
  [255]
  $ ip rule add tos foo
  Error: argument "foo" is wrong: TOS value is invalid
  
  [255]
  $ ip rule add fwmark x
  Error: argument "x" is wrong: fwmark value is invalid
  
  [255]
  $ ip rule add fwmark 5/x
  Error: argument "x" is wrong: fwmask value is invalid
  
  [255]
  $ ip rule add iif
  Command line is not complete. Try option "help"
  [255]
  $ ip rule add iif averyveryverylongname table 5
  Error: argument "averyveryverylongname" is wrong: "iif"/"dev" not a valid ifname
  [255]
  $ ip rule add realms foo
  Error: argument "foo" is wrong: invalid realms
  
  [255]
  $ ip rule add goto foo
  Error: argument "foo" is wrong: invalid target
  
  [255]
  $ ip rule add goto 5 pref 10
  Error: Backward goto not supported.
  [2]
  $ ip rule add goto 0 pref 10
  Error: Backward goto not supported.
  [2]
  $ ip rule add suppress_prefixlength x
  Error: argument "x" is wrong: suppress_prefixlength value is invalid
  
  [255]
  $ ip rule add suppress_ifgroup foo
  Error: argument "foo" is wrong: Invalid "suppress_ifgroup" value
  
  [255]
  $ ip rule add uidrange 5
  Error: argument "5" is wrong: invalid UID range
  
  [255]
  $ ip rule add uidrange 5-4 table 4
  Error: Invalid uid range.
  [2]
  $ ip rule add ipproto foo
  Error: argument "foo" is wrong: Invalid "ipproto" value
  
  [255]
  $ ip rule add sport x
  Error: argument "x" is wrong: invalid port range
  
  [255]
  $ ip rule add sport 5-4 table 5
  Error: Invalid sport range.
  [2]
  $ ip rule add dport 70000 table 5
  $ ip rule add proto foo
  Error: argument "foo" is wrong: "protocol" value is invalid
  
  [255]
  $ ip rule add foo
  Error: argument "foo" is wrong: Failed to parse rule type
  [255]
  $ ip rule add type foo
  Error: argument "foo" is wrong: Failed to parse rule type
  [255]
  $ ip rule add blackhole foo
  Error: argument "foo" is wrong: Failed to parse rule type
  [255]
  $ ip rule add from
  Command line is not complete. Try option "help"
  [255]
  $ ip rule add help
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
  $ ip rule foo
  Command "foo" is unknown, try "ip rule help".
  [255]
  $ ip rule help
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
  $ ip rule add from 10.0.0.0/8 table 5 pref 10
  $ ip rule add from 10.0.0.0/8 table 5 pref 10
  RTNETLINK answers: File exists
  [2]
  $ ip rule add from 10.0.0.0/8 table 6 pref 10
  $ ip rule add from 10.1.0.1/16 table 6 pref 11
  $ ip rule add from 0/0 to 0/0 table 6 pref 12
  $ ip rule add from 10.3.0.0/16 table 254 pref 13
  $ ip rule add from 10.4.0.0/16 table 7 proto bird pref 14 iif v0
  $ ip rule show
  0:	from all lookup local
  10:	from 10.0.0.0/8 lookup 5
  10:	from 10.0.0.0/8 lookup 6
  11:	from 10.1.0.1/16 lookup 6
  12:	from all lookup 6
  13:	from 10.3.0.0/16 lookup main
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  32765:	from all dport 4464 lookup 5
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip rule list
  0:	from all lookup local
  10:	from 10.0.0.0/8 lookup 5
  10:	from 10.0.0.0/8 lookup 6
  11:	from 10.1.0.1/16 lookup 6
  12:	from all lookup 6
  13:	from 10.3.0.0/16 lookup main
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  32765:	from all dport 4464 lookup 5
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip rule lst
  0:	from all lookup local
  10:	from 10.0.0.0/8 lookup 5
  10:	from 10.0.0.0/8 lookup 6
  11:	from 10.1.0.1/16 lookup 6
  12:	from all lookup 6
  13:	from 10.3.0.0/16 lookup main
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  32765:	from all dport 4464 lookup 5
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip rule show pref 10
  10:	from 10.0.0.0/8 lookup 5
  10:	from 10.0.0.0/8 lookup 6
  $ ip rule show pref 10-12
  Error: argument "10-12" is wrong: preference value is invalid
  
  [255]
  $ ip rule show pref x
  Error: argument "x" is wrong: preference value is invalid
  
  [255]
  $ ip rule show table 5
  10:	from 10.0.0.0/8 lookup 5
  32765:	from all dport 4464 lookup 5
  $ ip rule show table main
  13:	from 10.3.0.0/16 lookup main
  32766:	from all lookup main
  $ ip rule show lookup 6
  10:	from 10.0.0.0/8 lookup 6
  11:	from 10.1.0.1/16 lookup 6
  12:	from all lookup 6
  $ ip rule show table foo
  Error: argument "foo" is wrong: table id value is invalid
  
  [255]
  $ ip rule show from 10.0.0.0/8
  10:	from 10.0.0.0/8 lookup 5
  10:	from 10.0.0.0/8 lookup 6
  11:	from 10.1.0.1/16 lookup 6
  13:	from 10.3.0.0/16 lookup main
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  $ ip rule show from 10.1.0.1
  $ ip rule show to 10.0.0.0/8
  $ ip rule show iif v0
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  $ ip rule show dev v0
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  $ ip rule show oif v0
  $ ip rule show fwmark 5
  $ ip rule show tos 5
  $ ip rule show proto bird
  0:	from all lookup local
  10:	from 10.0.0.0/8 lookup 5
  10:	from 10.0.0.0/8 lookup 6
  11:	from 10.1.0.1/16 lookup 6
  12:	from all lookup 6
  13:	from 10.3.0.0/16 lookup main
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  32765:	from all dport 4464 lookup 5
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip rule show proto foo
  Error: argument "foo" is wrong: invalid "protocol"
  
  [255]
  $ ip rule show not
  $ ip rule show uidrange 5-6
  $ ip rule show ipproto tcp
  $ ip rule show sport 5
  $ ip rule show l3mdev
  $ ip rule show foo
  Error: inet prefix is expected rather than "foo".
  [1]
  $ ip rule show vrf v0
  Error: inet prefix is expected rather than "vrf".
  [1]
  $ ip rule del
  "ip rule del" requires arguments.
  [1]
  $ ip rule del pref 10
  $ ip rule
  0:	from all lookup local
  10:	from 10.0.0.0/8 lookup 6
  11:	from 10.1.0.1/16 lookup 6
  12:	from all lookup 6
  13:	from 10.3.0.0/16 lookup main
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  32765:	from all dport 4464 lookup 5
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip rule del from 10.0.0.0/8
  $ ip rule del from 10.99.0.0/16
  RTNETLINK answers: No such file or directory
  [2]
  $ ip rule del pref 99
  RTNETLINK answers: No such file or directory
  [2]
  $ ip rule delete table 6
  $ ip rule d pref 12
  $ ip rule del pref 0
  $ ip rule
  13:	from 10.3.0.0/16 lookup main
  14:	from 10.4.0.0/16 iif v0 lookup 7 proto bird
  32765:	from all dport 4464 lookup 5
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip -s rule flush proto bird
  $ ip -s rule flush table 5
  $ ip rule flush
  $ ip rule
  $ ip rule add table main
  $ ip rule add table default pref 32767
  $ ip rule add prio 5 from 1.1.1.1
  $ ip rule
  0:	from all lookup main
  5:	from 1.1.1.1 lookup main
  32767:	from all lookup default
  $ ip rule flush pref 5
