Adding namespaces, and names that will not do.

  $ ip netns add
  No netns name specified
  [1]
  $ ip netns add red
  $ ip netns add red
  Cannot create namespace file "/run/netns/red": File exists
  [1]
  $ ip netns add red blue
  Cannot create namespace file "/run/netns/red": File exists
  [1]
  $ ip netns list
  red
  $ ip netns add ''
  Invalid netns name ""
  [255]
  $ ip netns add .
  Invalid netns name "."
  [255]
  $ ip netns add ..
  Invalid netns name ".."
  [255]
  $ ip netns add .hidden
  $ ip netns add a/b
  Invalid netns name "a/b"
  [255]
  $ ip netns add /abs
  Invalid netns name "/abs"
  [255]
  $ ip netns add -x
  $ ip netns add 'with space'
  $ ip netns add 'tab	bed'
  $ ip netns add ünï
  $ ip netns add 1
  $ ip netns add 012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234
  $ ip netns add 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345
  Invalid netns name "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345"
  [255]
  $ ip netns add ...
  $ ip netns add help
  $ ip netns del 012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234
  $ ip netns del red
  $ ip netns del .hidden
  $ ip netns del -x
  $ ip netns del 'tab	bed'
  $ ip netns del ...
  $ ip netns del ünï
  $ ip netns del help
  $ ip netns del 1
  $ ip netns
  with space
  $ ip -n 'with space' -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns exec 'with space' ip -br link
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns a green
  $ ip netns ad blue
  $ ip netns del 'with space'
  $ ip netns d green
  $ ip netns list
  blue
