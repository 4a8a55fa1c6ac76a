// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.settings;

import static org.pernet.rtnetlink.schema.BridgeAttributes.*;

import org.pernet.api.attr.Attributes;
import org.pernet.bridge.br.MulticastOptions;
import org.pernet.bridge.br.MulticastOptions.Interval;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.br.SpanningTreeState;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.time.Jiffies;

/** Describes a bridge, in the kernel's order (br_fill_info). */
public final class BridgeFill {
  private static final int HASH_ELASTICITY = 16; // a constant since rhashtables

  private BridgeFill() {}

  /** Adds all that is told of a bridge. */
  public static void fill(NetBridge bridge, Attributes.Builder out) {
    SpanningTreeState tree = bridge.tree();
    out.put(IFLA_BR_HELLO_TIMER, tree.helloTimer().remaining());
    out.put(IFLA_BR_TCN_TIMER, tree.tcnTimer().remaining());
    out.put(IFLA_BR_TOPOLOGY_CHANGE_TIMER, tree.topologyChangeTimer().remaining());
    out.put(IFLA_BR_GC_TIMER, bridge.gcTimer().remaining());
    out.put(IFLA_BR_FORWARD_DELAY, user(tree.forwardDelay()));
    out.put(IFLA_BR_HELLO_TIME, user(tree.helloTime()));
    out.put(IFLA_BR_MAX_AGE, user(tree.maxAge()));
    out.put(IFLA_BR_AGEING_TIME, user(bridge.ageingTime()));
    out.put(IFLA_BR_STP_STATE, flag(tree.isEnabled()));
    out.put(IFLA_BR_PRIORITY, BridgeId.priority(bridge.id()));
    out.put(IFLA_BR_VLAN_FILTERING, 0);
    out.put(IFLA_BR_GROUP_FWD_MASK, bridge.groupForwardMask());
    out.put(IFLA_BR_BRIDGE_ID, BridgeId.toBytes(bridge.id()));
    out.put(IFLA_BR_ROOT_ID, BridgeId.toBytes(tree.designatedRoot()));
    out.put(IFLA_BR_ROOT_PORT, tree.rootPort());
    out.put(IFLA_BR_ROOT_PATH_COST, tree.rootPathCost());
    out.put(IFLA_BR_TOPOLOGY_CHANGE, flag(bridge.isTopologyChange()));
    out.put(IFLA_BR_TOPOLOGY_CHANGE_DETECTED, flag(tree.isTopologyChangeDetected()));
    out.put(IFLA_BR_GROUP_ADDR, BridgeId.address(bridge.groupAddress()));
    out.put(IFLA_BR_MULTI_BOOLOPT, new long[] {bridge.options(), BridgeChange.BOOLEAN_OPTIONS});
    out.put(IFLA_BR_FDB_N_LEARNED, bridge.fdb().learned());
    out.put(IFLA_BR_FDB_MAX_LEARNED, bridge.fdb().maxLearned());
    multicast(bridge.multicast(), out);
    out.put(IFLA_BR_NF_CALL_IPTABLES, bridge.netfilter() & 1);
    out.put(IFLA_BR_NF_CALL_IP6TABLES, bridge.netfilter() >> 1 & 1);
    out.put(IFLA_BR_NF_CALL_ARPTABLES, bridge.netfilter() >> 2 & 1);
  }

  private static void multicast(MulticastOptions options, Attributes.Builder out) {
    out.put(IFLA_BR_MCAST_ROUTER, options.router());
    out.put(IFLA_BR_MCAST_SNOOPING, flag(options.snooping()));
    out.put(IFLA_BR_MCAST_QUERY_USE_IFADDR, flag(options.queryUseIfaddr()));
    out.put(IFLA_BR_MCAST_QUERIER, flag(options.querier()));
    out.put(IFLA_BR_MCAST_STATS_ENABLED, flag(options.statsEnabled()));
    out.put(IFLA_BR_MCAST_HASH_ELASTICITY, HASH_ELASTICITY);
    out.put(IFLA_BR_MCAST_HASH_MAX, options.hashMax());
    out.put(IFLA_BR_MCAST_LAST_MEMBER_CNT, options.lastMemberCount());
    out.put(IFLA_BR_MCAST_STARTUP_QUERY_CNT, options.startupQueryCount());
    out.put(IFLA_BR_MCAST_IGMP_VERSION, options.igmpVersion());
    out.put(IFLA_BR_MCAST_MLD_VERSION, options.mldVersion());
    out.put(IFLA_BR_MCAST_LAST_MEMBER_INTVL, interval(options, Interval.LAST_MEMBER));
    out.put(IFLA_BR_MCAST_MEMBERSHIP_INTVL, interval(options, Interval.MEMBERSHIP));
    out.put(IFLA_BR_MCAST_QUERIER_INTVL, interval(options, Interval.QUERIER));
    out.put(IFLA_BR_MCAST_QUERY_INTVL, interval(options, Interval.QUERY));
    out.put(IFLA_BR_MCAST_QUERY_RESPONSE_INTVL, interval(options, Interval.QUERY_RESPONSE));
    out.put(IFLA_BR_MCAST_STARTUP_QUERY_INTVL, interval(options, Interval.STARTUP_QUERY));
  }

  private static long interval(MulticastOptions options, Interval which) {
    return Jiffies.toUser(options.interval(which));
  }

  private static int user(long jiffies) {
    return (int) Jiffies.toUser(jiffies);
  }

  static int flag(boolean on) {
    return on ? 1 : 0;
  }
}
