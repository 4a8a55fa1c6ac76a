A dozen namespaces and their ids.

  $ ip netns add n1
  $ ip netns add n2
  $ ip netns add n3
  $ ip netns add n4
  $ ip netns add n5
  $ ip netns add n6
  $ ip netns set n3 auto
  $ ip netns set n1 auto
  $ ip netns set n5 1
  Error: The specified nsid is already used.
  [2]
  $ ip netns set n5 2
  $ ip netns set n2 auto
  $ ip netns set n4 100
  $ ip netns set n6 auto
  $ ip netns list-id
  nsid 0 (iproute2 netns name: n3)
  nsid 1 (iproute2 netns name: n1)
  nsid 2 (iproute2 netns name: n5)
  nsid 3 (iproute2 netns name: n2)
  nsid 4 (iproute2 netns name: n6)
  nsid 100 (iproute2 netns name: n4)
  $ ip netns del n1
  $ ip netns del n3
  $ sleep 0.5
  $ ip netns add n7
  $ ip netns add n8
  $ ip netns add n9
  $ ip netns set n7 auto
  $ ip netns set n8 auto
  $ ip netns set n9 auto
  $ ip netns list-id
  nsid 0 (iproute2 netns name: n7)
  nsid 1 (iproute2 netns name: n8)
  nsid 2 (iproute2 netns name: n5)
  nsid 3 (iproute2 netns name: n2)
  nsid 4 (iproute2 netns name: n6)
  nsid 5 (iproute2 netns name: n9)
  nsid 100 (iproute2 netns name: n4)
  $ ip -n n2 netns set n4 auto
  $ ip -n n4 netns set n2 auto
  $ ip -n n4 netns set n8 auto
  $ ip -n n4 netns list-id
  nsid 0 (iproute2 netns name: n2)
  nsid 1 (iproute2 netns name: n8)
  $ ip netns list-id target-nsid 100
  nsid 0 current-nsid 3 (iproute2 netns name: n2)
  nsid 1 current-nsid 1 (iproute2 netns name: n8)
  $ ip netns list-id target-nsid 100 nsid 2
  nsid unassigned current-nsid 2 (iproute2 netns name: n5)
  $ ip netns del n2
  $ sleep 0.5
  $ ip -n n4 netns list-id
  nsid 1 (iproute2 netns name: n8)
  $ ip netns list-id target-nsid 100
  nsid 1 current-nsid 1 (iproute2 netns name: n8)
  $ ip -all netns del
  $ sleep 0.5
  $ ip netns list-id
