// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is tried with every fault. A new operation is a line here. */
final class Operations {
  private static final String RED = "ip netns add red";
  private static final String PAIR = "ip link add v0 type veth peer name v1";
  private static final String BRIDGE = "ip link add br0 type bridge";
  private static final String DUMMY = "ip link add d0 type dummy";
  private static final String[] ROUTED = {
    DUMMY, "ip link set d0 up", "ip addr add 10.0.0.1/24 dev d0"
  };

  private static final String[] NEXTHOPS = {
    DUMMY,
    "ip link set d0 up",
    "ip addr add 10.0.0.1/24 dev d0",
    "ip nexthop add id 1 via 10.0.0.9 dev d0",
    "ip nexthop add id 3 via 10.0.0.7 dev d0",
    "ip nexthop add id 10 group 1/3",
    "ip route add 10.2.0.0/16 nhid 10"
  };

  private static final String[] NETWORK = {
    RED,
    "ip -n red link set lo up",
    "ip -n red link add v0 type veth peer name v1",
    "ip -n red link set v0 up",
    "ip -n red link set v1 up",
    "ip -n red addr add 10.0.0.1/24 dev v0",
    "ip -n red addr add 10.0.0.2/24 dev v0",
    "ip -n red route add 10.1.0.0/16 via 10.0.0.9",
    "ip -n red route add 10.2.0.0/16 via 10.0.0.9 table 7",
    "ip -n red rule add from 10.0.0.0/8 table 7 pref 50",
    "ip -n red neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev v0",
    "ip -n red link add br0 type bridge stp_state 1",
    "ip -n red link add d0 master br0 type dummy",
    "ip -n red link set br0 up"
  };

  /** The routes that come with addresses: fib_magic's result is looked at by nobody. */
  private static final String[] ROUTES = {"ipv4.fib_table", "ipv4.fib_info", "ipv4.fib_alias"};

  /** An id that cannot be drawn is one that is not known (peernet2id_alloc). */
  private static final String[] ID = {"net.nsid"};

  /** What comes to another namespace is there, whether or not its stacks like that (dev_change_net_namespace). */
  private static final String[] MOVE = {"net.nsid", "ipv4.device"};

  /** What a bridge takes over from its ports, their MTU, and is refused (br_mtu_auto_adjust). */
  private static final String[] MTU = {"notifier", "driver.change_mtu"};

  /** What was flushed before stays so. */
  private static final String[] FLUSH = {"rtnl.handler", "netlink.dump"};

  /** What making a link may fail at; a restore tries one of each kind, to see what it is like, and can do without. */
  private static final String[] NEW_LINK = {
    "link.device",
    "driver.newlink",
    "dev.name",
    "driver.init",
    "dev.ifindex",
    "dev.files",
    "notifier",
    "ipv4.device"
  };

  private Operations() {}

  private static String[] with(String[] some, String... more) {
    return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
  }

