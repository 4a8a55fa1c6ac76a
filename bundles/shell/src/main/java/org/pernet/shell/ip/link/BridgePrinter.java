// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.BridgeAttributes.*;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.text.Output;

/** Shows what {@code -d} asks for of a bridge. Times are hundredths of a second. */
final class BridgePrinter {
  private static final int BRIDGE_ID = 8;
  private static final int SHORT = 0xffff;

  private final Output out;
  private final Attributes data;

  private BridgePrinter(Output out, Attributes data) {
    this.out = out;
    this.data = data;
  }

  static void print(Output out, Attributes data) {
    BridgePrinter printer = new BridgePrinter(out, data);
    printer.printTree();
    printer.printTimers();
    printer.printSwitching();
    printer.printMulticast();
    printer.number("nf_call_iptables", IFLA_BR_NF_CALL_IPTABLES);
    printer.number("nf_call_ip6tables", IFLA_BR_NF_CALL_IP6TABLES);
    printer.number("nf_call_arptables", IFLA_BR_NF_CALL_ARPTABLES);
  }

  private void number(String key, AttributeType<Integer> type) {
    number(key, key, type);
  }

  private void number(String key, String word, AttributeType<Integer> type) {
    data.find(type)
        .ifPresent(value -> out.field(key, word + " %s ", Integer.toUnsignedLong(value)));
  }

  private void interval(String word, AttributeType<Long> type) {
    String key = word.replace("_interval", "_intvl");
    data.find(type).ifPresent(value -> out.field(key, word + " %s ", value));
  }

  private void timer(String key, AttributeType<Long> type) {
    data.find(type).ifPresent(value -> timer(out, key, value));
  }

  /** A time in seconds, with two digits behind the point. */
  static void timer(Output out, String key, long hundredths) {
    out.json(key, BigDecimal.valueOf(hundredths, 2));
    out.text(String.format(Locale.ROOT, "%s %7s ", key, BigDecimal.valueOf(hundredths, 2)));
  }

  private void identity(String key, String word, AttributeType<byte[]> type) {
    data.find(type)
        .flatMap(BridgePrinter::identity)
        .ifPresent(text -> out.field(key, word + " %s ", text));
  }

  /** The priority and the address of a bridge. */
  static Optional<String> identity(byte[] bytes) {
    if (bytes.length != BRIDGE_ID) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(String.format("%02x%02x.", bytes[0], bytes[1]));
    for (int i = 2; i < BRIDGE_ID; i++) {
      text.append(i > 2 ? ":" : "").append(Integer.toHexString(bytes[i] & 0xff));
    }
    return Optional.of(text.toString());
  }

  /** A mask; a zero has no prefix. */
  static String mask(int mask) {
    return mask == 0 ? "0" : "0x" + Integer.toHexString(mask);
  }

  private void printTree() {
    number("forward_delay", IFLA_BR_FORWARD_DELAY);
    number("hello_time", IFLA_BR_HELLO_TIME);
    number("max_age", IFLA_BR_MAX_AGE);
    number("ageing_time", IFLA_BR_AGEING_TIME);
    number("stp_state", IFLA_BR_STP_STATE);
    number("priority", IFLA_BR_PRIORITY);
    number("vlan_filtering", IFLA_BR_VLAN_FILTERING);
    data.find(IFLA_BR_VLAN_PROTOCOL)
        .ifPresent(value -> out.field("vlan_protocol", "vlan_protocol %s ", protocol(value)));
    identity("bridge_id", "bridge_id", IFLA_BR_BRIDGE_ID);
    identity("root_id", "designated_root", IFLA_BR_ROOT_ID);
    number("root_port", IFLA_BR_ROOT_PORT);
    number("root_path_cost", IFLA_BR_ROOT_PATH_COST);
    number("topology_change", IFLA_BR_TOPOLOGY_CHANGE);
    number("topology_change_detected", IFLA_BR_TOPOLOGY_CHANGE_DETECTED);
  }

  private static String protocol(int inNetworkOrder) {
    int protocol = Short.reverseBytes((short) inNetworkOrder) & SHORT;
    return switch (protocol) {
      case 0x8100 -> "802.1Q";
      case 0x88a8 -> "802.1ad";
      default -> "[" + protocol + "]";
    };
  }

  private void printTimers() {
    timer("hello_timer", IFLA_BR_HELLO_TIMER);
    timer("tcn_timer", IFLA_BR_TCN_TIMER);
    timer("topology_change_timer", IFLA_BR_TOPOLOGY_CHANGE_TIMER);
    timer("gc_timer", IFLA_BR_GC_TIMER);
  }

  private void printSwitching() {
    number("vlan_default_pvid", IFLA_BR_VLAN_DEFAULT_PVID);
    number("vlan_stats_enabled", IFLA_BR_VLAN_STATS_ENABLED);
    number("vlan_stats_per_port", IFLA_BR_VLAN_STATS_PER_PORT);
    data.find(IFLA_BR_GROUP_FWD_MASK)
        .ifPresent(value -> out.field("group_fwd_mask", "group_fwd_mask %s ", mask(value)));
    data.find(IFLA_BR_GROUP_ADDR)
        .ifPresent(address -> out.field("group_addr", "group_address %s ", address));
    number("mcast_snooping", IFLA_BR_MCAST_SNOOPING);
    data.find(IFLA_BR_MULTI_BOOLOPT).ifPresent(options -> {
      out.field("no_linklocal_learn", "no_linklocal_learn %s ", options[0] & 1);
      out.field("mcast_vlan_snooping", "mcast_vlan_snooping %s ", options[0] >> 1 & 1);
    });
  }

  private void printMulticast() {
    number("mcast_router", IFLA_BR_MCAST_ROUTER);
    number("mcast_query_use_ifaddr", IFLA_BR_MCAST_QUERY_USE_IFADDR);
    number("mcast_querier", IFLA_BR_MCAST_QUERIER);
    number("mcast_hash_elasticity", IFLA_BR_MCAST_HASH_ELASTICITY);
    number("mcast_hash_max", IFLA_BR_MCAST_HASH_MAX);
    number("mcast_last_member_cnt", "mcast_last_member_count", IFLA_BR_MCAST_LAST_MEMBER_CNT);
    number("mcast_startup_query_cnt", "mcast_startup_query_count", IFLA_BR_MCAST_STARTUP_QUERY_CNT);
    interval("mcast_last_member_interval", IFLA_BR_MCAST_LAST_MEMBER_INTVL);
    interval("mcast_membership_interval", IFLA_BR_MCAST_MEMBERSHIP_INTVL);
    interval("mcast_querier_interval", IFLA_BR_MCAST_QUERIER_INTVL);
    interval("mcast_query_interval", IFLA_BR_MCAST_QUERY_INTVL);
    interval("mcast_query_response_interval", IFLA_BR_MCAST_QUERY_RESPONSE_INTVL);
    interval("mcast_startup_query_interval", IFLA_BR_MCAST_STARTUP_QUERY_INTVL);
    number("mcast_stats_enabled", IFLA_BR_MCAST_STATS_ENABLED);
    number("mcast_igmp_version", IFLA_BR_MCAST_IGMP_VERSION);
    number("mcast_mld_version", IFLA_BR_MCAST_MLD_VERSION);
  }
}
