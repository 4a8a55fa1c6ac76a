// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MASTER;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_MTU;

import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.BridgeLinkAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.link.BridgePortPrinter;
import org.pernet.shell.ip.link.LinkFlagNames;
import org.pernet.shell.ip.link.LinkNamePrinter;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Output;

/** {@code bridge link}: the ports. */
final class BridgeLinks {
  private final Invocation bridge;
  private final Output out;

  /** Shows ports on {@code out}. */
  BridgeLinks(Invocation bridge, Output out) {
    this.bridge = bridge;
    this.out = out;
  }

  static void run(Invocation bridge, Arguments words) throws CommandExit {
    BridgeCommand.learnLinks(bridge);
    String verb = words.hasMore() ? words.take() : "show";
    if (Matches.prefix(verb, "set")) {
      new PortRequest(bridge).run(words);
    } else if (Matches.prefixOfAny(verb, "show", "lst", "list")) {
      show(bridge, words);
    } else if (Matches.prefix(verb, "help")) {
      throw BridgeUsage.link();
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"bridge link help\".");
    }
  }

  /** Of the words only {@code dev} says something. */
  private static void show(Invocation bridge, Arguments words) throws CommandExit {
    OptionalInt index = OptionalInt.empty();
    while (words.hasMore()) {
      if (words.take().equals("dev")) {
        String device = words.value();
        index = bridge.linkNames().index(device);
        if (index.isEmpty()) {
          throw Errors.refusal("Cannot find device \"" + device + "\"");
        }
      }
    }
    List<RtnlReply> links;
    try {
      links = bridge
          .client()
          .dump(
              RtnlTypes.RTM_GETLINK,
              new LinkMessage(RtnlTypes.AF_BRIDGE, 0, 0, 0, 0, Attributes.empty()));
    } catch (NetException refused) {
      throw CommandExit.ofProgram(1, Errors.describe(refused) + "\nDump terminated");
    }
    try (Output out = bridge.output()) {
      BridgeLinks printer = new BridgeLinks(bridge, out);
      for (RtnlReply reply : links) {
        if (index.isEmpty() || index.getAsInt() == ((LinkMessage) reply.message()).index()) {
          printer.print(reply);
        }
      }
    }
  }

  /** Shows one. */
  void print(RtnlReply reply) {
    LinkMessage link = (LinkMessage) reply.message();
    if (link.name().isEmpty()) {
      return;
    }
    out.openObject(null);
    if (reply.type() == RtnlTypes.RTM_DELLINK) {
      out.field("deleted", "Deleted ", true);
    }
    out.field("ifindex", "%s: ", link.index());
    boolean down = LinkNamePrinter.print(bridge, out, "%s: ", link);
    LinkFlagNames.print(out, link.flags(), down);
    Attributes attributes = link.attributes();
    attributes.find(IFLA_MTU).ifPresent(mtu -> out.field("mtu", "mtu %s ", mtu));
    attributes.find(IFLA_MASTER).ifPresent(master -> {
      out.text("master ");
      out.field(Color.INTERFACE, "master", "%s ", bridge.linkNames().name(master));
    });
    attributes.find(BridgeLinkAttributes.IFLA_PROTINFO).ifPresent(this::printPort);
    attributes
        .find(BridgeLinkAttributes.IFLA_AF_SPEC)
        .flatMap(spec -> spec.find(BridgeLinkAttributes.IFLA_BRIDGE_MODE))
        .ifPresent(mode -> out.field("hwmode", "hwmode %s ", mode == 0 ? "VEB" : "VEPA"));
    out.endLine();
    out.closeObject();
    out.flush();
  }

  private void printPort(Attributes port) {
    port.find(IFLA_BRPORT_STATE).ifPresent(state -> BridgePortPrinter.printState(out, state));
    number(port, "priority", IFLA_BRPORT_PRIORITY);
    number(port, "cost", IFLA_BRPORT_COST);
    if (!bridge.options().details()) {
      return;
    }
    out.breakLine();
    out.text("    ");
    flag(port, "hairpin", IFLA_BRPORT_MODE);
    flag(port, "guard", IFLA_BRPORT_GUARD);
    flag(port, "root_block", IFLA_BRPORT_PROTECT);
    flag(port, "fastleave", IFLA_BRPORT_FAST_LEAVE);
    flag(port, "learning", IFLA_BRPORT_LEARNING);
    flag(port, "learning_sync", IFLA_BRPORT_LEARNING_SYNC);
    flag(port, "flood", IFLA_BRPORT_UNICAST_FLOOD);
    flag(port, "mcast_flood", IFLA_BRPORT_MCAST_FLOOD);
    flag(port, "bcast_flood", IFLA_BRPORT_BCAST_FLOOD);
    number(port, "mcast_router", IFLA_BRPORT_MULTICAST_ROUTER);
    flag(port, "mcast_to_unicast", IFLA_BRPORT_MCAST_TO_UCAST);
    flag(port, "neigh_suppress", IFLA_BRPORT_NEIGH_SUPPRESS);
    flag(port, "vlan_tunnel", IFLA_BRPORT_VLAN_TUNNEL);
    port.find(IFLA_BRPORT_BACKUP_PORT)
        .ifPresent(index ->
            out.field("backup_port", "backup_port %s ", bridge.linkNames().name(index)));
    flag(port, "isolated", IFLA_BRPORT_ISOLATED);
    flag(port, "locked", IFLA_BRPORT_LOCKED);
  }

  private void number(Attributes port, String key, AttributeType<Integer> type) {
    port.find(type).ifPresent(value -> out.field(key, key + " %s ", Integer.toUnsignedLong(value)));
  }

  private void flag(Attributes port, String key, AttributeType<Integer> type) {
    port.find(type).ifPresent(value -> {
      out.json(key, value != 0);
      out.text(key + (value != 0 ? " on " : " off "));
    });
  }
}
