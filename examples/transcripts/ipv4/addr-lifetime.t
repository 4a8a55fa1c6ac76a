Lifetimes: an address is deprecated, and then gone.

  $ ip link add veth0 type veth peer name veth1
  $ ip link set veth0 up
  $ ip addr add 10.0.0.1/24 dev veth0 valid_lft 3 preferred_lft 1
  $ ip addr add 10.0.1.1/24 dev veth0 valid_lft forever preferred_lft 0
  $ ip addr add 10.0.2.1/24 dev veth0 valid_lft 1000 preferred_lft 0
  $ ip -4 -o addr show veth0
  3: veth0    inet 10.0.0.1/24 scope global dynamic veth0\       valid_lft 3sec preferred_lft 1sec
  3: veth0    inet 10.0.1.1/24 scope global deprecated veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.2.1/24 scope global deprecated dynamic veth0\       valid_lft 1000sec preferred_lft 0sec
  $ sleep 2.1
  $ ip -4 -o addr show veth0 to 10.0.0.0/24
  3: veth0    inet 10.0.0.1/24 scope global deprecated dynamic veth0\       valid_lft 1sec preferred_lft 0sec
  $ ip addr change 10.0.2.1/24 dev veth0 valid_lft forever preferred_lft forever
  $ ip -4 -o addr show veth0 to 10.0.2.0/24
  3: veth0    inet 10.0.2.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  $ sleep 2.1
  $ ip -4 -o addr show veth0
  3: veth0    inet 10.0.1.1/24 scope global deprecated veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.2.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  $ ip -4 route show table all
  10.0.1.0/24 dev veth0 proto kernel scope link src 10.0.1.1 linkdown 
  10.0.2.0/24 dev veth0 proto kernel scope link src 10.0.2.1 linkdown 
  local 10.0.1.1 dev veth0 table local proto kernel scope host src 10.0.1.1 
  broadcast 10.0.1.255 dev veth0 table local proto kernel scope link src 10.0.1.1 linkdown 
  local 10.0.2.1 dev veth0 table local proto kernel scope host src 10.0.2.1 
  broadcast 10.0.2.255 dev veth0 table local proto kernel scope link src 10.0.2.1 linkdown 
