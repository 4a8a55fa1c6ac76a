Commands of link that have nothing to tell.

  $ ip link xstats
  xstats: missing argument
  [1]
  $ ip link xstats type veth
  xstats: link type veth doesn't support xstats
  [1]
  $ ip link xstats type nosuch
  Error: argument "nosuch" is wrong: invalid type
  [255]
  $ ip link afstats
  $ ip link afstats dev nothere
  Device "nothere" does not exist.
  $ ip link afstats dev lo
  $ ip link x
  xstats: missing argument
  [1]
  $ ip link xs
  xstats: missing argument
  [1]
  $ ip link af foo
  Command "foo" is unknown, try "ip link help".
  [255]
  $ ip link type veth
  Command "type" is unknown, try "ip link help".
  [255]
  $ ip link dev lo
  Command "dev" is unknown, try "ip link help".
  [255]
  $ ip link up
  Command "up" is unknown, try "ip link help".
  [255]
