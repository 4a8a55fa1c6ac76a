Ids by hand, and ids that will not do.

  $ ip netns set
  No netns name specified
  [1]
  $ ip netns set red
  No nsid specified
  [1]
  $ ip netns set red 1
  Cannot open network namespace "red": No such file or directory
  [1]
  $ ip netns add red
  $ ip netns add blue
  $ ip netns set red
  No nsid specified
  [1]
  $ ip netns list-id
  $ ip netns set red 7
  $ ip netns list-id
  nsid 7 (iproute2 netns name: red)
  $ ip netns set red 8
  Error: Peer netns already has a nsid assigned.
  [2]
  $ ip netns set red 7
  Error: Peer netns already has a nsid assigned.
  [2]
  $ ip netns set blue 7
  Error: The specified nsid is already used.
  [2]
  $ ip netns set blue auto
  $ ip netns list
  blue (id: 0)
  red (id: 7)
  $ ip netns list-id
  nsid 0 (iproute2 netns name: blue)
  nsid 7 (iproute2 netns name: red)
  $ ip netns add green
  $ ip netns set green -1
  Error: argument "-1" is wrong: "netnsid" value should be >= 0
  [255]
  $ ip netns set green -2
  Error: argument "-2" is wrong: "netnsid" value should be >= 0
  [255]
  $ ip netns set green abc
  Error: argument "abc" is wrong: Invalid "netnsid" value
  [255]
  $ ip netns set green 99999999999
  Error: argument "99999999999" is wrong: Invalid "netnsid" value
  [255]
  $ ip netns set green 2147483648
  Error: argument "2147483648" is wrong: Invalid "netnsid" value
  [255]
  $ ip netns set green 2147483647
  $ ip netns set green 0
  Error: Peer netns already has a nsid assigned.
  [2]
  $ ip netns list-id
  nsid 0 (iproute2 netns name: blue)
  nsid 7 (iproute2 netns name: red)
  nsid 2147483647 (iproute2 netns name: green)
  $ ip netns add pink
  $ ip netns set pink 0x10
  $ ip netns set pink 3 4
  Error: Peer netns already has a nsid assigned.
  [2]
  $ ip netns set a/b 3
  Invalid netns name "a/b"
  [255]
  $ ip netns set pink auto
  Error: Peer netns already has a nsid assigned.
  [2]
  $ ip netns list-id
  nsid 0 (iproute2 netns name: blue)
  nsid 7 (iproute2 netns name: red)
  nsid 16 (iproute2 netns name: pink)
  nsid 2147483647 (iproute2 netns name: green)
  $ ip -n red netns set blue 7
  $ ip -n red netns list-id
  nsid 7 (iproute2 netns name: blue)
  $ ip -n red netns set red 4
  $ ip -n red netns set red auto
  Error: Peer netns already has a nsid assigned.
  [2]
  $ ip -n red netns list-id
  nsid 4 (iproute2 netns name: red)
  nsid 7 (iproute2 netns name: blue)
  $ ip netns s pink 5
  pink (id: 16)
  green (id: 2147483647)
  blue (id: 0)
  red (id: 7)
  $ ip netns se pink 5
  Error: Peer netns already has a nsid assigned.
  [2]
