Addresses that live for a time: the times shown are still the ones given.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0 valid_lft 5000 preferred_lft 3000
  $ ip addr add 10.0.1.1/24 dev v0 valid_lft 5000 preferred_lft 0
  $ ip addr change 10.0.0.1/24 dev v0 valid_lft 6000 preferred_lft 4000
  $ ip -4 -o addr show v0 dynamic to 10.0.0.0/24
  3: v0    inet 10.0.0.1/24 scope global dynamic v0\       valid_lft 6000sec preferred_lft 4000sec
  $ ip addr change 10.0.0.1/24 dev v0 valid_lft forever preferred_lft forever
  $ ip -4 -o addr show v0 permanent
  3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
  $ ip -4 -o addr show v0 dynamic -deprecated
  $ ip addr change 10.0.7.1/24 dev v0 
  $ ip addr chg 10.0.7.1/24 dev v0 preferred_lft 10
  $ ip addr replace 10.0.0.1/24 dev v0 valid_lft 0x100 preferred_lft 010
