How the neighbours of devices are kept: ip ntable.

  $ R() { sed 's/ reachable [0-9]*/ reachable N/'; }
  $ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
  $ ip link set d0 up; ip link set d1 up; ip addr add 10.0.0.1/24 dev d0
  $ ip -4 ntable show | sed -n '1p;3,$p' | R
  inet arp_cache 
      refcnt 1 reachable N base_reachable 30000 retrans 1000 
      gc_stale 60000 delay_probe 5000 queue 101 
      app_probes 0 ucast_probes 3 mcast_probes 3 
      anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000 
  
  inet arp_cache 
      dev d0 
      refcnt 1 reachable N base_reachable 30000 retrans 1000 
      gc_stale 60000 delay_probe 5000 queue 101 
      app_probes 0 ucast_probes 3 mcast_probes 3 
      anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000 
  
  inet arp_cache 
      dev d1 
      refcnt 1 reachable N base_reachable 30000 retrans 1000 
      gc_stale 60000 delay_probe 5000 queue 101 
      app_probes 0 ucast_probes 3 mcast_probes 3 
      anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000 
  
  inet arp_cache 
      dev lo 
      refcnt 1 reachable N base_reachable 30000 retrans 1000 
      gc_stale 60000 delay_probe 5000 queue 101 
      app_probes 0 ucast_probes 3 mcast_probes 3 
      anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000 
  
  $ ip -4 ntable show dev d0 | R
  inet arp_cache 
      dev d0 
      refcnt 1 reachable N base_reachable 30000 retrans 1000 
      gc_stale 60000 delay_probe 5000 queue 101 
      app_probes 0 ucast_probes 3 mcast_probes 3 
      anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000 
  
  $ ip -4 ntable show name nothere
  $ ip ntable change name arp_cache dev d0 queue 5 app_probes 2 ucast_probes 4 mcast_probes 5
  $ ip ntable change name arp_cache dev d0 anycast_delay 1000 proxy_delay 3 proxy_queue 12 locktime 100 gc_stale 1000 delay_probe 77 retrans 500
  $ ip ntable change name arp_cache dev d0 base_reachable 12345
  $ ip -4 ntable show dev d0 | R
  inet arp_cache 
      dev d0 
      refcnt 1 reachable N base_reachable 12348 retrans 500 
      gc_stale 1000 delay_probe 80 queue 5 
      app_probes 2 ucast_probes 4 mcast_probes 5 
      anycast_delay 1000 proxy_delay 4 proxy_queue 12 locktime 100 
  
  $ ip ntable change name arp_cache thresh1 64
  RTNETLINK answers: No such file or directory
  [2]
  $ ip ntable change name arp_cache gc_int 1000
  RTNETLINK answers: No such file or directory
  [2]
  $ ip ntable change name nothere thresh1 64
  RTNETLINK answers: No such file or directory
  [2]
  $ ip ntable change name arp_cache dev nothere queue 1
  Cannot find device "nothere"
  [1]
  $ ip ntable change name arp_cache
  Not enough information: changeable attributes required.
  [255]
  $ ip ntable change name arp_cache dev d0 retrans 0
  $ ip ntable change name arp_cache dev d0 thresh1 3 queue 7
  RTNETLINK answers: No such file or directory
  [2]
  $ ip ntable change name arp_cache queue 7
  RTNETLINK answers: No such file or directory
  [2]
  $ ip -4 ntable show dev d0 name arp_cache | R
  inet arp_cache 
      dev d0 
      refcnt 1 reachable N base_reachable 12348 retrans 0 
      gc_stale 1000 delay_probe 80 queue 7 
      app_probes 2 ucast_probes 4 mcast_probes 5 
      anycast_delay 1000 proxy_delay 4 proxy_queue 12 locktime 100 
  
  $ ip ntable change dev d0 queue 1
  Error: argument "NAME" is required
  [255]
  $ for f in app_solicit ucast_solicit mcast_solicit mcast_resolicit anycast_delay proxy_delay proxy_qlen locktime gc_stale_time delay_first_probe_time retrans_time retrans_time_ms base_reachable_time base_reachable_time_ms unres_qlen unres_qlen_bytes interval_probe_time_ms; do echo "$f $(cat /proc/sys/net/ipv4/neigh/d0/$f)"; done
  app_solicit 2
  ucast_solicit 4
  mcast_solicit 5
  mcast_resolicit 0
  anycast_delay 100
  proxy_delay 0
  proxy_qlen 12
  locktime 10
  gc_stale_time 1
  delay_first_probe_time 0
  retrans_time 0
  retrans_time_ms 0
  base_reachable_time 12
  base_reachable_time_ms 12348
  unres_qlen 7
  unres_qlen_bytes 14630
  interval_probe_time_ms 5000
  $ ls /proc/sys/net/ipv4/neigh
  d0
  d1
  lo
  $ for n in 5 77 0 1001; do echo $n > /proc/sys/net/ipv4/neigh/d0/retrans_time_ms; cat /proc/sys/net/ipv4/neigh/d0/retrans_time_ms; done
  8
  80
  0
  1004
  $ for n in 5 77 0 1001; do echo $n > /proc/sys/net/ipv4/neigh/d0/base_reachable_time_ms; cat /proc/sys/net/ipv4/neigh/d0/base_reachable_time_ms; done
  8
  80
  0
  1004
  $ for n in 1 5 77 1001; do echo $n > /proc/sys/net/ipv4/neigh/d0/interval_probe_time_ms; cat /proc/sys/net/ipv4/neigh/d0/interval_probe_time_ms; done
  4
  8
  80
  1004
  $ for n in 1 7 77 0; do echo $n > /proc/sys/net/ipv4/neigh/d0/locktime; cat /proc/sys/net/ipv4/neigh/d0/locktime; done
  0
  6
  76
  0
