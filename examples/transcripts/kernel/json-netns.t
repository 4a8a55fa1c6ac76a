JSON of names and ids.

  $ ip -j netns
  []
  $ ip -j -p netns
  [ ]
  $ ip -j netns list-id
  []
  $ ip -j -p netns list-id
  [ ]
  $ ip netns add 'sp "ace'
  $ ip -j netns
  [{"name":"sp \"ace"}]
  $ ip netns set 'sp "ace' 3
  $ ip -j netns
  [{"name":"sp \"ace","id":3}]
  $ ip -p -j netns
  [ {
          "name": "sp \"ace",
          "id": 3
      } ]
  $ ip -j netns list-id
  [{"nsid":3,"name":"sp \"ace"}]
  $ ip -j netns list-id nsid 3
  [{"nsid":3,"name":"sp \"ace"}]
  $ ip -j netns list-id nsid 4
  Error: Peer netns reference is invalid.
  [2]
  $ ip -j netns list-id target-nsid 3
  []
  $ ip -j netns list-id target-nsid 4
  Error: Invalid target network namespace id.
  []
  Dump terminated
  [1]
  $ ip netns add red
  $ ip -n 'sp "ace' netns set red 8
  $ ip -j netns list-id target-nsid 3
  [{"nsid":8}]
  $ ip -p -j netns list-id target-nsid 3
  [ {
          "nsid": 8
      } ]
  $ ip netns set red 9
  $ ip -j netns list-id target-nsid 3
  [{"nsid":8,"current-nsid":9,"name":"red"}]
  $ ip -j netns list-id target-nsid 3 nsid 9
  [{"nsid":8,"current-nsid":9,"name":"red"}]
  $ ip -j netns identify
  
  $ ip -j netns pids red
  $ ip -j netns add red
  Cannot create namespace file "/run/netns/red": File exists
  [1]
