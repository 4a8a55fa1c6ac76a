Addresses that are refused, and words that are not.

  $ ip link add veth0 type veth peer name veth1
  $ ip link set veth0 up
  $ ip link set veth1 up
  $ ip addr add 10.0.0.1/24 dev veth0
  $ ip addr add 10.0.0.1/24 dev veth0 scope link
  Error: ipv4: Address already assigned.
  [2]
  $ ip addr add 10.0.0.2/24 dev veth0 scope link
  Error: ipv4: Invalid scope value.
  [2]
  $ ip addr add 10.0.0.1/25 dev veth0
  $ ip addr add 10.0.0.1 dev veth0
  $ ip addr add 0.0.0.0/0 dev veth0
  $ ip addr add 0.0.0.1/8 dev veth0
  $ ip addr add 255.255.255.255/32 dev veth0
  $ ip addr add 224.0.0.1/4 dev veth0
  $ ip addr add 127.0.0.5/8 dev veth0
  $ ip addr add 10.1.0.1/31 dev veth0
  $ ip addr add 10.1.0.5/30 dev veth0 brd 10.1.0.7
  $ ip addr add 10.2.0.1/24 dev veth0 noprefixroute
  $ ip addr add 10.3.0.1/24 dev veth0 metric 77
  $ ip addr add 10.4.0.1/24 dev veth0 proto 5
  Error: either "local" is duplicate, or "proto" is a garbage.
  [255]
  $ ip addr add 10.5.0.1/24 dev veth0 home nodad
  Warning: home option can be set only for IPv6 addresses
  Warning: nodad option can be set only for IPv6 addresses
  $ ip addr add 10.6.0.1/24 dev veth0 valid_lft 0
  valid_lft is zero
  [1]
  $ ip addr add 10.6.0.1/24 dev veth0 valid_lft 10 preferred_lft 20
  preferred_lft is greater than valid_lft
  [1]
  $ ip -4 -o addr show veth0
  3: veth0    inet 127.0.0.5/8 scope host veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/25 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/32 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 0.0.0.1/8 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 255.255.255.255/32 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 224.0.0.1/4 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.1.0.1/31 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.1.0.5/30 brd 10.1.0.7 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.2.0.1/24 scope global noprefixroute veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.3.0.1/24 metric 77 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.5.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  $ ip -4 route show table all
  10.0.0.0/25 dev veth0 proto kernel scope link src 10.0.0.1 
  10.0.0.0/24 dev veth0 proto kernel scope link src 10.0.0.1 
  10.1.0.0/31 dev veth0 proto kernel scope link src 10.1.0.1 
  10.1.0.4/30 dev veth0 proto kernel scope link src 10.1.0.5 
  10.3.0.0/24 dev veth0 proto kernel scope link src 10.3.0.1 metric 77 
  10.5.0.0/24 dev veth0 proto kernel scope link src 10.5.0.1 
  127.0.0.0/8 dev veth0 proto kernel scope link src 127.0.0.5 
  local 0.0.0.1 dev veth0 table local proto kernel scope host src 0.0.0.1 
  local 10.0.0.1 dev veth0 table local proto kernel scope host src 10.0.0.1 
  broadcast 10.0.0.127 dev veth0 table local proto kernel scope link src 10.0.0.1 
  broadcast 10.0.0.255 dev veth0 table local proto kernel scope link src 10.0.0.1 
  local 10.1.0.1 dev veth0 table local proto kernel scope host src 10.1.0.1 
  local 10.1.0.5 dev veth0 table local proto kernel scope host src 10.1.0.5 
  broadcast 10.1.0.7 dev veth0 table local proto kernel scope link src 10.1.0.5 
  local 10.2.0.1 dev veth0 table local proto kernel scope host src 10.2.0.1 
  broadcast 10.2.0.255 dev veth0 table local proto kernel scope link src 10.2.0.1 
  local 10.3.0.1 dev veth0 table local proto kernel scope host src 10.3.0.1 
  broadcast 10.3.0.255 dev veth0 table local proto kernel scope link src 10.3.0.1 
  local 10.5.0.1 dev veth0 table local proto kernel scope host src 10.5.0.1 
  broadcast 10.5.0.255 dev veth0 table local proto kernel scope link src 10.5.0.1 
  local 127.0.0.5 dev veth0 table local proto kernel scope host src 127.0.0.5 
  broadcast 127.255.255.255 dev veth0 table local proto kernel scope link src 127.0.0.5 
  local 224.0.0.1 dev veth0 table local proto kernel scope host src 224.0.0.1 
  local 255.255.255.255 dev veth0 table local proto kernel scope host src 255.255.255.255 
  $ ip addr replace 10.3.0.1/24 dev veth0 metric 99
  $ ip addr change 10.3.0.1/24 dev veth0 proto 6 metric 99
  Error: either "local" is duplicate, or "proto" is a garbage.
  [255]
  $ ip addr replace 10.77.0.1/24 dev veth0
  $ ip -4 -o addr show veth0 to 10.3.0.0/16
  3: veth0    inet 10.3.0.1/24 metric 99 scope global veth0\       valid_lft forever preferred_lft forever
  $ ip route show 10.3.0.0/24
  10.3.0.0/24 dev veth0 proto kernel scope link src 10.3.0.1 metric 99 
  $ ip addr del 10.3.0.1/25 dev veth0
  Error: ipv4: Address not found.
  [2]
  $ ip addr del 10.3.0.1 dev veth0
  Warning: Executing wildcard deletion to stay compatible with old scripts.
           Explicitly specify the prefix length (10.3.0.1/32) to avoid this warning.
           This special behaviour is likely to disappear in further releases,
           fix your scripts!
  $ ip addr del 10.3.0.1/24 dev veth0 label no
  Error: ipv4: Address not found.
  [2]
  $ ip addr del 10.3.0.1/24 dev lo
  Error: ipv4: Address not found.
  [2]
  $ ip addr del dev veth0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip -4 -o addr show veth0
  3: veth0    inet 127.0.0.5/8 scope host veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/25 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/32 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 0.0.0.1/8 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 255.255.255.255/32 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 224.0.0.1/4 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.1.0.1/31 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.1.0.5/30 brd 10.1.0.7 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.2.0.1/24 scope global noprefixroute veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.5.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.77.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  $ ip -4 addr show dev veth0 scope link
  $ ip -4 addr show dev veth0 permanent
  3: veth0@veth1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
      inet 127.0.0.5/8 scope host veth0
         valid_lft forever preferred_lft forever
      inet 10.0.0.1/24 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.0.0.1/25 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.0.0.1/32 scope global veth0
         valid_lft forever preferred_lft forever
      inet 0.0.0.1/8 scope global veth0
         valid_lft forever preferred_lft forever
      inet 255.255.255.255/32 scope global veth0
         valid_lft forever preferred_lft forever
      inet 224.0.0.1/4 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.1.0.1/31 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.1.0.5/30 brd 10.1.0.7 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.2.0.1/24 scope global noprefixroute veth0
         valid_lft forever preferred_lft forever
      inet 10.5.0.1/24 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.77.0.1/24 scope global veth0
         valid_lft forever preferred_lft forever
  $ ip -4 addr show dev veth0 secondary
  $ ip -4 addr show up
  3: veth0@veth1: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP group default qlen 1000
      inet 127.0.0.5/8 scope host veth0
         valid_lft forever preferred_lft forever
      inet 10.0.0.1/24 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.0.0.1/25 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.0.0.1/32 scope global veth0
         valid_lft forever preferred_lft forever
      inet 0.0.0.1/8 scope global veth0
         valid_lft forever preferred_lft forever
      inet 255.255.255.255/32 scope global veth0
         valid_lft forever preferred_lft forever
      inet 224.0.0.1/4 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.1.0.1/31 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.1.0.5/30 brd 10.1.0.7 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.2.0.1/24 scope global noprefixroute veth0
         valid_lft forever preferred_lft forever
      inet 10.5.0.1/24 scope global veth0
         valid_lft forever preferred_lft forever
      inet 10.77.0.1/24 scope global veth0
         valid_lft forever preferred_lft forever
  $ ip addr flush dev veth0 scope link
  $ ip -4 -o addr show veth0
  3: veth0    inet 127.0.0.5/8 scope host veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/25 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.0.0.1/32 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 0.0.0.1/8 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 255.255.255.255/32 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 224.0.0.1/4 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.1.0.1/31 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.1.0.5/30 brd 10.1.0.7 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.2.0.1/24 scope global noprefixroute veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.5.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
  3: veth0    inet 10.77.0.1/24 scope global veth0\       valid_lft forever preferred_lft forever
