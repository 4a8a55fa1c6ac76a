ip netconf.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip -4 netconf
  inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet v1 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  $ ip -4 -j netconf
  [{"family":"inet","interface":"lo","forwarding":false,"rp_filter":"off","mc_forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false},{"family":"inet","interface":"v1","forwarding":false,"rp_filter":"off","mc_forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false},{"family":"inet","interface":"v0","forwarding":false,"rp_filter":"off","mc_forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false},{"family":"inet","interface":"all","forwarding":false,"rp_filter":"off","mc_forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false},{"family":"inet","interface":"default","forwarding":false,"rp_filter":"off","mc_forwarding":false,"proxy_neigh":false,"ignore_routes_with_linkdown":false}]
  $ ip -4 netconf show dev v0
  inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  $ ip -4 -j netconf show dev v0
  inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  $ ip -4 netconf show dev
  Command line is not complete. Try option "help"
  [255]
  $ ip netconf show dev nothere
  Device "nothere" does not exist.
  [1]
  $ ip -4 netconf list foo
  inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet v1 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  $ ip -4 netconf lst
  inet lo forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet v1 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet v0 forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet all forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  inet default forwarding off rp_filter off mc_forwarding off proxy_neigh off ignore_routes_with_linkdown off 
  $ ip -4 -j -p netconf s foo
  [ {
          "family": "inet",
          "interface": "lo",
          "forwarding": false,
          "rp_filter": "off",
          "mc_forwarding": false,
          "proxy_neigh": false,
          "ignore_routes_with_linkdown": false
      },{
          "family": "inet",
          "interface": "v1",
          "forwarding": false,
          "rp_filter": "off",
          "mc_forwarding": false,
          "proxy_neigh": false,
          "ignore_routes_with_linkdown": false
      },{
          "family": "inet",
          "interface": "v0",
          "forwarding": false,
          "rp_filter": "off",
          "mc_forwarding": false,
          "proxy_neigh": false,
          "ignore_routes_with_linkdown": false
      },{
          "family": "inet",
          "interface": "all",
          "forwarding": false,
          "rp_filter": "off",
          "mc_forwarding": false,
          "proxy_neigh": false,
          "ignore_routes_with_linkdown": false
      },{
          "family": "inet",
          "interface": "default",
          "forwarding": false,
          "rp_filter": "off",
          "mc_forwarding": false,
          "proxy_neigh": false,
          "ignore_routes_with_linkdown": false
      } ]
  $ ip netconf help
  Usage: ip netconf show [ dev STRING ]
  [255]
  $ ip netconf foo
  Command "foo" is unknown, try "ip netconf help".
  [255]
