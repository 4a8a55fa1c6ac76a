// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.settings;

import static org.pernet.rtnetlink.schema.BridgeAttributes.*;

import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.bridge.br.MulticastOptions;
import org.pernet.bridge.br.MulticastOptions.Interval;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.stp.TreeSettings;
import org.pernet.bridge.time.Jiffies;

/**
 * Changes what can be set on a bridge, in the kernel's order (br_changelink): the first refusal ends it, and what came before
 * stays. There are no virtual LANs, as in a kernel without CONFIG_BRIDGE_VLAN_FILTERING: filtering is EOPNOTSUPP, on or off,
 * and what belongs to it is passed over.
 */
public final class BridgeChange {
  /** The options there are: BR_BOOLOPT_*. */
  static final int BOOLEAN_OPTIONS = 0x1f;

  private static final int MCAST_VLAN_SNOOPING = 1;
  private static final int MST_ENABLE = 2;

  /** Not to learn from frames to the reserved groups is option 0. */
  private static final int SETTABLE = 0b11001;

  private static final int RESERVED_BITS = 4;

  private final Bridge bridge;
  private final NetBridge state;
  private final Attributes asked;

  private BridgeChange(Bridge bridge, Attributes asked) {
    this.bridge = bridge;
    this.state = bridge.state();
    this.asked = asked;
  }

  /** Refuses what only the kernel may set, and what is no value (br_policy). */
  public static void check(Attributes asked) throws NetException {
    if (asked.has(IFLA_BR_FDB_N_LEARNED)) {
      throw new NetException(
          Errno.EINVAL, "Attribute failed policy validation", IFLA_BR_FDB_N_LEARNED);
    }
    for (int i = 0; i < asked.size(); i++) {
      AttributeType<?> type = asked.typeAt(i).misfitOf().orElse(asked.typeAt(i));
      if (type == IFLA_BR_MULTI_BOOLOPT
          && !(asked.valueAt(i) instanceof long[] words && words.length == 2)) {
        throw new NetException(Errno.ERANGE, "binary attribute size out of range", asked.typeAt(i));
      }
    }
  }

  /** Changes what is asked. */
  public static void run(Bridge bridge, Attributes asked) throws NetException {
    BridgeChange change = new BridgeChange(bridge, asked);
    change.tree();
    change.groups();
    change.multicast();
    change.netfilter();
    change.options();
  }

  private boolean has(AttributeType<?> type) {
    return asked.has(type);
  }

  private int number(AttributeType<Integer> type) {
    return asked.get(type);
  }

  private long ticks(AttributeType<Integer> type) {
    return Jiffies.fromUser(Integer.toUnsignedLong(asked.get(type)));
  }

  private void tree() throws NetException {
    TreeSettings settings = bridge.settings();
    if (has(IFLA_BR_FORWARD_DELAY)) {
      settings.setForwardDelay(ticks(IFLA_BR_FORWARD_DELAY));
    }
    if (has(IFLA_BR_HELLO_TIME)) {
      settings.setHelloTime(ticks(IFLA_BR_HELLO_TIME));
    }
    if (has(IFLA_BR_MAX_AGE)) {
      settings.setMaxAge(ticks(IFLA_BR_MAX_AGE));
    }
    if (has(IFLA_BR_AGEING_TIME)) {
      state.setAgeingTime(ticks(IFLA_BR_AGEING_TIME));
    }
    if (has(IFLA_BR_STP_STATE)) {
      settings.setEnabled(number(IFLA_BR_STP_STATE) != 0);
    }
    if (has(IFLA_BR_PRIORITY)) {
      settings.setPriority(number(IFLA_BR_PRIORITY));
    }
  }

  private void groups() throws NetException {
    if (has(IFLA_BR_VLAN_FILTERING)) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    if (has(IFLA_BR_GROUP_FWD_MASK)) {
      int mask = number(IFLA_BR_GROUP_FWD_MASK);
      if ((mask & NetBridge.GROUPS_NEVER_FORWARDED) != 0) {
        throw new NetException(Errno.EINVAL);
      }
      state.setGroupForwardMask(mask);
    }
    if (has(IFLA_BR_GROUP_ADDR)) {
      setGroupAddress(asked.get(IFLA_BR_GROUP_ADDR));
    }
    if (has(IFLA_BR_FDB_FLUSH)) {
      state.fdb().flush(entry -> !entry.has(FdbEntry.STATIC));
    }
  }

  /** The group must be one of the reserved ones, and none that has another use. */
  private void setGroupAddress(HardwareAddress group) throws NetException {
    if (group.length() != HardwareAddress.ETHERNET_LENGTH) {
      throw new NetException(Errno.EINVAL);
    }
    long address = BridgeId.address(group);
    int which = (int) (address & 0xf);
    boolean reserved = address >>> RESERVED_BITS == NetBridge.GROUP_ADDRESS >>> RESERVED_BITS;
    if (!reserved || (which >= 1 && which <= 3)) {
      throw new NetException(Errno.EINVAL);
    }
    state.setGroupAddress(address);
  }

