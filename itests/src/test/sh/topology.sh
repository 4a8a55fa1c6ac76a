# SPDX-License-Identifier: Apache-2.0
# Read in by the others: two links with an address each, and how to wait.

# until_true COMMAND...: until it succeeds; after a minute it says what never did, shows the logs, and ends.
until_true() {
  local tries=600
  until "$@" >/dev/null 2>&1; do
    tries=$((tries - 1))
    if [ $tries -eq 0 ]; then
      echo "never true: $*"
      cat ./*.log
      exit 1
    fi
    sleep 0.1
  done
}

has_route() { [ -n "$(ip route show "$1")" ]; }
has_no_route() { ! has_route "$1"; }
is_up() { ip -o link show "$1" | grep -q 'state UP'; }

daemons=()
trap 'kill "${daemons[@]}" 2>/dev/null' EXIT

ip link set lo up
for i in 0 2; do
  ip link add v$i address 02:00:00:00:00:0$i type veth peer name w$i address 02:00:00:00:00:1$i
  ip addr add 10.0.$i.1/24 dev v$i
  ip link set v$i up
  ip link set w$i up
done
until_true is_up v0
until_true is_up v2
