What ip says when it does not understand.

  $ ip foo
  Object "foo" is unknown, try "ip help".
  [1]
  $ ip link foo
  Command "foo" is unknown, try "ip link help".
  [255]
  $ ip netns foo
  Command "foo" is unknown, try "ip netns help".
  [255]
  $ ip addr foo
  Command "foo" is unknown, try "ip address help".
  [255]
  $ ip monitor foo
  Argument "foo" is unknown, try "ip monitor help".
  [255]
  $ ip li foo
  Command "foo" is unknown, try "ip link help".
  [255]
  $ ip ne foo
  Command "foo" is unknown, try "ip neigh help".
  [255]
  $ ip net
  $ ip mon foo
  Argument "foo" is unknown, try "ip monitor help".
  [255]
  $ ip -zz
  Option "-zz" is unknown, try "ip -help".
  [255]
  $ ip -foo link
  Option "-foo" is unknown, try "ip -help".
  [255]
  $ ip --foo link
  Option "-foo" is unknown, try "ip -help".
  [255]
  $ ip - link
  Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
         ip [ -force ] -batch filename
  where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                     link | macsec | maddress | monitor | mptcp | mroute | mrule |
                     neighbor | neighbour | netconf | netns | nexthop | ntable |
                     ntbl | route | rule | sr | tap | tcpmetrics |
                     token | tunnel | tuntap | vrf | xfrm }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                      -h[uman-readable] | -iec | -j[son] | -p[retty] |
                      -f[amily] { inet | inet6 | mpls | bridge | link } |
                      -4 | -6 | -M | -B | -0 |
                      -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                      -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                      -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                      -c[olor]}
  [255]
  $ ip -n
  Cannot open network namespace "(null)": No such file or directory
  [255]
  $ ip -netns
  Cannot open network namespace "(null)": No such file or directory
  [255]
  $ ip -net
  Cannot open network namespace "(null)": No such file or directory
  [255]
  $ ip -n nothere
  Cannot open network namespace "nothere": No such file or directory
  [255]
  $ ip -family
  Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
         ip [ -force ] -batch filename
  where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                     link | macsec | maddress | monitor | mptcp | mroute | mrule |
                     neighbor | neighbour | netconf | netns | nexthop | ntable |
                     ntbl | route | rule | sr | tap | tcpmetrics |
                     token | tunnel | tuntap | vrf | xfrm }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                      -h[uman-readable] | -iec | -j[son] | -p[retty] |
                      -f[amily] { inet | inet6 | mpls | bridge | link } |
                      -4 | -6 | -M | -B | -0 |
                      -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                      -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                      -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                      -c[olor]}
  [255]
  $ ip -family nosuch link
  Error: argument "nosuch" is wrong: invalid protocol family
  [255]
  $ ip -f nosuch link
  Error: argument "nosuch" is wrong: invalid protocol family
  [255]
  $ ip -loops
  Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
         ip [ -force ] -batch filename
  where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                     link | macsec | maddress | monitor | mptcp | mroute | mrule |
                     neighbor | neighbour | netconf | netns | nexthop | ntable |
                     ntbl | route | rule | sr | tap | tcpmetrics |
                     token | tunnel | tuntap | vrf | xfrm }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                      -h[uman-readable] | -iec | -j[son] | -p[retty] |
                      -f[amily] { inet | inet6 | mpls | bridge | link } |
                      -4 | -6 | -M | -B | -0 |
                      -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                      -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                      -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                      -c[olor]}
  [255]
  $ ip -rcvbuf
  Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
         ip [ -force ] -batch filename
  where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                     link | macsec | maddress | monitor | mptcp | mroute | mrule |
                     neighbor | neighbour | netconf | netns | nexthop | ntable |
                     ntbl | route | rule | sr | tap | tcpmetrics |
                     token | tunnel | tuntap | vrf | xfrm }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                      -h[uman-readable] | -iec | -j[son] | -p[retty] |
                      -f[amily] { inet | inet6 | mpls | bridge | link } |
                      -4 | -6 | -M | -B | -0 |
                      -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                      -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                      -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                      -c[olor]}
  [255]
  $ ip -rcvbuf abc link
  Invalid rcvbuf size 'abc'
  [255]
  $ ip -batch
  Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }
         ip [ -force ] -batch filename
  where  OBJECT := { address | addrlabel | amt | fou | help | ila | ioam | l2tp |
                     link | macsec | maddress | monitor | mptcp | mroute | mrule |
                     neighbor | neighbour | netconf | netns | nexthop | ntable |
                     ntbl | route | rule | sr | tap | tcpmetrics |
                     token | tunnel | tuntap | vrf | xfrm }
         OPTIONS := { -V[ersion] | -s[tatistics] | -d[etails] | -r[esolve] |
                      -h[uman-readable] | -iec | -j[son] | -p[retty] |
                      -f[amily] { inet | inet6 | mpls | bridge | link } |
                      -4 | -6 | -M | -B | -0 |
                      -l[oops] { maximum-addr-flush-attempts } | -br[ief] |
                      -o[neline] | -t[imestamp] | -ts[hort] | -b[atch] [filename] |
                      -rc[vbuf] [size] | -n[etns] name | -N[umeric] | -a[ll] |
                      -c[olor]}
  [255]
  $ ip -batch /nothere/file
  Cannot open file "/nothere/file" for reading: No such file or directory
  [1]
  $ ip -color=sometimes link
  Option "-color=sometimes" is unknown, try "ip -help".
  [255]
  $ ip link help foo
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
