Who answers for which address, and what is known of neighbours.

  $ P() { n=$1; shift; ip netns exec $n ping "$@" 2>&1 | sed -n 's/, time.*//; /packets transmitted\|From\|local error\|sendmsg/p'; }
  $ V() { sed 's/REACHABLE\|DELAY\|STALE\|PROBE/VALID/' | sort; }
  $ set_() { ip netns exec $1 sh -c "echo $3 > /proc/sys/net/ipv4/$2"; }
  $ flush() { ip -n a neigh flush all; ip -n b neigh flush all; }
  $ for x in a b; do ip netns add $x; ip -n $x link set lo up; done
  $ ip -n a link add e0 address 02:00:00:00:00:01 type veth peer name e0 address 02:00:00:00:00:02 netns b
  $ ip -n a link add e1 address 02:00:00:00:01:01 type veth peer name e1 address 02:00:00:00:01:02 netns b
  $ for x in a:e0 b:e0 a:e1 b:e1; do ip -n ${x%:*} link set ${x#*:} up; done
  $ ip -n a addr add 10.0.0.1/24 dev e0; ip -n b addr add 10.0.0.2/24 dev e0

The states of who is asked:

  $ ip -n a neigh
  $ P a -c 1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ ip -n a neigh
  10.0.0.2 dev e0 lladdr 02:00:00:00:00:02 REACHABLE 
  $ ip -n b neigh | V
  10.0.0.1 dev e0 lladdr 02:00:00:00:00:01 VALID 
  $ P a -c 1 -W 0.2 10.0.0.9
  1 packets transmitted, 0 received, 100% packet loss
  $ ip -n a neigh show 10.0.0.9
  10.0.0.9 dev e0 INCOMPLETE 
  $ sleep 3.2; ip -n a neigh show 10.0.0.9
  10.0.0.9 dev e0 FAILED 
  $ P a -c 1 -W 0.2 10.0.0.9
  1 packets transmitted, 0 received, 100% packet loss
  $ ip -n a neigh show 10.0.0.9
  10.0.0.9 dev e0 INCOMPLETE 
  $ ip -n a neigh replace 10.0.0.2 lladdr 02:00:00:00:00:02 nud stale dev e0
  $ P a -c 1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ ip -n a neigh show 10.0.0.2
  10.0.0.2 dev e0 lladdr 02:00:00:00:00:02 DELAY 
  $ ip -n a neigh replace 10.0.0.2 lladdr 02:00:00:00:00:99 nud permanent dev e0
  $ P a -c 1 -W 0.2 10.0.0.2
  1 packets transmitted, 0 received, 100% packet loss
  $ ip -n a neigh show 10.0.0.2
  10.0.0.2 dev e0 lladdr 02:00:00:00:00:99 PERMANENT 
  $ ip -n a neigh del 10.0.0.2 dev e0
  $ P a -c 1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ ip -n a neigh show 10.0.0.2
  10.0.0.2 dev e0 lladdr 02:00:00:00:00:02 REACHABLE 
  $ ip -n a link set e0 down; ip -n a neigh; ip -n a link set e0 up
  $ flush

Arp_ignore:

  $ ip -n b addr add 10.0.0.3/32 dev lo
  $ ip -n b addr add 10.7.0.1/24 dev e1
  $ ip -n a route add 10.7.0.1 dev e0
  $ P a -c 1 -W 0.2 10.0.0.3
  1 packets transmitted, 1 received, 0% packet loss
  $ P a -c 1 -W 0.2 10.7.0.1
  1 packets transmitted, 1 received, 0% packet loss
  $ flush; set_ b conf/e0/arp_ignore 1
  $ P a -c 1 -W 0.2 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ P a -c 1 -W 0.2 10.0.0.3
  1 packets transmitted, 0 received, 100% packet loss
  $ P a -c 1 -W 0.2 10.7.0.1
  1 packets transmitted, 0 received, 100% packet loss
  $ flush; set_ b conf/e0/arp_ignore 2
  $ ip -n a addr add 10.8.0.1/24 dev e0
  $ P a -c 1 -W 0.2 -I 10.0.0.1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ flush
  $ P a -c 1 -W 0.2 -I 10.8.0.1 10.0.0.2
  1 packets transmitted, 0 received, 100% packet loss
  $ flush; set_ b conf/e0/arp_ignore 3
  $ P a -c 1 -W 0.2 10.0.0.3
  1 packets transmitted, 1 received, 0% packet loss
  $ P a -c 1 -W 0.2 10.7.0.1
  1 packets transmitted, 1 received, 0% packet loss
  $ flush; set_ b conf/e0/arp_ignore 8
  $ P a -c 1 -W 0.2 10.0.0.2
  1 packets transmitted, 0 received, 100% packet loss
  $ set_ b conf/e0/arp_ignore 0; flush

Arp_announce:

  $ ip -n a addr add 10.9.0.1/24 dev lo
  $ ip -n b route add 10.9.0.0/24 dev e0
  $ P a -c 1 -W 0.2 -I 10.9.0.1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ ip -n b neigh | V
  10.9.0.1 dev e0 lladdr 02:00:00:00:00:01 VALID 
  $ flush; set_ a conf/e0/arp_announce 1
  $ P a -c 1 -W 0.2 -I 10.9.0.1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ ip -n b neigh | V
  10.0.0.1 dev e0 lladdr 02:00:00:00:00:01 VALID 
  10.9.0.1 dev e0 lladdr 02:00:00:00:00:01 VALID 
  $ flush; set_ a conf/e0/arp_announce 2
  $ P a -c 1 -W 0.2 -I 10.8.0.1 10.0.0.2
  1 packets transmitted, 0 received, 100% packet loss
  $ ip -n b neigh | V
  10.0.0.1 dev e0 lladdr 02:00:00:00:00:01 VALID 
  $ set_ a conf/e0/arp_announce 0; flush

Arp_filter:

  $ ip -n b route add 10.8.0.0/24 dev e1
  $ set_ b conf/e0/arp_filter 1
  $ P a -c 1 -W 0.2 -I 10.0.0.1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ flush
  $ P a -c 1 -W 0.2 -I 10.8.0.1 10.0.0.2
  1 packets transmitted, 0 received, 100% packet loss
  $ set_ b conf/e0/arp_filter 0; flush
  $ ip -n b route del 10.8.0.0/24 dev e1

Proxy_arp:

  $ ip -n a route add 10.20.0.0/24 dev e0
  $ P a -c 1 -W 0.2 10.20.0.1
  1 packets transmitted, 0 received, 100% packet loss
  $ set_ b ip_forward 1; set_ b conf/e0/proxy_arp 1; set_ b neigh/e0/proxy_delay 0
  $ ip -n b route add 10.20.0.0/24 dev e1
  $ flush
  $ P a -c 1 -W 0.2 10.20.0.1
  1 packets transmitted, 0 received, 100% packet loss
  $ ip -n a neigh show 10.20.0.1 | V
  10.20.0.1 dev e0 lladdr 02:00:00:00:00:02 VALID 
  $ ip -n b neigh show 10.20.0.1
  10.20.0.1 dev e1 INCOMPLETE 
  $ set_ b conf/e0/proxy_arp 0
  $ ip -n b neigh add proxy 10.20.0.2 dev e0
  $ P a -c 1 -W 0.2 10.20.0.2
  1 packets transmitted, 0 received, 100% packet loss
  $ ip -n a neigh show 10.20.0.2 | V
  10.20.0.2 dev e0 lladdr 02:00:00:00:00:02 VALID 
  $ P a -c 1 -W 0.2 10.20.0.3
  1 packets transmitted, 0 received, 100% packet loss
  $ ip -n a neigh show 10.20.0.3
  10.20.0.3 dev e0 INCOMPLETE 
  $ set_ b ip_forward 0; flush

Rp_filter:

  $ P a -c 1 -W 0.2 -I 10.8.0.1 10.0.0.2
  1 packets transmitted, 0 received, 100% packet loss
  $ ip -n b route add 10.8.0.0/24 dev e0
  $ P a -c 1 -W 0.2 -I 10.8.0.1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ ip -n b route del 10.8.0.0/24 dev e0; ip -n b route add 10.8.0.0/24 dev e1
  $ set_ b conf/e0/rp_filter 1
  $ P a -c 1 -W 0.2 -I 10.8.0.1 10.0.0.2
  1 packets transmitted, 0 received, 100% packet loss
  $ set_ b conf/e0/rp_filter 2
  $ P a -c 1 -W 0.2 -I 10.8.0.1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
  $ ip -n b route add 10.8.0.0/24 dev e0 metric 5
  $ P a -c 1 -W 0.2 -I 10.8.0.1 10.0.0.2
  1 packets transmitted, 1 received, 0% packet loss
