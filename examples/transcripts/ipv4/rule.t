Routing rules.

  $ ip link add veth0 type veth peer name veth1
  $ ip link set lo up
  $ ip link set veth0 up
  $ ip link set veth1 up
  $ ip addr add 10.0.0.1/24 dev veth0
  $ ip addr add 10.0.1.1/24 dev veth1
  $ ip rule
  0:	from all lookup local
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip -j rule
  [{"priority":0,"src":"all","table":"local"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
  $ ip rule add from 10.9.0.0/16 table 100
  $ ip rule add to 10.8.0.0/16 table 100 priority 50
  $ ip rule add fwmark 5 table 101
  $ ip rule add fwmark 0x10/0xf0 table 101 pref 60
  $ ip rule add iif veth0 table 102
  $ ip rule add oif veth1 table 102
  $ ip rule add oif nothere table 102
  $ ip rule add tos 0x10 table 103
  $ ip rule add not from 1.2.3.4 table 104 pref 70
  $ ip rule add from all blackhole pref 80
  $ ip rule add from 5.5.5.5 unreachable pref 81
  $ ip rule add from 5.5.5.6 prohibit pref 82
  $ ip rule add pref 83 goto 85
  $ ip rule add pref 84 goto 90
  $ ip rule add pref 85 nop
  $ ip rule add pref 86 goto 20
  Error: Backward goto not supported.
  [2]
  $ ip rule add from all lookup main suppress_prefixlength 0 pref 87
  $ ip rule add from all lookup main suppress_ifgroup 7 pref 88
  $ ip rule add uidrange 100-200 table 105 pref 89
  $ ip rule add ipproto udp sport 10-20 dport 53 table 106 pref 91
  $ ip rule add protocol 77 from 6.6.6.6 table 107 pref 92
  $ ip rule add from 7.7.7.7 pref 93
  $ ip rule
  0:	from all lookup local
  45:	from all tos 0x10 lookup 103
  46:	from all oif nothere [detached] lookup 102
  47:	from all oif veth1 lookup 102
  48:	from all iif veth0 lookup 102
  49:	from all fwmark 0x5 lookup 101
  50:	from all to 10.8.0.0/16 lookup 100
  60:	from all fwmark 0x10/0xf0 lookup 101
  70:	not from 1.2.3.4 lookup 104
  80:	from all blackhole
  81:	from 5.5.5.5 unreachable
  82:	from 5.5.5.6 prohibit
  83:	from all goto 85
  84:	from all goto 90 [unresolved]
  85:	from all nop
  87:	from all lookup main suppress_prefixlength 0
  88:	from all lookup main suppress_ifgroup 7
  89:	from all uidrange 100-200 lookup 105
  91:	from all ipproto udp sport 10-20 dport 53 lookup 106
  92:	from 6.6.6.6 lookup 107 proto 77
  93:	from 7.7.7.7 lookup main
  32765:	from 10.9.0.0/16 lookup 100
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip -j rule
  [{"priority":0,"src":"all","table":"local"},{"priority":45,"src":"all","tos":"0x10","table":"103"},{"priority":46,"src":"all","oif":"nothere","oif_detached":null,"table":"102"},{"priority":47,"src":"all","oif":"veth1","table":"102"},{"priority":48,"src":"all","iif":"veth0","table":"102"},{"priority":49,"src":"all","fwmark":"0x5","table":"101"},{"priority":50,"src":"all","dst":"10.8.0.0","dstlen":16,"table":"100"},{"priority":60,"src":"all","fwmark":"0x10","fwmask":"0xf0","table":"101"},{"priority":70,"not":null,"src":"1.2.3.4","table":"104"},{"priority":80,"src":"all","action":"blackhole"},{"priority":81,"src":"5.5.5.5","action":"unreachable"},{"priority":82,"src":"5.5.5.6","action":"prohibit"},{"priority":83,"src":"all","goto":85},{"priority":84,"src":"all","goto":90,"unresolved":null},{"priority":85,"src":"all","nop":null},{"priority":87,"src":"all","table":"main","suppress_prefixlen":0},{"priority":88,"src":"all","table":"main","suppress_ifgroup":"7"},{"priority":89,"src":"all","uid_start":100,"uid_end":200,"table":"105"},{"priority":91,"src":"all","ipproto":"udp","sport_start":10,"sport_end":20,"dport":53,"table":"106"},{"priority":92,"src":"6.6.6.6","table":"107","protocol":"77"},{"priority":93,"src":"7.7.7.7","table":"main"},{"priority":32765,"src":"10.9.0.0","srclen":16,"table":"100"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
  $ ip rule add from 10.9.0.0/16 table 100
  $ ip rule add to 10.8.0.0/16 table 100 priority 50
  RTNETLINK answers: File exists
  [2]
  $ ip rule add from 1.2.3.4/33 table 5
  Error: any valid prefix is expected rather than "1.2.3.4/33".
  [1]
  $ ip rule add table 5 tos 0x13
  Error: Invalid dsfield (tos): ECN bits must be 0.
  [2]
  $ ip rule del pref 80
  $ ip rule del pref 85
  $ ip rule show pref 83
  83:	from all goto 85 [unresolved]
  $ ip rule add pref 90 nop
  $ ip rule
  0:	from all lookup local
  44:	from 10.9.0.0/16 lookup 100
  45:	from all tos 0x10 lookup 103
  46:	from all oif nothere [detached] lookup 102
  47:	from all oif veth1 lookup 102
  48:	from all iif veth0 lookup 102
  49:	from all fwmark 0x5 lookup 101
  50:	from all to 10.8.0.0/16 lookup 100
  60:	from all fwmark 0x10/0xf0 lookup 101
  70:	not from 1.2.3.4 lookup 104
  81:	from 5.5.5.5 unreachable
  82:	from 5.5.5.6 prohibit
  83:	from all goto 85 [unresolved]
  84:	from all goto 90
  87:	from all lookup main suppress_prefixlength 0
  88:	from all lookup main suppress_ifgroup 7
  89:	from all uidrange 100-200 lookup 105
  90:	from all nop
  91:	from all ipproto udp sport 10-20 dport 53 lookup 106
  92:	from 6.6.6.6 lookup 107 proto 77
  93:	from 7.7.7.7 lookup main
  32765:	from 10.9.0.0/16 lookup 100
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip rule del from 10.9.0.0/16
  $ ip rule del from 10.9.0.0/16
  $ ip rule del table 102
  $ ip rule del table 999
  RTNETLINK answers: No such file or directory
  [2]
  $ ip rule del fwmark 5
  $ ip rule del
  "ip rule del" requires arguments.
  [1]
  $ ip rule flush table 102
  $ ip rule
  0:	from all lookup local
  45:	from all tos 0x10 lookup 103
  50:	from all to 10.8.0.0/16 lookup 100
  60:	from all fwmark 0x10/0xf0 lookup 101
  70:	not from 1.2.3.4 lookup 104
  81:	from 5.5.5.5 unreachable
  82:	from 5.5.5.6 prohibit
  83:	from all goto 85 [unresolved]
  84:	from all goto 90
  87:	from all lookup main suppress_prefixlength 0
  88:	from all lookup main suppress_ifgroup 7
  89:	from all uidrange 100-200 lookup 105
  90:	from all nop
  91:	from all ipproto udp sport 10-20 dport 53 lookup 106
  92:	from 6.6.6.6 lookup 107 proto 77
  93:	from 7.7.7.7 lookup main
  32766:	from all lookup main
  32767:	from all lookup default
  $ ip rule flush
  $ ip rule
  0:	from all lookup local
  $ ip rule del pref 0
  $ ip route get 10.0.0.1
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip rule add pref 0 table local
  $ ip route get 10.0.0.1
  local 10.0.0.1 dev lo table local src 10.0.0.1 uid 0 
      cache <local> 
