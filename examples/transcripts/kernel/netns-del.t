Deleting namespaces.

  $ ip netns del
  No netns name specified
  [1]
  $ ip netns delete
  No netns name specified
  [1]
  $ ip netns del nothere
  Cannot remove namespace file "/run/netns/nothere": No such file or directory
  [1]
  $ ip netns add red
  $ ip netns add blue
  $ ip netns add green
  $ ip netns del red blue
  $ ip netns
  green
  blue
  $ ip netns del blue
  $ ip netns
  green
  $ ip netns delete green
  $ ip netns del green
  Cannot remove namespace file "/run/netns/green": No such file or directory
  [1]
  $ ip netns del a/b
  Invalid netns name "a/b"
  [255]
  $ ip netns del ''
  Invalid netns name ""
  [255]
  $ ip netns del ..
  Invalid netns name ".."
  [255]
  $ ip netns del .
  Invalid netns name "."
  [255]
  $ ip -all netns del
  $ ip netns add red
  $ ip netns add blue
  $ ip -all netns delete
  $ ip netns
  $ ip -all netns del foo
  $ ip netns add red
  $ ip -a netns del
  $ ip netns list
