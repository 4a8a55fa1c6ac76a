Echoes, and what comes instead of them.

  $ P() { n=$1; shift; ip netns exec $n ping "$@" 2>&1 | sed 's/time=[0-9.]* ms/time=T/; s/, time [0-9]*ms//; s/^rtt.*/rtt T/; s/, pipe [0-9]*//'; }
  $ V() { sed 's/REACHABLE\|DELAY\|STALE\|PROBE/VALID/'; }
  $ set_() { ip netns exec $1 sh -c "echo $3 > /proc/sys/net/ipv4/$2"; }
  $ for x in h r t; do ip netns add $x; ip -n $x link set lo up; done
  $ ip -n h link add e0 address 02:00:00:00:00:01 type veth peer name e0 address 02:00:00:00:00:02 netns r
  $ ip -n r link add e1 address 02:00:00:00:00:03 type veth peer name e0 address 02:00:00:00:00:04 netns t
  $ for x in h:e0 r:e0 r:e1 t:e0; do ip -n ${x%:*} link set ${x#*:} up; done
  $ ip -n h addr add 10.1.0.2/24 brd + dev e0; ip -n r addr add 10.1.0.1/24 brd + dev e0
  $ ip -n r addr add 10.2.0.1/24 brd + dev e1; ip -n t addr add 10.2.0.2/24 brd + dev e0
  $ ip -n t route add default via 10.2.0.1

Nowhere to go:

  $ P h -c 1 -W 1 10.2.0.2
  ping: connect: Network is unreachable
  $ ip -n h route add default via 10.1.0.1

A router that does not forward:

  $ P h -c 1 -W 1 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 56(84) bytes of data.
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 0 received, 100% packet loss
  
  $ P h -c 1 -W 1 10.2.0.1
  PING 10.2.0.1 (10.2.0.1) 56(84) bytes of data.
  64 bytes from 10.2.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 10.2.0.1 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ set_ r ip_forward 1

Echoes:

  $ P h -c 2 -i 0.1 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 56(84) bytes of data.
  64 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  64 bytes from 10.2.0.2: icmp_seq=2 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  2 packets transmitted, 2 received, 0% packet loss
  rtt T
  $ P h -c 1 -s 0 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 0(28) bytes of data.
  8 bytes from 10.2.0.2: icmp_seq=1 ttl=63
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  
  $ P h -c 1 -s 3000 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 3000(3028) bytes of data.
  3008 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -t 2 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 56(84) bytes of data.
  64 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -p ff -s 16 10.2.0.2
  PATTERN: 0xff
  PING 10.2.0.2 (10.2.0.2) 16(44) bytes of data.
  24 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -q -c 3 -i 0.1 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 56(84) bytes of data.
  
  --- 10.2.0.2 ping statistics ---
  3 packets transmitted, 3 received, 0% packet loss
  rtt T
  $ P h -c 1 127.0.0.1
  PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.
  64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 127.0.0.1 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 10.1.0.2
  PING 10.1.0.2 (10.1.0.2) 56(84) bytes of data.
  64 bytes from 10.1.0.2: icmp_seq=1 ttl=64 time=T
  
  --- 10.1.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 0.0.0.0
  PING 0.0.0.0 (127.0.0.1) 56(84) bytes of data.
  64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 0.0.0.0 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -I e0 10.1.0.1
  PING 10.1.0.1 (10.1.0.1) from 10.1.0.2 e0: 56(84) bytes of data.
  64 bytes from 10.1.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 10.1.0.1 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -I lo 10.1.0.2
  ping: Warning: source address might be selected on device other than: lo
  PING 10.1.0.2 (10.1.0.2) from 10.1.0.2 lo: 56(84) bytes of data.
  
  --- 10.1.0.2 ping statistics ---
  1 packets transmitted, 0 received, 100% packet loss
  
  $ P h -c 1 -I 10.1.0.2 10.1.0.1
  PING 10.1.0.1 (10.1.0.1) from 10.1.0.2 : 56(84) bytes of data.
  64 bytes from 10.1.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 10.1.0.1 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -I 10.9.9.9 10.1.0.1
  ping: bind: Cannot assign requested address
  $ P h -c 1 -I nothere 10.1.0.1
  ping: SO_BINDTODEVICE nothere: No such device

Ttl exceeded:

  $ P h -c 1 -W 1 -t 1 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 56(84) bytes of data.
  From 10.1.0.1 icmp_seq=1 Time to live exceeded
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  

No such host on the link:

  $ P h -c 1 -W 4 10.1.0.77
  PING 10.1.0.77 (10.1.0.77) 56(84) bytes of data.
  From 10.1.0.2 icmp_seq=1 Destination Host Unreachable
  
  --- 10.1.0.77 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ ip -n h neigh show 10.1.0.77
  10.1.0.77 dev e0 FAILED 
  $ P h -c 1 -W 4 10.2.0.77
  PING 10.2.0.77 (10.2.0.77) 56(84) bytes of data.
  From 10.1.0.1 icmp_seq=1 Destination Host Unreachable
  
  --- 10.2.0.77 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ ip -n r neigh show 10.2.0.77
  10.2.0.77 dev e1 FAILED 

The router refuses:

  $ ip -n r route add unreachable 10.3.0.0/24
  $ ip -n r route add prohibit 10.4.0.0/24
  $ ip -n r route add blackhole 10.5.0.0/24
  $ P h -c 1 -W 1 10.3.0.1
  PING 10.3.0.1 (10.3.0.1) 56(84) bytes of data.
  From 10.1.0.1 icmp_seq=1 Destination Host Unreachable
  
  --- 10.3.0.1 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ P h -c 1 -W 1 10.4.0.1
  PING 10.4.0.1 (10.4.0.1) 56(84) bytes of data.
  From 10.1.0.1 icmp_seq=1 Packet filtered
  
  --- 10.4.0.1 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ P h -c 1 -W 1 10.5.0.1
  PING 10.5.0.1 (10.5.0.1) 56(84) bytes of data.
  
  --- 10.5.0.1 ping statistics ---
  1 packets transmitted, 0 received, 100% packet loss
  
  $ P h -c 1 -W 1 10.6.0.1
  PING 10.6.0.1 (10.6.0.1) 56(84) bytes of data.
  From 10.1.0.1 icmp_seq=1 Destination Net Unreachable
  
  --- 10.6.0.1 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ ip -n r route add throw 10.8.0.0/24
  $ P h -c 1 -W 1 10.8.0.1
  PING 10.8.0.1 (10.8.0.1) 56(84) bytes of data.
  
  --- 10.8.0.1 ping statistics ---
  1 packets transmitted, 0 received, 100% packet loss
  

The host itself refuses:

  $ ip -n h route add unreachable 10.3.0.0/24
  $ ip -n h route add prohibit 10.4.0.0/24
  $ ip -n h route add blackhole 10.5.0.0/24
  $ ip -n h route add throw 10.6.0.0/24
  $ P h -c 1 -W 1 10.3.0.1
  ping: connect: No route to host
  $ P h -c 1 -W 1 10.4.0.1
  ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules
  $ P h -c 1 -W 1 10.5.0.1
  ping: connect: Invalid argument

Whole:

  $ ip -n r link set e1 mtu 1000; ip -n t link set e0 mtu 1000
  $ P h -c 1 -W 1 -M do -s 1200 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 1200(1228) bytes of data.
  From 10.1.0.1 icmp_seq=1 Frag needed and DF set (mtu = 1000)
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ P h -c 1 -W 1 -M do -s 1200 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 1200(1228) bytes of data.
  ping: local error: message too long, mtu=1000
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ P h -c 1 -W 1 -M do -s 1600 10.1.0.1
  PING 10.1.0.1 (10.1.0.1) 1600(1628) bytes of data.
  ping: local error: message too long, mtu=1500
  
  --- 10.1.0.1 ping statistics ---
  1 packets transmitted, 0 received, +1 errors, 100% packet loss
  
  $ P h -c 1 -W 1 -M dont -s 1200 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 1200(1228) bytes of data.
  1208 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -W 1 -M want -s 1200 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 1200(1228) bytes of data.
  1208 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T

Broadcast:

  $ P h -c 1 -W 1 10.1.0.255
  ping: Do you want to ping broadcast? Then -b. If not, check your local firewall rules
  $ P h -c 1 -W 1 -b 10.1.0.255
  WARNING: pinging broadcast address
  PING 10.1.0.255 (10.1.0.255) 56(84) bytes of data.
  
  --- 10.1.0.255 ping statistics ---
  1 packets transmitted, 0 received, 100% packet loss
  
  $ set_ r icmp_echo_ignore_broadcasts 0
  $ P h -c 1 -W 1 -b 10.1.0.255
  WARNING: pinging broadcast address
  PING 10.1.0.255 (10.1.0.255) 56(84) bytes of data.
  64 bytes from 10.1.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 10.1.0.255 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -W 1 -b 255.255.255.255
  WARNING: pinging broadcast address
  PING 255.255.255.255 (255.255.255.255) 56(84) bytes of data.
  64 bytes from 10.1.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 255.255.255.255 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -W 1 -b -I e0 255.255.255.255
  WARNING: pinging broadcast address
  PING 255.255.255.255 (255.255.255.255) from 10.1.0.2 e0: 56(84) bytes of data.
  64 bytes from 10.1.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 255.255.255.255 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -W 1 224.0.0.1
  PING 224.0.0.1 (224.0.0.1) 56(84) bytes of data.
  64 bytes from 10.1.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 224.0.0.1 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ P h -c 1 -W 1 -I e0 224.0.0.1
  PING 224.0.0.1 (224.0.0.1) from 10.1.0.2 e0: 56(84) bytes of data.
  64 bytes from 10.1.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 224.0.0.1 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T

Silence:

  $ set_ r icmp_echo_ignore_all 1
  $ P h -c 1 -W 1 10.1.0.1
  PING 10.1.0.1 (10.1.0.1) 56(84) bytes of data.
  
  --- 10.1.0.1 ping statistics ---
  1 packets transmitted, 0 received, 100% packet loss
  
  $ P h -c 1 -W 1 10.2.0.2
  PING 10.2.0.2 (10.2.0.2) 56(84) bytes of data.
  64 bytes from 10.2.0.2: icmp_seq=1 ttl=63 time=T
  
  --- 10.2.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
  $ set_ r icmp_echo_ignore_all 0
  $ P h -c 1 -W 1 10.1.0.1
  PING 10.1.0.1 (10.1.0.1) 56(84) bytes of data.
  64 bytes from 10.1.0.1: icmp_seq=1 ttl=64 time=T
  
  --- 10.1.0.1 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T

Down:

  $ ip -n h link set e0 down
  $ P h -c 1 -W 1 10.1.0.1
  ping: connect: Network is unreachable
  $ P h -c 1 -W 1 10.1.0.2
  PING 10.1.0.2 (10.1.0.2) 56(84) bytes of data.
  64 bytes from 10.1.0.2: icmp_seq=1 ttl=64 time=T
  
  --- 10.1.0.2 ping statistics ---
  1 packets transmitted, 1 received, 0% packet loss
  rtt T
