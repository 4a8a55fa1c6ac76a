# SPDX-License-Identifier: Apache-2.0
# For "pernet exec -- bash examples/tools.sh": two namespaces, a pair between them, by the unmodified ip.
set -e
ip netns add red
ip netns add blue
ip -n red link add eth0 type veth peer name eth0 netns blue
ip -n red link set eth0 up
ip -n blue link set eth0 mtu 1400 up
ip netns exec blue ip -d link show eth0
ip -n red -j link show eth0
ip netns list
