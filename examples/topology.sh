# SPDX-License-Identifier: Apache-2.0
# A network of two routers, a bridge and four hosts; what passes, what does not, and what is counted. The same on a real
# kernel (as root, in namespaces of its own) and under "pernet exec":
#   unshare --net --mount bash -c 'mkdir -p /run/netns; mount -t tmpfs none /run/netns; bash examples/topology.sh'
#   pernet exec -- bash examples/topology.sh
set -e
export LC_ALL=C

setting() { # NETNS PATH VALUE; IPv6 is left out where there is any, for it sends by itself
  ip netns exec "$1" sh -c "[ ! -e /proc/sys/net/$2 ] || echo $3 > /proc/sys/net/$2"
}
node() {
  ip netns add "$1"
  setting "$1" ipv6/conf/all/disable_ipv6 1
  setting "$1" ipv6/conf/default/disable_ipv6 1
  ip -n "$1" link set lo up
}
cable() { # NETNS DEV MAC NETNS DEV MAC
  ip -n "$1" link add "$2" address "$3" type veth peer name "$5" address "$6" netns "$4"
  ip -n "$1" link set "$2" up
  ip -n "$4" link set "$5" up
}
summary() { grep 'packets transmitted' | sed 's/, time.*//'; }
show() { printf '\n# %s\n' "$*"; "$@" 2>&1 || echo "status $?"; }

for n in h1 h2 h3 h4 r1 r2 sw; do node $n; done
ip -n sw link add br0 address 02:00:00:00:01:00 type bridge mcast_snooping 0
ip -n sw link set br0 up
cable h1 eth0 02:00:00:00:00:11 sw p1 02:00:00:00:01:01
cable h2 eth0 02:00:00:00:00:12 sw p2 02:00:00:00:01:02
cable r1 eth0 02:00:00:00:00:01 sw p3 02:00:00:00:01:03
cable r1 eth1 02:00:00:00:00:02 r2 eth1 02:00:00:00:00:03
cable r2 eth0 02:00:00:00:00:04 h3 eth0 02:00:00:00:00:13
cable r2 eth2 02:00:00:00:00:05 h4 eth0 02:00:00:00:00:14
for p in p1 p2 p3; do ip -n sw link set $p master br0; done

ip -n h1 addr add 10.1.0.11/24 dev eth0
ip -n h2 addr add 10.1.0.12/24 dev eth0
ip -n r1 addr add 10.1.0.1/24 dev eth0
ip -n r1 addr add 10.12.0.1/30 dev eth1
ip -n r2 addr add 10.12.0.2/30 dev eth1
ip -n r2 addr add 10.2.0.1/24 dev eth0
ip -n r2 addr add 10.3.0.1/24 dev eth2
ip -n h3 addr add 10.2.0.13/24 dev eth0
ip -n h4 addr add 10.3.0.14/24 dev eth0
ip -n h4 link set eth0 mtu 1400
ip -n r2 link set eth2 mtu 1400
ip -n h1 route add default via 10.1.0.1
ip -n h2 route add default via 10.1.0.1
ip -n r1 route add 10.2.0.0/15 via 10.12.0.2
ip -n r1 route add unreachable 10.66.0.0/16
ip -n r2 route add 10.1.0.0/24 via 10.12.0.1
ip -n r2 route add blackhole 10.67.0.0/16
ip -n h3 route add default via 10.2.0.1
ip -n h4 route add default via 10.3.0.1
setting r1 ipv4/ip_forward 1
setting r2 ipv4/ip_forward 1

for who in 10.1.0.12 10.1.0.1 10.2.0.13 10.3.0.14 10.66.0.1 10.99.0.1 127.0.0.1; do
  printf '\n# h1: ping %s\n' $who
  ip netns exec h1 ping -n -q -c 3 -i 0.01 -W 0.5 $who 2>&1 | summary
done
printf '\n# h1: a long one, in fragments\n'
ip netns exec h1 ping -n -q -c 2 -i 0.01 -W 0.5 -s 4000 10.3.0.14 | summary
printf '\n# h1: not beyond r1\n'
ip netns exec h1 ping -n -c 1 -W 0.5 -t 1 10.2.0.13 | grep -i 'time to live\|transmitted' | sed 's/, time.*//'
printf '\n# h1: too long, and not to be cut\n'
ip netns exec h1 ping -n -c 1 -W 0.5 -M do -s 1400 10.3.0.14 2>&1 | grep -i 'frag\|transmitted' | sed 's/, time.*//' || true

show ip -n h1 route get 10.2.0.13
printf '\n# h1: what r2 has told of the way to h4\n'
for what in 'get 10.3.0.14' 'show cache'; do
  ip -n h1 route $what | sed 's/expires [0-9]*sec/expires soon/'
done
show ip -n r1 route get 10.3.0.14 from 10.1.0.11 iif eth0
show ip -n r1 route get 10.66.0.1
show ip -n r2 route get 10.67.0.1
show ip -n r2 route get 10.1.0.255
for n in h1 h2 r1 r2 h3 h4; do
  printf '\n# neighbours of %s\n' $n
  ip -n $n neigh | sed 's/REACHABLE\|DELAY\|STALE\|PROBE/VALID/' | sort
done
for n in h1 h2 r1 r2 h3 h4; do
  show ip -n $n -s link show eth0
done
for p in p1 p2 p3; do show ip -n sw -s link show $p; done
printf '\n# what the bridge has learned\n'
ip netns exec sw bridge fdb show br br0 | grep -v 'permanent' | sort
