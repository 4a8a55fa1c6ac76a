Redirects: sent, heeded, and not heeded. Each question has a sender of its own, for they are told seldom.

  $ n() { ip netns add $1; ip -n $1 link set lo up; }
  $ set_() { ip netns exec $1 sh -c "echo $3 > /proc/sys/net/ipv4/$2"; }
  $ P() { ip netns exec h1 ping -i 0.2 -W 1 "$@" 2>&1 | sed 's/time=[0-9.]* ms/time=T/; s/, time [0-9]*ms//; /^rtt/d'; }
  $ N() { sed 's/expires [0-9]*sec/expires Nsec/'; }
  $ for x in h1 r1 r2 h2 sw; do n $x; done
  $ ip -n sw link add br0 type bridge mcast_snooping 0; ip -n sw link set br0 up
  $ for x in h1 r1 r2; do ip -n $x link add e0 type veth peer name p$x netns sw; ip -n $x link set e0 up; ip -n sw link set p$x up; ip -n sw link set p$x master br0; done
  $ ip -n r2 link add e1 type veth peer name e0 netns h2
  $ ip -n r2 link set e1 up; ip -n h2 link set e0 up
  $ for i in 9 10 11 12 13 14 15 16 17 18 19; do ip -n h1 addr add 10.1.0.$i/24 dev e0; done
  $ ip -n r1 addr add 10.1.0.1/24 dev e0
  $ ip -n r2 addr add 10.1.0.2/24 dev e0
  $ ip -n r2 addr add 10.2.0.1/24 dev e1
  $ ip -n h2 addr add 10.2.0.2/24 dev e0
  $ for i in 3 4 5 6 7 ; do ip -n h2 addr add 10.2.0.$i/24 dev e0; done
  $ ip -n h2 route add default via 10.2.0.1
  $ ip -n h1 route add default via 10.1.0.1
  $ ip -n r1 route add 10.2.0.0/16 via 10.1.0.2
  $ for r in r1 r2; do set_ $r ip_forward 1; done
  $ P -c 2 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  From 10.1.0.1: icmp_seq=2 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.2: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.2 | N
  10.2.0.2 via 10.1.0.2 dev e0 src 10.1.0.9 uid 0 
      cache <redirected> expires Nsec 
  $ ip -n h1 neigh | sed 's/lladdr [^ ]*//; s/REACHABLE\|DELAY\|STALE\|PROBE/VALID/' | sort
  10.1.0.1 dev e0  VALID 
  10.1.0.2 dev e0  VALID 

Again:

  $ P -c 2 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 56(84) bytes of data.
  64 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.2: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.2 | N
  10.2.0.2 via 10.1.0.2 dev e0 src 10.1.0.9 uid 0 
      cache <redirected> expires Nsec 
  $ ip -n h1 route show cache | N
  10.2.0.2 via 10.1.0.2 dev e0 
      cache <redirected> expires Nsec 
  $ ip -n h1 route get 10.2.0.3 | N
  10.2.0.3 via 10.1.0.1 dev e0 src 10.1.0.9 uid 0 
      cache 
  $ ip -n r1 route get 10.2.0.2 from 10.1.0.9 iif e0
  10.2.0.2 from 10.1.0.9 via 10.1.0.2 dev e0 
      cache <redirect> iif e0 
  $ ip -n h1 route flush cache
  $ ip -n h1 route get 10.2.0.2 | N
  10.2.0.2 via 10.1.0.1 dev e0 src 10.1.0.9 uid 0 
      cache 

Accept_redirects 0:

  $ set_ h1 conf/all/accept_redirects 0;set_ h1 conf/e0/accept_redirects 0
  $ P -c 2 -I 10.1.0.10 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) from 10.1.0.10 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  From 10.1.0.1: icmp_seq=2 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.2: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.2 | N
  10.2.0.2 via 10.1.0.1 dev e0 src 10.1.0.9 uid 0 
      cache 

Accept_redirects e0 only:

  $ set_ h1 conf/e0/accept_redirects 1
  $ P -c 2 -I 10.1.0.11 10.2.0.3
  PING 10.2.0.3 (10.2.0.3) from 10.1.0.11 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.3: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.3: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.3 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.3 | N
  10.2.0.3 via 10.1.0.2 dev e0 src 10.1.0.9 uid 0 
      cache <redirected> expires Nsec 

