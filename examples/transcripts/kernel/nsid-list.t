List-id and its words.

  $ ip netns list-id
  $ ip netns add red
  $ ip netns list-id
  $ ip netns list-id nsid
  Command line is not complete. Try option "help"
  [255]
  $ ip netns list-id nsid 0
  Error: Peer netns reference is invalid.
  [2]
  $ ip netns list-id nsid abc
  Error: argument "abc" is wrong: "nsid" value is invalid
  [255]
  $ ip netns list-id nsid -1
  Error: argument "(null)" is wrong: "nsid" value should be >= 0
  [255]
  $ ip netns set red 4
  $ ip netns list-id nsid 4
  nsid 4 (iproute2 netns name: red)
  $ ip netns list-id nsid 5
  Error: Peer netns reference is invalid.
  [2]
  $ ip netns list-id nsid 4 nsid 4
  Error: duplicate "nsid": "nsid" is the second value.
  [255]
  $ ip netns list-id target-nsid
  Command line is not complete. Try option "help"
  [255]
  $ ip netns list-id target-nsid 4
  $ ip netns list-id target-nsid 5
  Error: Invalid target network namespace id.
  Dump terminated
  [1]
  $ ip netns list-id target-nsid abc
  Error: argument "abc" is wrong: "target-nsid" value is invalid
  [255]
  $ ip netns add blue
  $ ip -n red netns set blue 9
  $ ip netns list-id target-nsid 4
  nsid 9 current-nsid unassigned 
  $ ip netns set blue 6
  $ ip netns list-id target-nsid 4
  nsid 9 current-nsid 6 (iproute2 netns name: blue)
  $ ip netns list-id target-nsid 4 nsid 9
  Error: Peer netns reference is invalid.
  [2]
  $ ip netns list-id target-nsid 4 nsid 8
  Error: Peer netns reference is invalid.
  [2]
  $ ip netns list-id target-nsid 4 nsid 6
  nsid 9 current-nsid 6 (iproute2 netns name: blue)
  $ ip netns list-id nsid 6 target-nsid 4
  nsid 9 current-nsid 6 (iproute2 netns name: blue)
  $ ip netns list-id target-nsid 6
  $ ip -j netns list-id
  [{"nsid":4,"name":"red"},{"nsid":6,"name":"blue"}]
  $ ip -p -j netns list-id
  [ {
          "nsid": 4,
          "name": "red"
      },{
          "nsid": 6,
          "name": "blue"
      } ]
  $ ip -j netns list-id nsid 4
  [{"nsid":4,"name":"red"}]
  $ ip -j -p netns list
  [ {
          "name": "blue",
          "id": 6
      },{
          "name": "red",
          "id": 4
      } ]
  $ ip netns list-i
  nsid 4 (iproute2 netns name: red)
  nsid 6 (iproute2 netns name: blue)
