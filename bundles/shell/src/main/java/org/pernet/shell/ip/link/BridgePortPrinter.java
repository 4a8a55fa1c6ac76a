// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Output;

/** Shows what {@code -d} asks for of a bridge's port. */
public final class BridgePortPrinter {
  private static final List<String> STATES =
      List.of("disabled", "listening", "learning", "forwarding", "blocking");
  /** The addresses that a group_fwd_mask's bits stand for. */
  private static final List<String> GROUPS = List.of("STP", "LACP", "LLDP");

  private static final List<Integer> GROUP_BITS = List.of(0x1, 0x4, 0x4000);

  private final Invocation ip;
  private final Output out;
  private final Attributes data;

  private BridgePortPrinter(Invocation ip, Output out, Attributes data) {
    this.ip = ip;
    this.out = out;
    this.data = data;
  }

  static void print(Invocation ip, Output out, Attributes data) {
    BridgePortPrinter printer = new BridgePortPrinter(ip, out, data);
    printer.printFlags();
    printer.printTree();
    printer.printFlooding();
  }

  /** Shows a state of the spanning tree. */
  public static void printState(Output out, int state) {
    if (state < STATES.size()) {
      out.field("state", "state %s ", STATES.get(state));
    } else {
      out.field("state_index", "state (%s) ", state);
    }
  }

  private void flag(String name, AttributeType<Integer> type) {
    data.find(type).ifPresent(value -> {
      out.json(name, value != 0);
      out.text(name + (value != 0 ? " on " : " off "));
    });
  }

  private void number(String key, String word, AttributeType<Integer> type) {
    data.find(type)
        .ifPresent(value -> out.field(key, word + " %s ", Integer.toUnsignedLong(value)));
  }

  private void printFlags() {
    data.find(IFLA_BRPORT_STATE).ifPresent(state -> printState(out, state));
    number("priority", "priority", IFLA_BRPORT_PRIORITY);
    number("cost", "cost", IFLA_BRPORT_COST);
    flag("hairpin", IFLA_BRPORT_MODE);
    flag("guard", IFLA_BRPORT_GUARD);
    flag("root_block", IFLA_BRPORT_PROTECT);
    flag("fastleave", IFLA_BRPORT_FAST_LEAVE);
    flag("learning", IFLA_BRPORT_LEARNING);
    flag("flood", IFLA_BRPORT_UNICAST_FLOOD);
  }

  private void printTree() {
    hexadecimal("id", "port_id", IFLA_BRPORT_ID);
    hexadecimal("no", "port_no", IFLA_BRPORT_NO);
    number("designated_port", "designated_port", IFLA_BRPORT_DESIGNATED_PORT);
    number("designated_cost", "designated_cost", IFLA_BRPORT_DESIGNATED_COST);
    identity("bridge_id", "designated_bridge", IFLA_BRPORT_BRIDGE_ID);
    identity("root_id", "designated_root", IFLA_BRPORT_ROOT_ID);
    timer("hold_timer", IFLA_BRPORT_HOLD_TIMER);
    timer("message_age_timer", IFLA_BRPORT_MESSAGE_AGE_TIMER);
    timer("forward_delay_timer", IFLA_BRPORT_FORWARD_DELAY_TIMER);
    number("topology_change_ack", "topology_change_ack", IFLA_BRPORT_TOPOLOGY_CHANGE_ACK);
    number("config_pending", "config_pending", IFLA_BRPORT_CONFIG_PENDING);
  }

  private void hexadecimal(String key, String word, AttributeType<Integer> type) {
    data.find(type)
        .ifPresent(value -> out.field(key, word + " %s ", "0x" + Integer.toHexString(value)));
  }

  private void identity(String key, String word, AttributeType<byte[]> type) {
    data.find(type)
        .flatMap(BridgePrinter::identity)
        .ifPresent(text -> out.field(key, word + " %s ", text));
  }

  private void timer(String key, AttributeType<Long> type) {
    data.find(type).ifPresent(value -> BridgePrinter.timer(out, key, value));
  }

  private void printFlooding() {
    flag("proxy_arp", IFLA_BRPORT_PROXYARP);
    flag("proxy_arp_wifi", IFLA_BRPORT_PROXYARP_WIFI);
    number("multicast_router", "mcast_router", IFLA_BRPORT_MULTICAST_ROUTER);
    // what JSON has as fastleave already
    data.find(IFLA_BRPORT_FAST_LEAVE)
        .ifPresent(on -> out.text("mcast_fast_leave " + (on != 0 ? "on " : "off ")));
    flag("mcast_flood", IFLA_BRPORT_MCAST_FLOOD);
    flag("bcast_flood", IFLA_BRPORT_BCAST_FLOOD);
    flag("mcast_to_unicast", IFLA_BRPORT_MCAST_TO_UCAST);
    flag("neigh_suppress", IFLA_BRPORT_NEIGH_SUPPRESS);
    data.find(IFLA_BRPORT_GROUP_FWD_MASK).ifPresent(this::printGroups);
    flag("vlan_tunnel", IFLA_BRPORT_VLAN_TUNNEL);
    flag("isolated", IFLA_BRPORT_ISOLATED);
    flag("locked", IFLA_BRPORT_LOCKED);
    data.find(IFLA_BRPORT_BACKUP_PORT)
        .ifPresent(
            index -> out.field("backup_port", "backup_port %s ", ip.linkNames().name(index)));
  }

  private void printGroups(int mask) {
    out.field("group_fwd_mask", "group_fwd_mask %s ", BridgePrinter.mask(mask));
    List<String> groups = new ArrayList<>();
    int left = mask;
    for (int i = 0; i < GROUPS.size(); i++) {
      if ((left & GROUP_BITS.get(i)) != 0) {
        groups.add(GROUPS.get(i));
        left &= ~GROUP_BITS.get(i);
      }
    }
    if (left != 0 || groups.isEmpty()) {
      groups.add("0x" + Integer.toHexString(left));
    }
    out.field("group_fwd_mask_str", "group_fwd_mask_str %s ", String.join(",", groups));
  }
}
