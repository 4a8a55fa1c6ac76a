Secondaries: they go with their primary, or one of them takes its place.

  $ ip link add veth0 type veth peer name veth1
  $ ip link set veth0 up
  $ ip link set veth1 up
  $ ip addr add 10.0.0.1/24 dev veth0
  $ ip addr add 10.0.0.2/24 dev veth0
  $ ip addr add 10.0.0.3/24 brd + dev veth0
  $ ip addr add 10.0.0.4/25 dev veth0
  $ ip addr add 10.0.0.5/25 dev veth0 label veth0:x
  $ ip -4 -o addr show veth0
  3: veth0    inet 10.0.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.4/25 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.2/24 scope global secondary veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.3/24 brd 10.0.0.255 scope global secondary veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.5/25 scope global secondary veth0:x\       valid_lft forever preferred_lft forever
  $ ip -4 route show table all
  10.0.0.0/25 dev veth0 proto kernel scope link src 10.0.0.4 
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  local 10.0.0.2 dev veth0 table local proto kernel scope host src 10.0.0.1 
  local 10.0.0.3 dev veth0 table local proto kernel scope host src 10.0.0.1 
  local 10.0.0.4 dev veth0 table local proto kernel scope host src 10.0.0.4 
  local 10.0.0.5 dev veth0 table local proto kernel scope host src 10.0.0.4 
  broadcast 10.0.0.127 dev veth0 table local proto kernel scope link src 10.0.0.4 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  $ ip addr del 10.0.0.2/24 dev veth0
  $ ip -4 -o addr show veth0
  3: veth0    inet 10.0.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.4/25 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.3/24 brd 10.0.0.255 scope global secondary veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.5/25 scope global secondary veth0:x\       valid_lft forever preferred_lft forever
  $ ip addr del 10.0.0.1/24 dev veth0
  $ ip -4 -o addr show veth0
  3: veth0    inet 10.0.0.4/25 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.5/25 scope global secondary veth0:x\       valid_lft forever preferred_lft forever
  $ ip -4 route show table all
  10.0.0.0/25 dev veth0 proto kernel scope link src 10.0.0.4 
  local 10.0.0.4 dev veth0 table local proto kernel scope host src 10.0.0.4 
  local 10.0.0.5 dev veth0 table local proto kernel scope host src 10.0.0.4 
  broadcast 10.0.0.127 dev veth0 table local proto kernel scope link src 10.0.0.4 
  $ ip addr flush dev veth0 label 'veth0:*'
  $ ip -4 -o addr show veth0
  3: veth0    inet 10.0.0.4/25 scope global veth0\       valid_lft forever preferred_lft forever
  $ ip addr flush dev veth0
  $ ip -4 route show table all
