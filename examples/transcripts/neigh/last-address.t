Neighbours go with the last address of their device.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip addr add 10.0.1.1/24 dev v0
  $ ip neigh add 10.0.2.4 dev v0 lladdr 02:00:00:00:00:03
  $ ip neigh add proxy 10.0.2.5 dev v0
  $ ip addr del 10.0.0.1/24 dev v0
  $ ip neigh show
  10.0.2.4 dev v0 lladdr 02:00:00:00:00:03 PERMANENT 
  $ ip addr del 10.0.1.1/24 dev v0
  $ ip neigh show
  $ ip neigh show proxy

Who has no address that is known is no router.

  $ ip neigh replace 10.0.1.7 dev v0 nud none router
  $ ip neigh replace 10.0.1.7 dev v0 nud failed router
  $ ip neigh show nud all
  10.0.1.7 dev v0 FAILED 
