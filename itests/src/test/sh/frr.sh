#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# FRRouting's static routes by zebra and staticd, and what becomes of them: frr.sh EMPTY-DIRECTORY
here=$(cd "$(dirname "$0")" && pwd)
cd "$1" || exit
. "$here/topology.sh"

cat >zebra.conf <<'END'
ip nht resolve-via-default
END
cat >staticd.conf <<'END'
ip route 192.0.2.0/25 10.0.0.2
ip route 192.0.2.128/25 10.0.2.2
ip route 198.51.100.0/24 10.0.0.2
ip route 198.51.100.0/24 10.0.2.2
ip route 203.0.113.64/26 blackhole
ip route 203.0.113.128/26 reject
ip route 203.0.113.192/26 v2
END
# Its own user, frr, may not enter the kernel of another's; root may be whoever is of the group frrvty.
who="-u root -g frrvty"
start() {
  /usr/lib/frr/"$1" $who -f "$PWD/$1.conf" -i "$PWD/$1.pid" -z "$PWD/zserv" --vty_socket "$PWD" -P 0 >"$1.log" 2>&1 &
  daemons+=($!)
}
# What a daemon of root's cannot clear away itself.
clear_away() {
  kill "${daemons[@]}" 2>/dev/null
  wait
  rmdir "/var/tmp/frr/zebra.${daemons[0]}" "/var/tmp/frr/staticd.${daemons[1]}" 2>/dev/null
}
trap clear_away EXIT
has_seen_down() { vtysh --vty_socket "$PWD" -d zebra -c "show interface $1" | grep -q "^Interface $1 is down"; }
without_ids() { sed 's/ nhid [0-9]*//'; }

# Ids are zebra's to choose, and differ from run to run: so each nexthop is called by what it is.
nexthops='{ id = $2; $1 = $2 = ""; sub(/^ +/, ""); sub(/ +$/, ""); what[id] = $0 }
END {
  for (id in what) {
    if (split(what[id], word, " ") && word[1] == "group") {
      count = split(word[2], member, "/")
      text = "group"
      for (i = 1; i <= count; i++) text = text " (" what[member[i]] ")"
      what[id] = text substr(what[id], length("group " word[2]) + 1)
    }
  }
'
show_routes() {
  ip route | awk '/ nhid / { for (i = 1; i < NF; i++) if ($i == "nhid") print $(i + 1) }' >used
  ip nexthop | awk "$nexthops"' while ((getline id <"used") > 0) print "by " what[id] }'
  ip route | without_ids
}
show_nexthops() { ip nexthop | awk "$nexthops"' for (id in what) print what[id] }' | sort; }

start zebra
until_true test -S zserv
start staticd
for prefix in 192.0.2.0/25 192.0.2.128/25 198.51.100.0/24 203.0.113.64/26 203.0.113.128/26 203.0.113.192/26; do
  until_true has_route $prefix
done
echo 'installed:'
show_routes
echo 'by nexthops:'
show_nexthops
echo 'a link is down:'
ip link set v2 down
until_true has_no_route 192.0.2.128/25
until_true has_no_route 203.0.113.192/26
until_true eval '! ip route show 198.51.100.0/24 | grep -q 10.0.2.2'
ip route | without_ids
# The kernel takes them away by itself: zebra has to have seen it, too, or it takes the link for one that never was down.
until_true has_seen_down v2
echo 'and up:'
ip link set v2 up
until_true has_route 192.0.2.128/25
until_true has_route 203.0.113.192/26
# zebra 8.4 leaves 198.51.100.0/24 with one way, on a real kernel as well
ip route | without_ids
echo 'ended:'
kill "${daemons[1]}"
wait "${daemons[1]}"
kill "${daemons[0]}"
wait "${daemons[0]}"
ip route
