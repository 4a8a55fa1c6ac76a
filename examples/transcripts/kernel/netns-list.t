The words for list.

  $ ip netns
  $ ip netns list
  $ ip netns show
  $ ip netns ls
  $ ip netns lst
  $ ip netns add red
  $ ip netns
  red
  $ ip netns list
  red
  $ ip netns l
  red
  $ ip netns li
  red
  $ ip netns show
  red
  $ ip netns s
  red
  $ ip netns sh
  red
  $ ip netns ls
  red
  $ ip netns lst
  red
  $ ip netns list foo
  red
  $ ip netns list red
  red
  $ ip -j netns
  [{"name":"red"}]
  $ ip -j -p netns list
  [ {
          "name": "red"
      } ]
  $ ip -br netns
  red
  $ ip -o netns list
  red
  $ ip -n red netns
  red
  $ ip -n red netns list
  red
  $ ip netns foo
  Command "foo" is unknown, try "ip netns help".
  [255]
  $ ip -s netns
  red
