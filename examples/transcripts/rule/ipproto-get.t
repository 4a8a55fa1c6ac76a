A question for a way that names no protocol is one about UDP.

  $ ip link set lo up
  $ ip rule add pref 100 ipproto udp prohibit
  $ ip rule add pref 101 ipproto tcp unreachable
  $ ip route get 10.0.1.1
  RTNETLINK answers: Permission denied
  [2]
  $ ip route get 10.0.1.1 ipproto tcp
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 10.0.1.1 ipproto udp
  RTNETLINK answers: Permission denied
  [2]
  $ ip route get 10.0.1.1 ipproto icmp
  RTNETLINK answers: Network is unreachable
  [2]
  $ ip route get 127.0.0.1
  local 127.0.0.1 dev lo table local src 127.0.0.1 uid 0 
      cache <local> 
