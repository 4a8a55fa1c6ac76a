// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import static org.pernet.rtnetlink.schema.LinkAttributes.*;

import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.OperState;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.Output;

/** Shows a link. */
public final class LinkPrinter {
  /** For which command. */
  public enum Manner {
    /** {@code ip link}. */
    LINK,
    /** {@code ip addr}. */
    ADDRESS,
    /** {@code ip monitor}. */
    MONITOR
  }

  private final Invocation ip;
  private final Output out;
  private final Manner manner;

  /** Shows links on {@code out}. */
  public LinkPrinter(Invocation ip, Output out, Manner manner) {
    this.ip = ip;
    this.out = out;
    this.manner = manner;
  }

  /** Shows a link that the filter accepts; whether it did. */
  public boolean print(RtnlReply reply, LinkFilter filter) {
    LinkMessage link = (LinkMessage) reply.message();
    if (link.name().isEmpty() || !filter.accepts(link)) {
      return false;
    }
    if (reply.type() == RtnlTypes.RTM_DELLINK) {
      out.field("deleted", "Deleted ", true);
    }
    if (ip.options().brief()) {
      printBrief(link, filter);
    } else {
      printFull(link, filter);
    }
    out.flush();
    return true;
  }

  private void printBrief(LinkMessage link, LinkFilter filter) {
    boolean peerDown = LinkNamePrinter.print(ip, out, "%-16s ", link);
    printState(link, "%-14s ");
    if (filter.family() == RtnlTypes.AF_PACKET) {
      link.address()
          .ifPresent(address -> out.field(Color.HARDWARE_ADDRESS, "address", "%s ", address));
      LinkFlagNames.print(out, link.flags(), peerDown);
      out.endLine();
    }
  }

  private void printFull(LinkMessage link, LinkFilter filter) {
    Attributes attributes = link.attributes();
    out.field("ifindex", "%s: ", link.index());
    boolean peerDown = LinkNamePrinter.print(ip, out, "%s: ", link);
    LinkFlagNames.print(out, link.flags(), peerDown);
    number("mtu", "mtu %s ", attributes, IFLA_MTU);
    attributes.find(IFLA_QDISC).ifPresent(qdisc -> out.field("qdisc", "qdisc %s ", qdisc));
    attributes
        .find(IFLA_MASTER)
        .ifPresent(master -> out.field("master", "master %s ", ip.linkNames().name(master)));
    printState(link, "%s ");
    if (manner == Manner.LINK && link.linkMode().isPresent()) {
      printMode(link.linkMode().getAsInt());
    }
    link.group()
        .ifPresent(group -> out.field(
            "group", "group %s ", LinkTexts.groupName(group, ip.options().numeric())));
    if (manner != Manner.MONITOR && link.txQueueLength().orElse(0) != 0) {
      out.field("txqlen", "qlen %s", link.txQueueLength().getAsInt());
    }
    attributes
        .find(IFLA_EVENT)
        .flatMap(LinkTexts::eventName)
        .ifPresent(event -> out.field("event", "event %s ", event));
    boolean details = ip.options().details();
    if (filter.family() == RtnlTypes.AF_UNSPEC
        || filter.family() == RtnlTypes.AF_PACKET
        || details) {
      printAddresses(link);
    }
    printPeerNamespace(attributes);
    if (details) {
      LinkDetailsPrinter.print(ip, out, attributes);
    }
    printBelow(attributes, details);
    out.endLine();
  }

  private void printState(LinkMessage link, String template) {
    if (link.operState().isEmpty()) {
      return;
    }
    if (!ip.options().brief()) {
      out.text("state ");
    }
    int number = link.operState().getAsInt();
    Optional<OperState> state = OperState.of(number);
    if (state.isEmpty()) {
      out.field("operstate_index", "%s ", "0x" + Integer.toHexString(number));
      return;
    }
    Color color = switch (state.get()) {
      case UP -> Color.UP;
      case DOWN -> Color.DOWN;
      default -> Color.NONE;
    };
    out.field(color, "operstate", template, state.get());
  }

  private void printMode(int mode) {
    Optional<String> name = LinkTexts.modeName(mode);
    if (name.isPresent()) {
      out.field("linkmode", "mode %s ", name.get());
    } else {
      out.field("linkmode_index", "mode %s ", mode);
    }
  }

  private void printAddresses(LinkMessage link) {
    out.breakLine();
    out.field(
        "link_type",
        "    link/%s ",
        LinkTexts.typeName(link.type(), ip.options().numeric()));
    link.address()
        .ifPresent(address -> out.field(Color.HARDWARE_ADDRESS, "address", "%s", address));
    Optional<HardwareAddress> broadcast = link.broadcast();
    if (broadcast.isEmpty()) {
      return;
    }
    if ((link.flags() & IfFlags.IFF_POINTOPOINT) != 0) {
      out.text(" peer ");
      out.json("link_pointtopoint", true);
    } else {
      out.text(" brd ");
    }
    out.field(Color.HARDWARE_ADDRESS, "broadcast", "%s", broadcast.get());
  }

  private void printPeerNamespace(Attributes attributes) {
    Integer id = attributes.get(IFLA_LINK_NETNSID);
    if (id != null) {
      out.json("link_netnsid", id);
      printNamespace("link-netns", id);
    }
    Integer newId = attributes.get(IFLA_NEW_NETNSID);
    if (newId != null) {
      out.json("new_netnsid", newId);
      printNamespace("new-netns", newId);
    }
    number("new_ifindex", " new-ifindex %s", attributes, IFLA_NEW_IFINDEX);
    if (attributes.find(IFLA_PROTO_DOWN).orElse(0) != 0) {
      out.field("proto_down", " protodown on ", true);
    }
  }

  private void printNamespace(String word, int id) {
    if (ip.options().json() && manner != Manner.MONITOR) {
      return;
    }
    if (id < 0) {
      out.text(" " + word + "id unknown");
      return;
    }
    String shown = ip.nsidNames().name(id).map(name -> " " + name).orElse("id " + id);
    out.text(" " + word + shown);
  }

  private void printBelow(Attributes attributes, boolean details) {
    attributes
        .find(IFLA_IFALIAS)
        .filter(alias -> manner == Manner.LINK || details)
        .ifPresent(alias -> {
          out.breakLine();
          out.field("ifalias", "    alias %s", alias);
        });
    if (manner == Manner.LINK && ip.options().statistics() > 0) {
      out.breakLine();
      new LinkStatisticsPrinter(ip.options(), out).print(attributes);
    }
    attributes.find(IFLA_PROP_LIST).ifPresent(this::printAlternativeNames);
  }

  private void printAlternativeNames(Attributes properties) {
    out.openArray("altnames");
    for (String name : properties.all(IFLA_ALT_IFNAME)) {
      out.breakLine();
      out.text("    altname ");
      out.element("%s", name);
    }
    out.closeArray();
  }

  private void number(
      String key, String template, Attributes attributes, AttributeType<Integer> attribute) {
    attributes.find(attribute).ifPresent(value -> out.field(key, template, value));
  }
}