  static List<Operation> all() {
    return List.of(
        Operation.of("ip netns add red").stuckAt("task.fd"),
        Operation.of("ip netns add blue", RED).stuckAt("task.fd"),
        Operation.of("ip netns del red", RED),
        Operation.of("ip netns set red 7", RED),
        Operation.of("ip netns set red auto", RED),
        Operation.of("ip netns exec red ip link set lo up", RED).loses(ROUTES),
        Operation.of(DUMMY),
        Operation.of(PAIR),
        Operation.of("ip link add v0 netns red type veth peer name v1", RED).loses(ID),
        Operation.of("ip link add v0 up mtu 1400 type veth peer name v1 netns red", RED)
            .loses(ID),
        Operation.of(BRIDGE),
        Operation.of("ip link add br0 up type bridge stp_state 1 ageing_time 1000"),
        Operation.of("ip link add p0 master br0 up type veth peer name p1", BRIDGE)
            .loses(MTU),
        Operation.of("ip link set v0 master br0", PAIR, BRIDGE).loses(MTU),
        Operation.of("ip link set v0 nomaster", PAIR, BRIDGE, "ip link set v0 master br0")
            .loses(MTU),
        Operation.of(
                "ip link set v0 master br1",
                PAIR,
                BRIDGE,
                "ip link add br1 type bridge",
                "ip link set v0 master br0")
            .halfAt("notifier", "driver.add_slave", "bridge.port", "dev.adjacent")
            .loses(MTU),
        Operation.of("ip link set v0 netns red", RED, PAIR).loses(MOVE),
        Operation.of("ip link set v0 netns red name w0", RED, PAIR).loses(MOVE).stuckAt("notifier"),
        Operation.of(
                "ip link set d0 netns red",
                RED,
                DUMMY,
                "ip link set d0 up",
                "ip addr add 10.0.0.1/24 dev d0")
            .loses(MOVE),
        Operation.of("ip link set v0 up", PAIR),
        Operation.of("ip link set lo up").loses(ROUTES),
        Operation.of("ip link set d0 down", ROUTED),
        Operation.of("ip link set d0 name d1", ROUTED),
        Operation.of("ip link set d0 mtu 1300", ROUTED),
        Operation.of("ip link set d0 address 02:00:00:00:00:01", ROUTED).absorbs("rtnl.handler"),
        Operation.of("ip link set d0 alias name", ROUTED),
        Operation.of("ip link set d0 txqueuelen 5", ROUTED),
        Operation.of("ip link set d0 promisc on", ROUTED),
        Operation.of("ip link property add dev d0 altname other", ROUTED),
        Operation.of(
            "ip link property del dev d0 altname other",
            DUMMY,
            "ip link property add dev d0 altname other"),
        Operation.of("ip link set br0 type bridge stp_state 1", BRIDGE),
        Operation.of("bridge link set dev v0 cost 7", PAIR, BRIDGE, "ip link set v0 master br0"),
        Operation.of(
            "bridge fdb add 02:00:00:00:00:07 dev v0 master",
            PAIR,
            BRIDGE,
            "ip link set v0 master br0"),
        Operation.of("ip link del v0", PAIR),
        Operation.of("ip link del br0", PAIR, BRIDGE, "ip link set v0 master br0"),
        Operation.of("ip addr add 10.0.0.1/24 dev d0", DUMMY).loses(ROUTES),
        Operation.of("ip addr add 10.0.0.2/24 dev d0 label d0:x", ROUTED).loses(ROUTES),
        Operation.of("ip addr change 10.0.0.1/24 dev d0 metric 5", ROUTED).loses(ROUTES),
        Operation.of("ip addr del 10.0.0.1/24 dev d0", ROUTED),
        Operation.of("ip route add 10.1.0.0/16 via 10.0.0.9", ROUTED),
        Operation.of("ip route add 10.1.0.0/16 via 10.0.0.9 table 100", ROUTED),
        Operation.of("ip route add blackhole 10.1.0.0/16", ROUTED),
        Operation.of(
            "ip route replace 10.1.0.0/16 via 10.0.0.9 metric 0",
            DUMMY,
            "ip link set d0 up",
            "ip addr add 10.0.0.1/24 dev d0",
            "ip route add 10.1.0.0/16 via 10.0.0.8"),
        Operation.of("ip route del 10.0.0.0/24 dev d0", ROUTED),
        Operation.of("ip rule add from 10.0.0.0/8 table 100 pref 50", ROUTED),
        Operation.of("ip rule del pref 32766", ROUTED),
        Operation.of("ip neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev d0", ROUTED),
        Operation.of("ip neigh add proxy 10.0.0.8 dev d0", ROUTED),
        Operation.of(
            "ip neigh del 10.0.0.7 dev d0",
            DUMMY,
            "ip link set d0 up",
            "ip addr add 10.0.0.1/24 dev d0",
            "ip neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev d0"),
        Operation.of("ip nexthop add id 1 via 10.0.0.9 dev d0", ROUTED),
        Operation.of("ip nexthop add via 10.0.0.9 dev d0", ROUTED),
        Operation.of("ip nexthop add id 1 blackhole", "ip link set lo up"),
        Operation.of("ip nexthop replace id 1 via 10.0.0.8 dev d0", NEXTHOPS),
        Operation.of("ip nexthop replace id 10 group 1", NEXTHOPS),
        Operation.of("ip nexthop add id 11 group 1,2/3", NEXTHOPS),
        Operation.of("ip nexthop del id 1", NEXTHOPS),
        Operation.of("ip nexthop flush", NEXTHOPS).loses("rtnl.handler"),
        Operation.of("ip route add 10.3.0.0/16 nhid 10", NEXTHOPS),
        Operation.of("ip -n red nexthop add id 1 via 10.0.0.9 dev v0", NETWORK),
        Operation.of("ip link set d0 down", NEXTHOPS),
        Operation.of("ip route add 10.1.0.0/16 nexthop via 10.0.0.8 nexthop via 10.0.0.9", ROUTED),
        Operation.of("ip route flush table main", ROUTED).halfAt(FLUSH),
        Operation.of("ip rule flush", ROUTED).halfAt(FLUSH),
        Operation.of("ip neigh flush dev d0", ROUTED).halfAt(FLUSH),
        Operation.of("sysctl -w net.ipv4.ip_forward=1", ROUTED),
        Operation.of("sysctl -w net.ipv4.conf.all.forwarding=1", ROUTED),
        Operation.of("sysctl -w net.ipv4.neigh.d0.base_reachable_time_ms=5000", ROUTED),
        Operation.of("modprobe dummy", "ip netns add red", "rmmod dummy"),
        Operation.of("modprobe veth", "ip netns add red", "rmmod veth"),
        Operation.of("modprobe bridge", "ip netns add red", "rmmod bridge"),
        Operation.of("modprobe packet", "ip netns add red", "rmmod packet"),
        Operation.of("modprobe ipv4", RED, PAIR, "ip link set v0 netns red", "rmmod ipv4"),
        Operation.of("modprobe loopback", RED, "ip -n red link set lo up", "rmmod loopback"),
        Operation.of("ip link add d1 type dummy", "rmmod dummy")
            .says("Unknown device type")
            .halfAt(NEW_LINK),
        Operation.of("rmmod veth", RED, PAIR, "ip link set v0 netns red"),
        Operation.of("ip -all netns delete", NETWORK),
        Operation.of("ip link del group 5", PAIR, BRIDGE, "ip link set br0 group 5"),
        Operation.of("ip link set d0 mtu 1300 alias name txqueuelen 5", ROUTED)
            .halfAt("notifier", "dev.alias"),
        Operation.of("ip addr flush dev d0", ROUTED).halfAt(FLUSH),
        Operation.of("checkpoint images", NETWORK),
        Operation.of("checkpoint --all --sync images", NETWORK).stuckAt("disk.sync"),
        Operation.of("checkpoint images", with(NETWORK, "checkpoint images", DUMMY)),
        Operation.of("restore images", with(NETWORK, "checkpoint images", "ip netns del red"))
            .absorbs("rtnl.handler")
            .absorbs(NEW_LINK)
            .absorbs(MTU)
            .loses(ROUTES));
  }
}
