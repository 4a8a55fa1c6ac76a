Objects and commands, cut short.

  $ ip netns add red
  $ ip li sh lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip links
  Object "links" is unknown, try "ip help".
  [1]
  $ ip Link
  Object "Link" is unknown, try "ip help".
  [1]
  $ ip netn
  red
  $ ip netnss
  Object "netnss" is unknown, try "ip help".
  [1]
  $ ip net list
  red
  $ ip nets
  Object "nets" is unknown, try "ip help".
  [1]
  $ ip ad sh lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip addre show lo
  1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
      link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
  $ ip addresss
  Object "addresss" is unknown, try "ip help".
  [1]
  $ ip -br a sh lo
  lo               DOWN           
  $ ip -br a l
  lo               DOWN           
  $ ip -br addr lis
  lo               DOWN           
  $ ip l h
  Usage: ip link add [link DEV | parentdev NAME] [ name ] NAME
  		    [ txqueuelen PACKETS ]
  		    [ address LLADDR ]
  		    [ broadcast LLADDR ]
  		    [ mtu MTU ] [index IDX ]
  		    [ numtxqueues QUEUE_COUNT ]
  		    [ numrxqueues QUEUE_COUNT ]
  		    [ netns { PID | NAME } ]
  		    type TYPE [ ARGS ]
  
  	ip link delete { DEVICE | dev DEVICE | group DEVGROUP } type TYPE [ ARGS ]
  
  	ip link set { DEVICE | dev DEVICE | group DEVGROUP }
  			[ { up | down } ]
  			[ type TYPE ARGS ]
  		[ arp { on | off } ]
  		[ dynamic { on | off } ]
  		[ multicast { on | off } ]
  		[ allmulticast { on | off } ]
  		[ promisc { on | off } ]
  		[ trailers { on | off } ]
  		[ carrier { on | off } ]
  		[ txqueuelen PACKETS ]
  		[ name NEWNAME ]
  		[ address LLADDR ]
  		[ broadcast LLADDR ]
  		[ mtu MTU ]
  		[ netns { PID | NAME } ]
  		[ link-netns NAME | link-netnsid ID ]
  		[ alias NAME ]
  		[ vf NUM [ mac LLADDR ]
  			 [ vlan VLANID [ qos VLAN-QOS ] [ proto VLAN-PROTO ] ]
  			 [ rate TXRATE ]
  			 [ max_tx_rate TXRATE ]
  			 [ min_tx_rate TXRATE ]
  			 [ spoofchk { on | off} ]
  			 [ query_rss { on | off} ]
  			 [ state { auto | enable | disable} ]
  			 [ trust { on | off} ]
  			 [ node_guid EUI64 ]
  			 [ port_guid EUI64 ] ]
  		[ { xdp | xdpgeneric | xdpdrv | xdpoffload } { off |
  			  object FILE [ { section | program } NAME ] [ verbose ] |
  			  pinned FILE } ]
  		[ master DEVICE ][ vrf NAME ]
  		[ nomaster ]
  		[ addrgenmode { eui64 | none | stable_secret | random } ]
  		[ protodown { on | off } ]
  		[ protodown_reason PREASON { on | off } ]
  		[ gso_max_size BYTES ] | [ gso_max_segs PACKETS ]
  		[ gro_max_size BYTES ]
  
  	ip link show [ DEVICE | group GROUP ] [up] [master DEV] [vrf NAME] [type TYPE]
  		[nomaster]
  
  	ip link xstats type TYPE [ ARGS ]
  
  	ip link afstats [ dev DEVICE ]
  	ip link property add dev DEVICE [ altname NAME .. ]
  	ip link property del dev DEVICE [ altname NAME .. ]
  
  	ip link help [ TYPE ]
  
  TYPE := { amt | bareudp | bond | bond_slave | bridge | bridge_slave |
            dsa | dummy | erspan | geneve | gre | gretap | gtp | ifb |
            ip6erspan | ip6gre | ip6gretap | ip6tnl |
            ipip | ipoib | ipvlan | ipvtap |
            macsec | macvlan | macvtap |
            netdevsim | nlmon | rmnet | sit | team | team_slave |
            vcan | veth | vlan | vrf | vti | vxcan | vxlan | wwan |
            xfrm | virt_wifi }
  [255]
  $ ip l he veth
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  $ ip l ad v0 ty veth pe nam v1
  Usage: ip link <options> type veth [peer <options>]
  To get <options> type 'ip link add help'
  [1]
  $ ip l ad v0 type veth peer name v1
  $ ip l se v0 up
  $ sleep 1.2
  $ ip l sh up
  3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
      link/ether ??:??:??:??:??:?? brd ff:ff:ff:ff:ff:ff (glob)
  $ ip l delet v0
  $ ip l dell v0
  Command "dell" is unknown, try "ip link help".
  [255]
  $ ip l del v0
  Cannot find device "v0"
  [1]
  $ ip netns sho
  red
  $ ip netns lis
  red
  $ ip netns list-
  $ ip netns list-idd
  Command "list-idd" is unknown, try "ip netns help".
  [255]
  $ ip netns ide
  
  $ ip netns pi red
  $ ip netns at
  No netns name and PID specified
  [1]
  $ ip netns exe red ip -br l
  lo               DOWN           00:00:00:00:00:00 <LOOPBACK> 
  $ ip netns delet red
  $ ip netns
