Each flag as a word, and filters of links without their line.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link set v0 group 5
  $ ip addr add 10.0.0.1/24 dev v0 temporary
  Warning: temporary option is not mutable from userspace
  $ ip addr add 10.0.1.1/24 dev v0 dadfailed
  Warning: dadfailed option is not mutable from userspace
  $ ip addr add 10.0.2.1/24 dev v0 deprecated
  Warning: deprecated option is not mutable from userspace
  $ ip addr add 10.0.3.1/24 dev v0 tentative
  Warning: tentative option is not mutable from userspace
  $ ip addr add 10.0.4.1/24 dev v0 permanent
  Warning: permanent option is not mutable from userspace
  $ ip addr add 10.0.5.1/24 dev v0 dynamic
  Error: either "local" is duplicate, or "dynamic" is a garbage.
  [255]
  $ ip addr add 10.0.5.1/24 dev v0 stable-privacy
  Warning: stable-privacy option is not mutable from userspace
  $ ip addr add 10.0.6.1/24 dev v0 -home
  Error: either "local" is duplicate, or "-home" is a garbage.
  [255]
  $ ip addr add 10.0.7.1/24 dev v0 hom
  Error: either "local" is duplicate, or "hom" is a garbage.
  [255]
  $ ip addr add dev v0 home 10.0.7.1/24
  Warning: home option can be set only for IPv6 addresses
  $ ip addr add 10.0.8.1/24 dev v1
  $ ip -o -4 addr show group 5
  2: v1    inet 10.0.8.1/24 scope global v1\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -o -4 addr show group default
  2: v1    inet 10.0.8.1/24 scope global v1\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -o -4 addr show type veth
  2: v1    inet 10.0.8.1/24 scope global v1\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -o -4 addr show type dummy
  2: v1    inet 10.0.8.1/24 scope global v1\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -o -4 addr show master v0
  2: v1    inet 10.0.8.1/24 scope global v1\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -o -4 addr show nomaster
  2: v1    inet 10.0.8.1/24 scope global v1\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -br -4 addr show group 5
  v0@v1            DOWN           10.0.0.1/24 10.0.1.1/24 10.0.2.1/24 10.0.3.1/24 10.0.4.1/24 10.0.5.1/24 10.0.7.1/24 
  $ ip -o -4 -br addr show group 5
  v0@v1            DOWN           10.0.0.1/24 10.0.1.1/24 10.0.2.1/24 10.0.3.1/24 10.0.4.1/24 10.0.5.1/24 10.0.7.1/24 
  $ ip -j -o -4 addr show group 5
  [{"addr_info":[{"index":2,"dev":"v1","family":"inet","local":"10.0.8.1","prefixlen":24,"scope":"global","label":"v1","valid_life_time":4294967295,"preferred_life_time":4294967295}]},{"addr_info":[{"index":3,"dev":"v0","family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":3,"dev":"v0","family":"inet","local":"10.0.1.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":3,"dev":"v0","family":"inet","local":"10.0.2.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":3,"dev":"v0","family":"inet","local":"10.0.3.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":3,"dev":"v0","family":"inet","local":"10.0.4.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":3,"dev":"v0","family":"inet","local":"10.0.5.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":3,"dev":"v0","family":"inet","local":"10.0.7.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
  $ ip -o -br -4 addr show
  v1@v0            DOWN           10.0.8.1/24 
  v0@v1            DOWN           10.0.0.1/24 10.0.1.1/24 10.0.2.1/24 10.0.3.1/24 10.0.4.1/24 10.0.5.1/24 10.0.7.1/24 
  $ ip link set v0 up
  $ ip -o -4 addr show up
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.1.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.3.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.4.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.5.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.7.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -o -4 addr flush up
  $ ip -o -4 addr show
  $ ip addr add any dev v0 peer 10.0.0.1/24
  Error: Attribute failed policy validation.
  [2]
  $ ip addr add 10.0.0.1/24 peer any dev v0
  Error: Attribute failed policy validation.
  [2]
  $ ip addr add 10.0.0.1/24 brd any dev v0
  Error: Attribute failed policy validation.
  [2]
  $ ip addr add 10.0.9.1/24 brd default dev v0
  $ ip addr add brd + dev v0
  Broadcast can be set only for IPv4 addresses
  [1]
  $ ip addr add brd + 10.0.10.1/24 dev v0
  $ ip -4 addr add any dev v0
  Error: Attribute failed policy validation.
  [2]
  $ ip -o -4 addr show
  3: v0    inet 10.0.9.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.10.1/24 brd 10.0.10.255 scope global v0\       valid_lft forever preferred_lft forever
  $ ip addr flush dev v0 primary
  $ ip -s addr flush dev v0 secondary
  Nothing to flush.
