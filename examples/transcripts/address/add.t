Words of ip addr add.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add
  Not enough information: "dev" argument is required.
  [1]
  $ ip addr add 10.0.0.1/24
  Not enough information: "dev" argument is required.
  [1]
  $ ip addr add dev v0
  RTNETLINK answers: Operation not supported
  [2]
  $ ip addr add dev v0 dev v1
  RTNETLINK answers: Operation not supported
  [2]
  $ ip addr add 10.0.0.1/24 10.0.0.2/24 dev v0
  Error: either "local" is duplicate, or "10.0.0.2/24" is a garbage.
  [255]
  $ ip addr add local 10.0.0.1/24 dev v0
  $ ip -4 addr show v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
  $ ip a a 10.0.0.2 dev v0
  $ ip a a 10.0.0.3/32 peer 10.0.0.4 dev v0
  $ ip a a 10.0.0.5 peer 10.1.0.4/24 dev v0
  $ ip a a 10.0.0.6 remote 10.2.0.4/24 dev v0
  $ ip a a 10.5.0.6/24 peer 10.5.0.4/24 dev v0
  $ ip a a 10.6.0.6/24 peer 10.6.0.4 dev v0
  $ ip -4 a s v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.2/32 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.3 peer 10.0.0.4/32 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.5 peer 10.1.0.4/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.6 peer 10.2.0.4/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.5.0.6 peer 10.5.0.4/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.6.0.6 peer 10.6.0.4/32 scope global v0
         valid_lft forever preferred_lft forever
  $ ip addr add 10.7.0.1/24 brd dev v0
  Error: inet address is expected rather than "dev".
  [1]
  $ ip addr add 10.7.0.1/24 brd foo dev v0
  Error: inet address is expected rather than "foo".
  [1]
  $ ip addr add 10.7.0.1/24 brd + brd - dev v0
  Error: duplicate "broadcast": "-" is the second value.
  [255]
  $ ip addr add 10.7.0.1/24 brd - dev v0
  $ ip addr add 10.8.0.1/24 brd 10.8.0.200 dev v0
  $ ip addr add 10.9.0.1/32 brd + dev v0
  $ ip addr add 10.9.0.1/31 brd + dev v0
  $ ip addr add 10.9.1.1/30 broadcast + dev v0
  $ ip addr add 10.9.2.1/24 anycast 10.9.2.3 dev v0
  $ ip addr add 10.9.3.1/24 any 10.9.3.3 dev v0
  Error: either "local" is duplicate, or "any" is a garbage.
  [255]
  $ ip -4 a s dev v0
  3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
      inet 10.0.0.1/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.2/32 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.3 peer 10.0.0.4/32 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.5 peer 10.1.0.4/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.0.0.6 peer 10.2.0.4/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.5.0.6 peer 10.5.0.4/24 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.6.0.6 peer 10.6.0.4/32 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.7.0.1/24 brd 10.7.0.0 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.8.0.1/24 brd 10.8.0.200 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.9.0.1/32 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.9.0.1/31 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.9.1.1/30 brd 10.9.1.3 scope global v0
         valid_lft forever preferred_lft forever
      inet 10.9.2.1/24 scope global v0
         valid_lft forever preferred_lft forever
  $ ip -4 -j a s dev v0
  [{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.2","prefixlen":32,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.3","address":"10.0.0.4","prefixlen":32,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.5","address":"10.1.0.4","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.6","address":"10.2.0.4","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.5.0.6","address":"10.5.0.4","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.6.0.6","address":"10.6.0.4","prefixlen":32,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.7.0.1","prefixlen":24,"broadcast":"10.7.0.0","scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.8.0.1","prefixlen":24,"broadcast":"10.8.0.200","scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.9.0.1","prefixlen":32,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.9.0.1","prefixlen":31,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.9.1.1","prefixlen":30,"broadcast":"10.9.1.3","scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.9.2.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
  $ ip addr add 10.10.0.1/24 scope link dev v0
  $ ip addr add 10.10.1.1/24 scope host dev v0
  $ ip addr add 10.10.2.1/24 scope global dev v0
  $ ip addr add 10.10.3.1/24 scope site dev v0
  $ ip addr add 10.10.4.1/24 scope 77 dev v0
  $ ip addr add 10.10.5.1/24 scope nowhere dev v0
  $ ip addr add 10.10.6.1/24 scope 256 dev v0
  Error: argument "256" is wrong: invalid scope value.
  [255]
  $ ip addr add 10.10.6.1/24 scope foo dev v0
  Error: argument "foo" is wrong: invalid scope value.
  [255]
  $ ip addr add 10.10.6.1/24 scope dev v0
  Error: argument "dev" is wrong: invalid scope value.
  [255]
  $ ip addr add 10.10.6.1/24 scope lin dev v0
  Error: argument "lin" is wrong: invalid scope value.
  [255]
  $ ip addr add 127.1.0.1/8 dev v0
  $ ip addr add 127.2.0.1/8 dev lo
  $ ip -4 -o a
  1: lo    inet 127.2.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.5.1/24 scope nowhere v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.1.1/24 scope host v0\       valid_lft forever preferred_lft forever
  3: v0    inet 127.1.0.1/8 scope host v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.0.1/24 scope link v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.3.1/24 scope site v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.4.1/24 scope 77 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.2/32 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.3 peer 10.0.0.4/32 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.5 peer 10.1.0.4/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.6 peer 10.2.0.4/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.5.0.6 peer 10.5.0.4/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.6.0.6 peer 10.6.0.4/32 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.7.0.1/24 brd 10.7.0.0 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.8.0.1/24 brd 10.8.0.200 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.9.0.1/32 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.9.0.1/31 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.9.1.1/30 brd 10.9.1.3 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.9.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.2.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -4 -N -o a
  1: lo    inet 127.2.0.1/8 scope 254 lo\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.5.1/24 scope 255 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.1.1/24 scope 254 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 127.1.0.1/8 scope 254 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.0.1/24 scope 253 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.3.1/24 scope 200 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.4.1/24 scope 77 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.1/24 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.2/32 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.3 peer 10.0.0.4/32 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.5 peer 10.1.0.4/24 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.0.0.6 peer 10.2.0.4/24 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.5.0.6 peer 10.5.0.4/24 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.6.0.6 peer 10.6.0.4/32 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.7.0.1/24 brd 10.7.0.0 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.8.0.1/24 brd 10.8.0.200 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.9.0.1/32 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.9.0.1/31 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.9.1.1/30 brd 10.9.1.3 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.9.2.1/24 scope 0 v0\       valid_lft forever preferred_lft forever
  3: v0    inet 10.10.2.1/24 scope 0 v0\       valid_lft forever preferred_lft forever
