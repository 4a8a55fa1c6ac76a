Identify, pids and attach.

  $ ip netns identify
  
  $ ip netns identify self
  Specified string 'self' is not a pid
  [1]
  $ ip netns identify abc
  Specified string 'abc' is not a pid
  [1]
  $ ip netns identify 99999999
  Cannot open network namespace: No such file or directory
  [1]
  $ ip netns identify 1 2
  extra arguments specified
  [1]
  $ ip netns identify -1
  Specified string '-1' is not a pid
  [1]
  $ ip netns pids
  No netns name specified
  [1]
  $ ip netns pids nothere
  Cannot open network namespace: No such file or directory
  [1]
  $ ip netns add red
  $ ip netns pids red
  $ ip netns pids red blue
  extra arguments specified
  [1]
  $ ip netns exec red ip netns identify
  red
  $ ip netns exec red ip netns identify self
  Specified string 'self' is not a pid
  [1]
  $ ip netns add blue
  $ ip netns exec blue ip netns identify
  blue
  $ ip -n blue netns identify
  blue
  $ ip -n red netns identify self
  Specified string 'self' is not a pid
  [1]
  $ ip netns exec red ip -n blue netns identify
  blue
  $ ip netns i
  
  $ ip netns id
  
  $ ip netns p red
  $ ip netns attach
  No netns name and PID specified
  [1]
  $ ip netns attach red
  No netns name and PID specified
  [1]
  $ ip netns attach red 1
  Cannot create namespace file "/run/netns/red": File exists
  [1]
  $ ip netns attach green
  No netns name and PID specified
  [1]
  $ ip netns attach green abc
  Invalid PID: abc
  [1]
  $ ip netns attach green 99999999
  Bind /proc/99999999/ns/net -> /run/netns/green failed: No such file or directory
  [1]
  $ ip netns attach a/b 1
  Invalid netns name "a/b"
  [255]
  $ ip netns list
  blue
  red
  $ ip netns pids a/b
  Invalid netns name "a/b"
  [255]