  private void multicast() throws NetException {
    MulticastOptions options = state.multicast();
    if (has(IFLA_BR_MCAST_ROUTER)) {
      options.setRouter(within(IFLA_BR_MCAST_ROUTER, 0, 2));
    }
    if (has(IFLA_BR_MCAST_SNOOPING)) {
      options.setSnooping(number(IFLA_BR_MCAST_SNOOPING) != 0);
    }
    if (has(IFLA_BR_MCAST_QUERY_USE_IFADDR)) {
      options.setQueryUseIfaddr(number(IFLA_BR_MCAST_QUERY_USE_IFADDR) != 0);
    }
    if (has(IFLA_BR_MCAST_QUERIER)) {
      options.setQuerier(number(IFLA_BR_MCAST_QUERIER) != 0);
    }
    if (has(IFLA_BR_MCAST_HASH_MAX)) {
      options.setHashMax(number(IFLA_BR_MCAST_HASH_MAX));
    }
    if (has(IFLA_BR_MCAST_LAST_MEMBER_CNT)) {
      options.setLastMemberCount(number(IFLA_BR_MCAST_LAST_MEMBER_CNT));
    }
    if (has(IFLA_BR_MCAST_STARTUP_QUERY_CNT)) {
      options.setStartupQueryCount(number(IFLA_BR_MCAST_STARTUP_QUERY_CNT));
    }
    interval(IFLA_BR_MCAST_LAST_MEMBER_INTVL, Interval.LAST_MEMBER);
    interval(IFLA_BR_MCAST_MEMBERSHIP_INTVL, Interval.MEMBERSHIP);
    interval(IFLA_BR_MCAST_QUERIER_INTVL, Interval.QUERIER);
    interval(IFLA_BR_MCAST_QUERY_INTVL, Interval.QUERY);
    interval(IFLA_BR_MCAST_QUERY_RESPONSE_INTVL, Interval.QUERY_RESPONSE);
    interval(IFLA_BR_MCAST_STARTUP_QUERY_INTVL, Interval.STARTUP_QUERY);
    if (has(IFLA_BR_MCAST_STATS_ENABLED)) {
      options.setStatsEnabled(number(IFLA_BR_MCAST_STATS_ENABLED) != 0);
    }
    if (has(IFLA_BR_MCAST_IGMP_VERSION)) {
      options.setIgmpVersion(within(IFLA_BR_MCAST_IGMP_VERSION, 2, 3));
    }
    if (has(IFLA_BR_MCAST_MLD_VERSION)) {
      options.setMldVersion(within(IFLA_BR_MCAST_MLD_VERSION, 1, 2));
    }
  }

  private void interval(AttributeType<Long> type, Interval which) {
    if (has(type)) {
      state.multicast().setInterval(which, Jiffies.fromUser(asked.get(type)));
    }
  }

  private int within(AttributeType<Integer> type, int least, int most) throws NetException {
    int value = number(type);
    if (value < least || value > most) {
      throw new NetException(Errno.EINVAL);
    }
    return value;
  }

  private void netfilter() {
    if (has(IFLA_BR_NF_CALL_IPTABLES)) {
      state.setNetfilter(0, number(IFLA_BR_NF_CALL_IPTABLES) != 0);
    }
    if (has(IFLA_BR_NF_CALL_IP6TABLES)) {
      state.setNetfilter(1, number(IFLA_BR_NF_CALL_IP6TABLES) != 0);
    }
    if (has(IFLA_BR_NF_CALL_ARPTABLES)) {
      state.setNetfilter(2, number(IFLA_BR_NF_CALL_ARPTABLES) != 0);
    }
  }

  private void options() throws NetException {
    long[] wanted = asked.get(IFLA_BR_MULTI_BOOLOPT);
    if (wanted != null) {
      for (int bit = 0; bit < Integer.SIZE; bit++) {
        if ((wanted[1] >>> bit & 1) != 0) {
          setOption(bit, (wanted[0] >>> bit & 1) != 0);
        }
      }
    }
    if (has(IFLA_BR_FDB_MAX_LEARNED)) {
      state.fdb().setMaxLearned(number(IFLA_BR_FDB_MAX_LEARNED));
    }
  }

  /** br_boolopt_toggle. */
  private void setOption(int bit, boolean on) throws NetException {
    if ((BOOLEAN_OPTIONS >>> bit & 1) == 0) {
      throw new NetException(Errno.EINVAL, "bridge: Unknown boolean option " + bit);
    }
    if (on && bit == MCAST_VLAN_SNOOPING) {
      throw new NetException(
          Errno.EINVAL,
          "bridge: Cannot enable multicast vlan snooping with vlan filtering disabled");
    }
    if (on && bit == MST_ENABLE) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
    if ((SETTABLE >>> bit & 1) != 0) {
      state.setOption(bit, on);
    }
  }
}
