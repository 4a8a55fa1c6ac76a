Which of several ways a flow takes, the seed of its hash being known.

  $ set_() { echo $2 > /proc/sys/net/ipv4/$1; }
  $ way() { for i in 1 2 3 4 5 6 7 8 9 10 11 12; do ip route get 10.9.0.$i "$@" | sed -n 's/.* dev \(e[0-9]\).*/\1/p'; done | tr '\n' ' '; echo; }
  $ ports() { for i in 1 2 3 4 5 6 7 8 9 10 11 12; do ip route get 10.9.0.1 ipproto ${1:-udp} sport $((1000 + i)) dport $((i % 3 + 7)) | sed -n 's/.* dev \(e[0-9]\).*/\1/p'; done | tr '\n' ' '; echo; }
  $ ip link set lo up
  $ for i in 0 1 2 3; do ip link add e$i type veth peer name p$i; ip link set e$i up; ip link set p$i up; ip addr add 10.0.$i.1/24 dev e$i; done
  $ ip route add 10.9.0.0/16 nexthop via 10.0.0.2 dev e0 nexthop via 10.0.1.2 dev e1 weight 2 nexthop via 10.0.2.2 dev e2
  $ cat /proc/sys/net/ipv4/fib_multipath_hash_seed
  0
  $ set_ fib_multipath_hash_seed 12345
  $ cat /proc/sys/net/ipv4/fib_multipath_hash_seed
  12345

Policy 0: addresses:

  $ way
  e1 e1 e2 e1 e2 e2 e2 e0 e0 e1 e2 e0 
  $ way from 10.0.3.1
  e0 e1 e2 e1 e0 e0 e1 e1 e2 e1 e1 e0 
  $ way from 10.0.1.1
  e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 
  $ ports
  e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 
  $ ports tcp
  e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 
  $ set_ ip_forward 1
  $ way from 10.0.3.9 iif e3
  e1 e2 e1 e2 e2 e2 e1 e0 e1 e1 e1 e2 

With a device that is named:

  $ way oif e1
  e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 
  $ way oif e2
  e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 

Policy 1: ports too:

  $ set_ fib_multipath_hash_policy 1
  $ way
  e1 e0 e2 e2 e1 e1 e1 e2 e0 e1 e0 e2 
  $ way from 10.0.3.1
  e1 e1 e2 e1 e2 e1 e1 e1 e1 e2 e0 e0 
  $ way from 10.0.3.9 iif e3
  e1 e1 e2 e2 e2 e0 e0 e2 e2 e0 e1 e2 
  $ ports
  e2 e2 e2 e1 e1 e0 e1 e0 e1 e1 e0 e1 
  $ ports tcp
  e1 e1 e1 e0 e1 e1 e2 e2 e1 e1 e0 e1 
  $ way from 10.0.3.9 iif e3 ipproto udp sport 5 dport 7
  e1 e1 e1 e1 e1 e1 e1 e0 e1 e1 e1 e1 

Policy 2: inner addresses:

  $ set_ fib_multipath_hash_policy 2
  $ way
  e1 e1 e2 e1 e2 e2 e2 e0 e0 e1 e2 e0 
  $ way from 10.0.3.9 iif e3
  e1 e2 e1 e2 e2 e2 e1 e0 e1 e1 e1 e2 
  $ ports
  e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 

Policy 3: what is chosen:

  $ set_ fib_multipath_hash_policy 3
  $ way
  e0 e0 e2 e0 e1 e1 e1 e0 e2 e1 e1 e0 
  $ way from 10.0.3.9 iif e3
  e1 e0 e0 e0 e1 e0 e1 e0 e1 e2 e1 e0 
  $ ports
  e0 e0 e0 e0 e0 e0 e0 e0 e0 e0 e0 e0 
  $ set_ fib_multipath_hash_fields 2
  $ way
  e2 e1 e2 e1 e1 e1 e0 e1 e2 e2 e0 e2 
  $ ports
  e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 
  $ set_ fib_multipath_hash_fields 0x30
  $ way
  e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 
  $ ports
  e0 e1 e1 e2 e2 e2 e1 e1 e1 e2 e2 e1 
  $ way from 10.0.3.9 iif e3 ipproto udp sport 5 dport 7
  e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 
  $ set_ fib_multipath_hash_fields 0x40
  $ way from 10.0.3.9 iif e3
  e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 
  $ set_ fib_multipath_hash_policy 0

Another seed:

  $ set_ fib_multipath_hash_seed 4294967295
  $ way
  e1 e1 e1 e1 e1 e0 e1 e1 e2 e2 e1 e1 
  $ set_ fib_multipath_hash_seed 1
  $ way
  e2 e1 e1 e1 e1 e0 e2 e1 e1 e2 e1 e1 

Gateways that do not answer:

  $ set_ fib_multipath_use_neigh 1
  $ way
  e2 e1 e1 e1 e1 e0 e2 e1 e1 e2 e1 e1 
  $ ip neigh add 10.0.1.2 lladdr 02:00:00:00:00:01 dev e1
  $ ip neigh add 10.0.0.2 dev e0 nud failed
  $ ip neigh add 10.0.2.2 dev e2 nud failed
  $ way
  e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 e1 
  $ ip neigh del 10.0.1.2 dev e1; ip neigh add 10.0.1.2 dev e1 nud failed
  $ way
  e0 e0 e0 e0 e0 e0 e0 e0 e0 e0 e0 e0 
  $ ip neigh replace 10.0.2.2 lladdr 02:00:00:00:00:01 dev e2 nud stale
  $ way
  e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 e2 
  $ set_ fib_multipath_use_neigh 0
  $ way
  e2 e1 e1 e1 e1 e0 e2 e1 e1 e2 e1 e1 