Forwarding:

  $ set_ h1 ip_forward 1
  $ ip netns exec h1 grep . /proc/sys/net/ipv4/conf/all/accept_redirects
  0
  $ ip netns exec h1 grep . /proc/sys/net/ipv4/conf/e0/accept_redirects
  1
  $ ip -n h1 route flush cache
  $ P -c 2 -I 10.1.0.12 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) from 10.1.0.12 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  From 10.1.0.1: icmp_seq=2 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.2: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.2 | N
  10.2.0.2 via 10.1.0.1 dev e0 src 10.1.0.9 uid 0 
      cache 
  $ set_ h1 conf/all/accept_redirects 1
  $ set_ h1 conf/e0/accept_redirects 1
  $ P -c 2 -I 10.1.0.13 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) from 10.1.0.13 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.2: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.2 | N
  10.2.0.2 via 10.1.0.2 dev e0 src 10.1.0.9 uid 0 
      cache <redirected> expires Nsec 
  $ set_ h1 ip_forward 0
  $ set_ h1 conf/e0/accept_redirects 1
  $ set_ h1 conf/all/accept_redirects 1

Secure, not shared media:

  $ ip -n h1 route flush cache
  $ set_ h1 conf/all/shared_media 0; set_ h1 conf/e0/shared_media 0
  $ P -c 2  -I 10.1.0.14 10.2.0.4
  PING 10.2.0.4 (10.2.0.4) from 10.1.0.14 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.4: icmp_seq=1 ttl=63 time=T
  From 10.1.0.1: icmp_seq=2 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.4: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.4 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.4 | N
  10.2.0.4 via 10.1.0.1 dev e0 src 10.1.0.9 uid 0 
      cache 
  $ ip -n h1 route add 10.77.0.0/16 via 10.1.0.2
  $ P -c 2  -I 10.1.0.15 10.2.0.4
  PING 10.2.0.4 (10.2.0.4) from 10.1.0.15 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.4: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.4: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.4 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.4 | N
  10.2.0.4 via 10.1.0.2 dev e0 src 10.1.0.9 uid 0 
      cache <redirected> expires Nsec 
  $ ip -n h1 route del 10.77.0.0/16 via 10.1.0.2

Not secure:

  $ set_ h1 conf/all/secure_redirects 0;  set_ h1 conf/e0/secure_redirects 0
  $ P -c 2  -I 10.1.0.16 10.2.0.5
  PING 10.2.0.5 (10.2.0.5) from 10.1.0.16 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.5: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.5: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.5 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route get 10.2.0.5 | N
  10.2.0.5 via 10.1.0.2 dev e0 src 10.1.0.9 uid 0 
      cache <redirected> expires Nsec 

Send_redirects:

  $ set_ r1 conf/all/send_redirects 0
  $ P -c 2  -I 10.1.0.17 10.2.0.6
  PING 10.2.0.6 (10.2.0.6) from 10.1.0.17 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.6: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.6: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.6 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ set_ r1 conf/e0/send_redirects 0
  $ P -c 2  -I 10.1.0.18 10.2.0.7
  PING 10.2.0.7 (10.2.0.7) from 10.1.0.18 : 56(84) bytes of data.
  64 bytes from 10.2.0.7: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.7: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.7 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ set_ r1 conf/all/send_redirects 1
  $ P -c 2  -I 10.1.0.19 10.2.0.7
  PING 10.2.0.7 (10.2.0.7) from 10.1.0.19 : 56(84) bytes of data.
  From 10.1.0.1: icmp_seq=1 Redirect Host(New nexthop: 10.1.0.2)
  64 bytes from 10.2.0.7: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.7: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.7 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  $ ip -n h1 route show cache | N | sort
      cache <redirected> expires Nsec 
      cache <redirected> expires Nsec 
      cache <redirected> expires Nsec 
      cache <redirected> expires Nsec 
  10.2.0.4 via 10.1.0.2 dev e0 
  10.2.0.5 via 10.1.0.2 dev e0 
  10.2.0.6 via 10.1.0.2 dev e0 
  10.2.0.7 via 10.1.0.2 dev e0 
  $ ip -n r1 route get 10.2.0.2 from 10.1.0.9 iif e0
  10.2.0.2 from 10.1.0.9 via 10.1.0.2 dev e0 
      cache <redirect> iif e0 
  $ ip -n h1 link set e0 down
  $ ip -n h1 link set e0 up
  $ ip -n h1 route add default via 10.1.0.1
  $ ip -n h1 route get 10.2.0.7
  10.2.0.7 via 10.1.0.1 dev e0 src 10.1.0.9 uid 0 
      cache 
