What is refused of nexthops.

  $ ip link set lo up
  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ ip link add v2 address 02:00:00:00:00:03 type veth peer name v3 address 02:00:00:00:00:04
  $ ip addr add 10.0.0.1/24 dev v0
  $ ip addr add 10.0.2.1/24 dev v2
  $ ip link set v0 up
  $ ip link set v1 up
  $ ip link set v2 up
  $ ip link set v3 up
  $ sleep 1.2
  $ ip nexthop add id 1 via 10.0.9.2 dev v0
  Error: Nexthop has invalid gateway.
  [2]
  $ ip nexthop add id 1 via 10.0.0.1 dev v0
  $ ip nexthop add id 1 via 10.0.0.255 dev v0
  Error: Nexthop has invalid gateway.
  [2]
  $ ip nexthop add id 1 via 10.0.2.2 dev v0
  Error: Nexthop has invalid gateway.
  [2]
  $ ip nexthop add id 1 via 10.0.0.2
  Error: Device attribute required for non-blackhole and non-fdb nexthops.
  [2]
  $ ip nexthop add id 1 via 10.0.0.2 dev nope
  Error: argument "nope" is wrong: Device does not exist
  
  [255]
  $ ip nexthop add id 1
  Error: Invalid address family.
  [2]
  $ ip nexthop add id 1 dev v0 onlink
  Error: ONLINK flag can not be set for nexthop without a gateway.
  [2]
  $ ip nexthop add id 1 blackhole dev v0
  Error: Blackhole attribute can not be used with gateway, oif, encap or fdb.
  [2]
  $ ip nexthop add id 1 blackhole via 10.0.0.2
  Error: Blackhole attribute can not be used with gateway, oif, encap or fdb.
  [2]
  $ ip nexthop add id 1 via 10.0.0.2 dev v0 fdb
  Error: Fdb attribute can not be used with encap, oif or blackhole.
  [2]
  $ ip nexthop add id 1 blackhole fdb
  Error: Fdb attribute can not be used with encap, oif or blackhole.
  [2]
  $ ip nexthop add id 1 via 10.0.0.1 dev v0 onlink
  Error: Nexthop has invalid gateway.
  [2]
  $ ip nexthop add id 1 via 224.0.0.1 dev v0 onlink
  Error: Nexthop has invalid gateway.
  [2]
  $ ip nexthop add id 1 via 255.255.255.255 dev v0 onlink
  Error: Nexthop has invalid gateway.
  [2]
  $ ip nexthop add id 1 via 0.0.0.0 dev v0
  RTNETLINK answers: File exists
  [2]
  $ ip nexthop add id 1 fdb
  Error: Invalid address family.
  [2]
  $ ip nexthop show
  id 1 via 10.0.0.1 dev v0 scope host 
  $ ip nexthop flush
  Flushed 1 nexthops
  $ ip nexthop replace via 10.0.0.2 dev v0
  Error: Replace requires nexthop id.
  [2]
  $ ip nexthop add id 1 group 2
  Error: Invalid nexthop id.
  [2]
  $ ip nexthop add id 1 group 1
  Error: Invalid nexthop id.
  [2]
  $ ip nexthop add id 1 group 2 type nonsense
  Error: argument "nonsense" is wrong: "type" value is invalid
  
  [255]
  $ ip nexthop del
  Error: Nexthop id is missing.
  [2]
  $ ip nexthop del id 0
  Error: Invalid nexthop id.
  [2]
  $ ip nexthop get id 0
  Usage: ip nexthop { list | flush } [ protocol ID ] SELECTOR
         ip nexthop { add | replace } id ID NH [ protocol ID ]
         ip nexthop { get | del } id ID
         ip nexthop bucket list BUCKET_SELECTOR
         ip nexthop bucket get id ID index INDEX
  SELECTOR := [ id ID ] [ dev DEV ] [ vrf NAME ] [ master DEV ]
              [ groups ] [ fdb ]
  BUCKET_SELECTOR := SELECTOR | [ nhid ID ]
  NH := { blackhole | [ via ADDRESS ] [ dev DEV ] [ onlink ]
          [ encap ENCAPTYPE ENCAPHDR ] |
          group GROUP [ fdb ] [ type TYPE [ TYPE_ARGS ] ] }
  GROUP := [ <id[,weight]>/<id[,weight]>/... ]
  TYPE := { mpath | resilient }
  TYPE_ARGS := [ RESILIENT_ARGS ]
  RESILIENT_ARGS := [ buckets BUCKETS ] [ idle_timer IDLE ]
                    [ unbalanced_timer UNBALANCED ]
  ENCAPTYPE := [ mpls ]
  ENCAPHDR := [ MPLSLABEL ]
  [255]
  $ ip nexthop get
  Usage: ip nexthop { list | flush } [ protocol ID ] SELECTOR
         ip nexthop { add | replace } id ID NH [ protocol ID ]
         ip nexthop { get | del } id ID
         ip nexthop bucket list BUCKET_SELECTOR
         ip nexthop bucket get id ID index INDEX
  SELECTOR := [ id ID ] [ dev DEV ] [ vrf NAME ] [ master DEV ]
              [ groups ] [ fdb ]
  BUCKET_SELECTOR := SELECTOR | [ nhid ID ]
  NH := { blackhole | [ via ADDRESS ] [ dev DEV ] [ onlink ]
          [ encap ENCAPTYPE ENCAPHDR ] |
          group GROUP [ fdb ] [ type TYPE [ TYPE_ARGS ] ] }
  GROUP := [ <id[,weight]>/<id[,weight]>/... ]
  TYPE := { mpath | resilient }
  TYPE_ARGS := [ RESILIENT_ARGS ]
  RESILIENT_ARGS := [ buckets BUCKETS ] [ idle_timer IDLE ]
                    [ unbalanced_timer UNBALANCED ]
  ENCAPTYPE := [ mpls ]
  ENCAPHDR := [ MPLSLABEL ]
  [255]
  $ ip nexthop nonsense
  Command "nonsense" is unknown, try "ip nexthop help".
  [255]
  $ ip link set v2 down
  $ ip nexthop add id 1 via 10.0.2.2 dev v2
  Error: Nexthop device is not up.
  [2]
  $ ip nexthop add id 1 dev v2
  Error: Nexthop device is not up.
  [2]
  $ ip link set v2 up
  $ ip link set v3 down
  $ ip nexthop add id 1 via 10.0.2.2 dev v2
  Error: Carrier for nexthop device is down.
  [2]
  $ ip nexthop add id 7 dev lo
  $ ip nexthop show
  id 7 dev lo scope host 
  $ ip nexthop flush
  Flushed 1 nexthops
  $ ip link set lo down
  $ ip nexthop add id 8 blackhole
  Error: Device for nexthop is not up.
  [2]
  $ ip nexthop show
