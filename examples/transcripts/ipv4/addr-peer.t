Peers, /32s and loopback addresses.

  $ ip link add veth0 type veth peer name veth1
  $ ip link set lo up
  $ ip link set veth0 up
  $ ip link set veth1 up
  $ ip addr add 10.0.0.1/32 dev veth0
  $ ip addr add 10.0.1.1 peer 10.0.1.2 dev veth0
  $ ip addr add 10.0.2.1 peer 10.0.3.0/24 dev veth0
  $ ip addr add 10.0.2.1 peer 10.0.4.0/24 dev veth0
  $ ip addr add 10.0.2.2 peer 10.0.3.1/24 dev veth0
  $ ip addr add 192.168.0.1/24 dev lo
  $ ip addr add 192.168.0.2/24 dev lo
  $ ip addr add 127.0.0.2/8 dev lo
  $ ip addr add 10.0.0.1/32 dev veth1
  $ ip addr add 10.0.0.1/24 dev veth1
  $ ip -4 -o addr
  1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
  1: lo    inet 192.168.0.1/24 scope global lo\       valid_lft forever preferred_lft forever
  1: lo    inet 192.168.0.2/24 scope global secondary lo\       valid_lft forever preferred_lft forever
  1: lo    inet 127.0.0.2/8 scope host secondary lo\       valid_lft forever preferred_lft forever
  2: veth1    inet 10.0.0.1/32 scope global veth1\       valid_lft forever preferred_lft forever
  2: veth1    inet 10.0.0.1/24 scope global veth1\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/32 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.1.1 peer 10.0.1.2/32 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.2.1 peer 10.0.3.0/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.2.1 peer 10.0.4.0/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.2.2 peer 10.0.3.1/24 scope global secondary veth0\       valid_lft forever preferred_lft forever
  $ ip -4 route show table all
  10.0.0.0/24 dev veth1 proto kernel scope link src 10.0.0.1 
  10.0.1.2 dev veth0 proto kernel scope link src 10.0.1.1 
  10.0.3.0/24 dev veth0 proto kernel scope link src 10.0.2.1 
  10.0.4.0/24 dev veth0 proto kernel scope link src 10.0.2.1 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  local 10.0.0.1 dev veth1 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth1 table local proto kernel scope link src 10.0.0.1 
  local 10.0.1.1 dev veth0 table local proto kernel scope host src 10.0.1.1 
  local 10.0.2.1 dev veth0 table local proto kernel scope host src 10.0.2.1 
  local 10.0.2.2 dev veth0 table local proto kernel scope host src 10.0.2.1 
  broadcast 10.0.3.255 dev veth0 table local proto kernel scope link src 10.0.2.1 
  broadcast 10.0.4.255 dev veth0 table local proto kernel scope link src 10.0.2.1 
  local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
  local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
  local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
  broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
  local 192.168.0.0/24 dev lo table local proto kernel scope host src 192.168.0.1 
  local 192.168.0.1 dev lo table local proto kernel scope host src 192.168.0.1 
  local 192.168.0.2 dev lo table local proto kernel scope host src 192.168.0.1 
  broadcast 192.168.0.255 dev lo table local proto kernel scope link src 192.168.0.1 
  $ ip addr del 10.0.2.1 peer 10.0.3.0/24 dev veth0
  $ ip -4 route show table all
  10.0.0.0/24 dev veth1 proto kernel scope link src 10.0.0.1 
  10.0.1.2 dev veth0 proto kernel scope link src 10.0.1.1 
  10.0.4.0/24 dev veth0 proto kernel scope link src 10.0.2.1 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  local 10.0.0.1 dev veth1 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth1 table local proto kernel scope link src 10.0.0.1 
  local 10.0.1.1 dev veth0 table local proto kernel scope host src 10.0.1.1 
  local 10.0.2.1 dev veth0 table local proto kernel scope host src 10.0.2.1 
  broadcast 10.0.4.255 dev veth0 table local proto kernel scope link src 10.0.2.1 
  local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 
  local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 
  local 127.0.0.2 dev lo table local proto kernel scope host src 127.0.0.1 
  broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1 
  local 192.168.0.0/24 dev lo table local proto kernel scope host src 192.168.0.1 
  local 192.168.0.1 dev lo table local proto kernel scope host src 192.168.0.1 
  local 192.168.0.2 dev lo table local proto kernel scope host src 192.168.0.1 
  broadcast 192.168.0.255 dev lo table local proto kernel scope link src 192.168.0.1 
  $ ip addr del 10.0.0.1/32 dev veth0
  $ ip route show table local
  local 10.0.0.1 dev veth1 proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth1 proto kernel scope link src 10.0.0.1 
  local 10.0.1.1 dev veth0 proto kernel scope host src 10.0.1.1 
  local 10.0.2.1 dev veth0 proto kernel scope host src 10.0.2.1 
  broadcast 10.0.4.255 dev veth0 proto kernel scope link src 10.0.2.1 
  local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1 
  local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1 
  local 127.0.0.2 dev lo proto kernel scope host src 127.0.0.1 
  broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1 
  local 192.168.0.0/24 dev lo proto kernel scope host src 192.168.0.1 
  local 192.168.0.1 dev lo proto kernel scope host src 192.168.0.1 
  local 192.168.0.2 dev lo proto kernel scope host src 192.168.0.1 
  broadcast 192.168.0.255 dev lo proto kernel scope link src 192.168.0.1 
  $ ip addr del 127.0.0.1/8 dev lo
  $ ip route show table local
  local 10.0.0.1 dev veth1 proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.255 dev veth1 proto kernel scope link src 10.0.0.1 
  local 10.0.1.1 dev veth0 proto kernel scope host src 10.0.1.1 
  local 10.0.2.1 dev veth0 proto kernel scope host src 10.0.2.1 
  broadcast 10.0.4.255 dev veth0 proto kernel scope link src 10.0.2.1 
  local 192.168.0.0/24 dev lo proto kernel scope host src 192.168.0.1 
  local 192.168.0.1 dev lo proto kernel scope host src 192.168.0.1 
  local 192.168.0.2 dev lo proto kernel scope host src 192.168.0.1 
  broadcast 192.168.0.255 dev lo proto kernel scope link src 192.168.0.1 
  $ ip link set lo down
  $ ip link set lo up
  $ ip -4 -o addr show lo
  1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
  1: lo    inet 192.168.0.1/24 scope global lo\       valid_lft forever preferred_lft forever
  1: lo    inet 192.168.0.2/24 scope global secondary lo\       valid_lft forever preferred_lft forever
  $ ip addr flush dev lo
  $ ip link set lo down
  $ ip link set lo up
  $ ip -4 -o addr show lo
  1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
