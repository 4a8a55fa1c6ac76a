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
  $ ip netns help
  Usage:	ip netns list
  	ip netns add NAME
  	ip netns attach NAME PID
  	ip netns set NAME NETNSID
  	ip [-all] netns delete [NAME]
  	ip netns identify [PID]
  	ip netns pids NAME
  	ip [-all] netns exec [NAME] cmd ...
  	ip netns monitor
  	ip netns list-id [target-nsid POSITIVE-INT] [nsid POSITIVE-INT]
  NETNSID := auto | POSITIVE-INT
  [255]
  $ ip -s netns
  red
