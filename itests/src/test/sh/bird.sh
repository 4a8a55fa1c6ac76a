#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# BIRD's static routes, and what becomes of them: bird.sh EMPTY-DIRECTORY
here=$(cd "$(dirname "$0")" && pwd)
cd "$1" || exit
. "$here/topology.sh"

cat >bird.conf <<'END'
router id 10.0.0.1;
protocol device { scan time 1; }
protocol kernel kernel4 { ipv4 { export all; import none; }; learn off; scan time 1; merge paths on; }
protocol static static4 {
  ipv4;
  route 192.0.2.0/25 via 10.0.0.2;
  route 192.0.2.128/25 via 10.0.2.2;
  route 198.51.100.0/24 via 10.0.0.2 weight 2 via 10.0.2.2 weight 3;
  route 203.0.113.0/26 unreachable;
  route 203.0.113.64/26 blackhole;
  route 203.0.113.128/26 prohibit;
  route 203.0.113.192/26 via "v2";
}
END
bird -f -c bird.conf -s bird.ctl -P bird.pid >bird.log 2>&1 &
daemons+=($!)
for prefix in 192.0.2.0/25 192.0.2.128/25 198.51.100.0/24 203.0.113.0/26 203.0.113.64/26 203.0.113.128/26 203.0.113.192/26; do
  until_true has_route $prefix
done
echo 'installed:'
ip route
ip nexthop
echo 'a link is down:'
ip link set v2 down
until_true has_no_route 192.0.2.128/25
until_true has_no_route 203.0.113.192/26
until_true eval '! ip route show 198.51.100.0/24 | grep -q 10.0.2.2'
ip route
echo 'and up:'
ip link set v2 up
until_true has_route 192.0.2.128/25
until_true has_route 203.0.113.192/26
until_true eval 'ip route show 198.51.100.0/24 | grep -q 10.0.2.2'
ip route
echo 'ended:'
kill "${daemons[@]}"
wait
ip route
