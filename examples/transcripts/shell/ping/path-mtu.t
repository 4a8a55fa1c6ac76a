What routers tell of how long packets may be.

  $ n() { ip netns add $1; ip -n $1 link set lo up; }
  $ P() { ip netns exec h1 ping "$@" 2>&1 | sed "s/time=[0-9.]* ms/time=T/; s/, time [0-9]*ms//; /^rtt/d"; }
  $ N() { sed "s/expires [0-9]*sec/expires Nsec/"; }
  $ for x in h1 r1 r2 h2; do n $x; done
  $ ip -n h1 link add e0 type veth peer name e0 netns r1
  $ ip -n r1 link add e1 type veth peer name e1 netns r2
  $ ip -n r2 link add e0 type veth peer name e0 netns h2
  $ for x in h1:e0 r1:e0 r1:e1 r2:e1 r2:e0 h2:e0; do ip -n ${x%:*} link set ${x#*:} up; done
  $ ip -n r2 link set e0 mtu 1400; ip -n h2 link set e0 mtu 1400
  $ ip -n h1 addr add 10.1.0.2/24 dev e0;ip -n r1 addr add 10.1.0.1/24 dev e0
  $ ip -n r1 addr add 10.2.0.1/24 dev e1;ip -n r2 addr add 10.2.0.2/24 dev e1
  $ ip -n r2 addr add 10.3.0.1/24 dev e0;ip -n h2 addr add 10.3.0.2/24 dev e0
  $ ip -n h1 route add default via 10.1.0.1; ip -n h2 route add default via 10.3.0.1
  $ ip -n r1 route add 10.3.0.0/24 via 10.2.0.2;ip -n r2 route add 10.1.0.0/24 via 10.2.0.1
  $ for r in r1 r2; do ip netns exec $r sh -c 'echo 1 > /proc/sys/net/ipv4/ip_forward'; done
  $ P -c 1 -W 1 -M do -s 1400 10.3.0.2
  PING 10.3.0.2 (10.3.0.2) 1400(1428) bytes of data.
  From 10.2.0.2 icmp_seq=1 Frag needed and DF set (mtu = 1400)
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ ip -n h1 route show cache | N
  $ ip -n h1 route get 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 src 10.1.0.2 uid 0 
      cache expires Nsec mtu 1400 
  $ ip -n h1 route show cache | N
  10.3.0.2 via 10.1.0.1 dev e0 
      cache expires Nsec mtu 1400 
  $ ip -n h1 -d route show cache | N
  unicast 10.3.0.2 via 10.1.0.1 dev e0 
      cache expires Nsec mtu 1400 
  $ P -c 1 -W 1 -M do -s 1400 10.3.0.2
  PING 10.3.0.2 (10.3.0.2) 1400(1428) bytes of data.
  ping: local error: message too long, mtu=1400
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ P -c 1 -W 1 -s 1400 10.3.0.2
  PING 10.3.0.2 (10.3.0.2) 1400(1428) bytes of data.
  1408 bytes from 10.3.0.2: icmp_seq=1 ttl=62 time=T
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss

Change mtu:

  $ ip -n h1 link set e0 mtu 1450
  $ ip -n h1 route get 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 src 10.1.0.2 uid 0 
      cache expires Nsec mtu 1400 
  $ ip -n h1 link set e0 mtu 1300
  $ ip -n h1 route get 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 src 10.1.0.2 uid 0 
      cache expires Nsec mtu 1300 
  $ ip -n h1 link set e0 mtu 1500
  $ ip -n h1 route get 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 src 10.1.0.2 uid 0 
      cache expires Nsec mtu 1500 
  $ ip -n h1 route flush cache
  $ ip -n h1 route show cache | N
  $ ip -n h1 route get 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 src 10.1.0.2 uid 0 
      cache 

R1:

  $ ip netns exec r1 ping -q -c 1 -W 1 -M do -s 1400 10.3.0.2 | sed "s/, time .*//"
  PING 10.3.0.2 (10.3.0.2) 1400(1428) bytes of data.
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ ip -n r1 route get 10.3.0.2 from 10.1.0.2 iif e0 | N
  10.3.0.2 from 10.1.0.2 via 10.2.0.2 dev e1 
      cache expires Nsec mtu 1400 iif e0 
  $ ip -n r1 route get 10.3.0.2 | N
  10.3.0.2 via 10.2.0.2 dev e1 src 10.2.0.1 uid 0 
      cache expires Nsec mtu 1400 
  $ ip -n r1 route show cache | N
  10.3.0.2 via 10.2.0.2 dev e1 
      cache expires Nsec mtu 1400 
  $ P -c 1 -W 1 -M do -s 1400 10.3.0.2
  PING 10.3.0.2 (10.3.0.2) 1400(1428) bytes of data.
  From 10.2.0.2 icmp_seq=1 Frag needed and DF set (mtu = 1400)
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ P -c 1 -W 1 -M do -s 1400 10.3.0.2
  PING 10.3.0.2 (10.3.0.2) 1400(1428) bytes of data.
  ping: local error: message too long, mtu=1400
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ ip -n h1 route add 10.3.0.0/24 via 10.1.0.1
  $ ip -n h1 route get 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 src 10.1.0.2 uid 0 
      cache expires Nsec mtu 1400 
  $ ip -n h1 route del 10.3.0.0/24 via 10.1.0.1
  $ ip -n h1 route get 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 src 10.1.0.2 uid 0 
      cache expires Nsec mtu 1400 
  $ ip netns exec h1 sh -c 'echo 1450 > /proc/sys/net/ipv4/route/min_pmtu'
  $ P -c 1 -W 1 -M do -s 1400 10.3.0.2
  PING 10.3.0.2 (10.3.0.2) 1400(1428) bytes of data.
  ping: local error: message too long, mtu=1400
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ ip -n h1 route flush cache
  $ P -c 1 -W 1 -M do -s 1430 10.3.0.2
  PING 10.3.0.2 (10.3.0.2) 1430(1458) bytes of data.
  From 10.2.0.2 icmp_seq=1 Frag needed and DF set (mtu = 1400)
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ ip -n h1 route get 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 src 10.1.0.2 uid 0 
      cache expires Nsec mtu lock 1450 
  $ ip -n h1 route show cache 10.3.0.2 | N
  10.3.0.2 via 10.1.0.1 dev e0 
      cache expires Nsec mtu lock 1450 
  $ P -c 1 -W 1 -s 1430 10.3.0.2
  PING 10.3.0.2 (10.3.0.2) 1430(1458) bytes of data.
  1438 bytes from 10.3.0.2: icmp_seq=1 ttl=62 time=T
  
  --- 10.3.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
