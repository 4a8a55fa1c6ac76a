ip rule.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip rule
  0:	from all lookup local
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip ru
  0:	from all lookup local
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip ru s
  0:	from all lookup local
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip -j rule
  [{"priority":0,"src":"all","table":"local"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
  $ ip -d rule
  0:	from all lookup local proto kernel
  32766:	from all lookup main proto kernel
  32767:	from all lookup default proto kernel
  $ ip -N rule
  0:	from all lookup 255
  32766:	from all lookup 254
  32767:	from all lookup 253
  $ ip -p -j rule
  [ {
          "priority": 0,
          "src": "all",
          "table": "local"
      },{
          "priority": 32766,
          "src": "all",
          "table": "main"
      },{
          "priority": 32767,
          "src": "all",
          "table": "default"
      } ]
  $ ip rule add
  "ip rule add" requires arguments.
  [1]
  $ ip rule add from 10.0.0.0/8
  $ ip rule
  0:	from all lookup local
  32765:	from 10.0.0.0/8 lookup main
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip rule add from 10.1.0.0/16 table 100
  $ ip rule add to 10.2.0.0/16 table 100 pref 50
  $ ip rule add from 10.3.0.1 to 10.4.0.0/24 lookup main priority 60
  $ ip rule add from all table 101 order 61
  $ ip rule add iif v0 table 102 pref 62
  $ ip rule add dev v1 table 102 pref 63
  $ ip rule add oif v0 table 103 pref 64
  $ ip rule add fwmark 5 table 104 pref 65
  $ ip rule add fwmark 0x5/0xff table 104 pref 66
  $ ip rule add fwmark 7/0xffffffff table 104 pref 67
  $ ip rule add tos 0x10 table 105 pref 68
  $ ip rule add dsfield AF11 table 105 pref 69
  Error: Invalid tos.
  [2]
  $ ip rule add from 10.5.0.0/16 unreachable pref 70
  $ ip rule add from 10.5.0.0/16 prohibit pref 71
  $ ip rule add from 10.5.0.0/16 blackhole pref 72
  $ ip rule add from 10.5.0.0/16 type unreachable pref 73
  $ ip rule add from 10.6.0.0/16 goto 80 pref 74
  $ ip rule add from 10.6.0.0/16 goto 32766 pref 75
  $ ip rule add from 10.6.0.0/16 nop pref 80
  $ ip rule add not from 10.7.0.0/16 table 106 pref 81
  $ ip rule add table main suppress_prefixlength 0 pref 82
  $ ip rule add table main suppress_prefixlength 0 suppress_ifgroup default pref 83
  $ ip rule add table main sup_pl 8 sup_group 5 pref 84
  $ ip rule add uidrange 100-200 table 107 pref 85
  $ ip rule add ipproto tcp sport 80 dport 100-200 table 107 pref 86
  $ ip rule add ipproto 47 table 107 pref 87
  $ ip rule add from 10.8.0.0/16 realms 5/6 table 108 pref 88
  $ ip rule add from 10.8.0.0/16 table 108 proto static pref 89
  $ ip rule add from 10.8.0.0/16 table 1000 pref 90
  $ ip rule add from 10.8.0.0/16 nat 1.2.3.4 pref 91
  Warning: route NAT is deprecated
  $ ip rule add from 10.8.0.0/16 map-to 1.2.3.4 pref 91
  Warning: route NAT is deprecated
  RTNETLINK answers: File exists
  [2]
  $ ip rule add l3mdev pref 92
  $ ip rule add l3mdev table 100 pref 92
  table can not be specified for l3mdev rules
  [22]
  $ ip rule add tun_id 77 table 100 pref 93
  $ ip rule add tos 0x10 fwmark 3 iif nothere oif alsonot table 99 pref 94
  $ ip rule
  0:	from all lookup local
  50:	from all to 10.2.0.0/16 lookup 100
  60:	from 10.3.0.1 to 10.4.0.0/24 lookup main
  61:	from all lookup 101
  62:	from all iif v0 lookup 102
  63:	from all iif v1 lookup 102
  64:	from all oif v0 lookup 103
  65:	from all fwmark 0x5 lookup 104
  66:	from all fwmark 0x5/0xff lookup 104
  67:	from all fwmark 0x7 lookup 104
  68:	from all tos 0x10 lookup 105
  70:	from 10.5.0.0/16 unreachable
  71:	from 10.5.0.0/16 prohibit
  72:	from 10.5.0.0/16 blackhole
  73:	from 10.5.0.0/16 unreachable
  74:	from 10.6.0.0/16 goto 80
  75:	from 10.6.0.0/16 goto 32766
  80:	from 10.6.0.0/16 nop
  81:	not from 10.7.0.0/16 lookup 106
  82:	from all lookup main suppress_prefixlength 0
  83:	from all lookup main suppress_prefixlength 0 suppress_ifgroup default
  84:	from all lookup main suppress_prefixlength 8 suppress_ifgroup 5
  85:	from all uidrange 100-200 lookup 107
  86:	from all ipproto tcp sport 80 dport 100-200 lookup 107
  87:	from all ipproto gre lookup 107
  88:	from 10.8.0.0/16 lookup 108 realms 5/6
  89:	from 10.8.0.0/16 lookup 108 proto static
  90:	from 10.8.0.0/16 lookup 1000
  91:	from 10.8.0.0/16 lookup main masquerade
  92:	from all lookup [l3mdev-table]
  93:	from all tun_id 77 lookup 100
  94:	from all tos 0x10 fwmark 0x3 iif nothere [detached] oif alsonot [detached] lookup 99
  32764:	from 10.1.0.0/16 lookup 100
  32765:	from 10.0.0.0/8 lookup main
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip -j rule
  [{"priority":0,"src":"all","table":"local"},{"priority":50,"src":"all","dst":"10.2.0.0","dstlen":16,"table":"100"},{"priority":60,"src":"10.3.0.1","dst":"10.4.0.0","dstlen":24,"table":"main"},{"priority":61,"src":"all","table":"101"},{"priority":62,"src":"all","iif":"v0","table":"102"},{"priority":63,"src":"all","iif":"v1","table":"102"},{"priority":64,"src":"all","oif":"v0","table":"103"},{"priority":65,"src":"all","fwmark":"0x5","table":"104"},{"priority":66,"src":"all","fwmark":"0x5","fwmask":"0xff","table":"104"},{"priority":67,"src":"all","fwmark":"0x7","table":"104"},{"priority":68,"src":"all","tos":"0x10","table":"105"},{"priority":70,"src":"10.5.0.0","srclen":16,"action":"unreachable"},{"priority":71,"src":"10.5.0.0","srclen":16,"action":"prohibit"},{"priority":72,"src":"10.5.0.0","srclen":16,"action":"blackhole"},{"priority":73,"src":"10.5.0.0","srclen":16,"action":"unreachable"},{"priority":74,"src":"10.6.0.0","srclen":16,"goto":80},{"priority":75,"src":"10.6.0.0","srclen":16,"goto":32766},{"priority":80,"src":"10.6.0.0","srclen":16,"nop":null},{"priority":81,"not":null,"src":"10.7.0.0","srclen":16,"table":"106"},{"priority":82,"src":"all","table":"main","suppress_prefixlen":0},{"priority":83,"src":"all","table":"main","suppress_prefixlen":0,"suppress_ifgroup":"default"},{"priority":84,"src":"all","table":"main","suppress_prefixlen":8,"suppress_ifgroup":"5"},{"priority":85,"src":"all","uid_start":100,"uid_end":200,"table":"107"},{"priority":86,"src":"all","ipproto":"tcp","sport":80,"dport_start":100,"dport_end":200,"table":"107"},{"priority":87,"src":"all","ipproto":"gre","table":"107"},{"priority":88,"src":"10.8.0.0","srclen":16,"table":"108","flow_from":"5","flow_to":"6"},{"priority":89,"src":"10.8.0.0","srclen":16,"table":"108","protocol":"static"},{"priority":90,"src":"10.8.0.0","srclen":16,"table":"1000"},{"priority":91,"src":"10.8.0.0","srclen":16,"table":"main","masquerade":null},{"priority":92,"src":"all","l3mdev":null},{"priority":93,"src":"all","tun_id":77,"table":"100"},{"priority":94,"src":"all","tos":"0x10","fwmark":"0x3","iif":"nothere","iif_detached":null,"oif":"alsonot","oif_detached":null,"table":"99"},{"priority":32764,"src":"10.1.0.0","srclen":16,"table":"100"},{"priority":32765,"src":"10.0.0.0","srclen":8,"table":"main"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
  $ ip -d rule
  0:	from all lookup local proto kernel
  50:	from all to 10.2.0.0/16 lookup 100 proto unspec
  60:	from 10.3.0.1 to 10.4.0.0/24 lookup main proto unspec
  61:	from all lookup 101 proto unspec
  62:	from all iif v0 lookup 102 proto unspec
  63:	from all iif v1 lookup 102 proto unspec
  64:	from all oif v0 lookup 103 proto unspec
  65:	from all fwmark 0x5 lookup 104 proto unspec
  66:	from all fwmark 0x5/0xff lookup 104 proto unspec
  67:	from all fwmark 0x7 lookup 104 proto unspec
  68:	from all tos 0x10 lookup 105 proto unspec
  70:	from 10.5.0.0/16 unreachable proto unspec
  71:	from 10.5.0.0/16 prohibit proto unspec
  72:	from 10.5.0.0/16 blackhole proto unspec
  73:	from 10.5.0.0/16 unreachable proto unspec
  74:	from 10.6.0.0/16 goto 80 proto unspec
  75:	from 10.6.0.0/16 goto 32766 proto unspec
  80:	from 10.6.0.0/16 nop proto unspec
  81:	not from 10.7.0.0/16 lookup 106 proto unspec
  82:	from all lookup main suppress_prefixlength 0 proto unspec
  83:	from all lookup main suppress_prefixlength 0 suppress_ifgroup default proto unspec
  84:	from all lookup main suppress_prefixlength 8 suppress_ifgroup 5 proto unspec
  85:	from all uidrange 100-200 lookup 107 proto unspec
  86:	from all ipproto tcp sport 80 dport 100-200 lookup 107 proto unspec
  87:	from all ipproto gre lookup 107 proto unspec
  88:	from 10.8.0.0/16 lookup 108 realms 5/6 proto unspec
  89:	from 10.8.0.0/16 lookup 108 proto static
  90:	from 10.8.0.0/16 lookup 1000 proto unspec
  91:	from 10.8.0.0/16 lookup main masquerade proto unspec
  92:	from all lookup [l3mdev-table] proto unspec
  93:	from all tun_id 77 lookup 100 proto unspec
  94:	from all tos 0x10 fwmark 0x3 iif nothere [detached] oif alsonot [detached] lookup 99 proto unspec
  32764:	from 10.1.0.0/16 lookup 100 proto unspec
  32765:	from 10.0.0.0/8 lookup main proto unspec
  32766:	from all lookup main proto kernel
  32767:	from all lookup default proto kernel
  $ ip -N rule
  0:	from all lookup 255
  50:	from all to 10.2.0.0/16 lookup 100
  60:	from 10.3.0.1 to 10.4.0.0/24 lookup 254
  61:	from all lookup 101
  62:	from all iif v0 lookup 102
  63:	from all iif v1 lookup 102
  64:	from all oif v0 lookup 103
  65:	from all fwmark 0x5 lookup 104
  66:	from all fwmark 0x5/0xff lookup 104
  67:	from all fwmark 0x7 lookup 104
  68:	from all tos 0x10 lookup 105
  70:	from 10.5.0.0/16 7
  71:	from 10.5.0.0/16 8
  72:	from 10.5.0.0/16 6
  73:	from 10.5.0.0/16 7
  74:	from 10.6.0.0/16 goto 80
  75:	from 10.6.0.0/16 goto 32766
  80:	from 10.6.0.0/16 nop
  81:	not from 10.7.0.0/16 lookup 106
  82:	from all lookup 254 suppress_prefixlength 0
  83:	from all lookup 254 suppress_prefixlength 0 suppress_ifgroup 0
  84:	from all lookup 254 suppress_prefixlength 8 suppress_ifgroup 5
  85:	from all uidrange 100-200 lookup 107
  86:	from all ipproto ipproto-6 sport 80 dport 100-200 lookup 107
  87:	from all ipproto ipproto-47 lookup 107
  88:	from 10.8.0.0/16 lookup 108 realms 5/6
  89:	from 10.8.0.0/16 lookup 108 proto 4
  90:	from 10.8.0.0/16 lookup 1000
  91:	from 10.8.0.0/16 lookup 254 masquerade
  92:	from all lookup [l3mdev-table]
  93:	from all tun_id 77 lookup 100
  94:	from all tos 0x10 fwmark 0x3 iif nothere [detached] oif alsonot [detached] lookup 99
  32764:	from 10.1.0.0/16 lookup 100
  32765:	from 10.0.0.0/8 lookup 254
  32766:	from all lookup 254
  32767:	from all lookup 253
  $ ip -o rule show from 10.8.0.0/16
  88:	from 10.8.0.0/16 lookup 108 realms 5/6
  89:	from 10.8.0.0/16 lookup 108 proto static
  90:	from 10.8.0.0/16 lookup 1000
  91:	from 10.8.0.0/16 lookup main masquerade
