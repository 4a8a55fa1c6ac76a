// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.codec.NexthopGroups;
import org.pernet.rtnetlink.message.NexthopGroupEntry;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RouteFlags;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.InetText;
import org.pernet.shell.ip.text.Output;

/** Shows a nexthop. */
public final class NexthopPrinter {
  private final Invocation ip;
  private final Output out;

  /** Shows nexthops on {@code out}. */
  public NexthopPrinter(Invocation ip, Output out) {
    this.ip = ip;
    this.out = out;
  }

  /** Shows one that there is, or that came or went. */
  public void print(RtnlReply reply) {
    out.openObject(null);
    if (reply.type() == RtnlTypes.RTM_DELNEXTHOP) {
      out.field("deleted", "Deleted ", true);
    }
    printFields((NexthopMessage) reply.message());
    out.endLine();
    out.closeObject();
    out.flush();
  }

  /** Shows, in a line of its own within a route's, the nexthop that the route goes by. */
  public void printWithin(int id) {
    find(id).ifPresent(nexthop -> {
      out.openObject("nh_info");
      out.breakLine();
      out.text("\tnh_info ");
      printFields(nexthop);
      out.closeObject();
    });
  }

  private Optional<NexthopMessage> find(int id) {
    try {
      return ip.client().get(RtnlTypes.RTM_GETNEXTHOP, NexthopCommand.named(id)).map(reply ->
          (NexthopMessage) reply.message());
    } catch (NetException gone) {
      return Optional.empty(); // and the route with it
    }
  }

  private void printFields(NexthopMessage nexthop) {
    Attributes attributes = nexthop.attributes();
    boolean details = ip.options().details();
    boolean numeric = ip.options().numeric();
    attributes.find(NHA_ID).ifPresent(id -> out.field("id", "id %s ", Integer.toUnsignedLong(id)));
    attributes.find(NHA_GROUP).ifPresent(group -> printGroup(NexthopGroups.read(group)));
    attributes.find(NHA_GATEWAY).ifPresent(gateway -> {
      out.text("via ");
      Color color = nexthop.family() == RtnlTypes.AF_INET6 ? Color.INET6 : Color.INET;
      out.field(color, "gateway", "%s ", InetText.format(gateway));
    });
    attributes.find(NHA_OIF).ifPresent(index -> {
      out.text("dev ");
      out.field(Color.INTERFACE, "dev", "%s ", ip.linkNames().name(index));
    });
    if (nexthop.scope() != RoutingNames.RT_SCOPE_UNIVERSE || details) {
      out.field("scope", "scope %s ", RoutingNames.SCOPES.name(nexthop.scope(), numeric));
    }
    if (attributes.has(NHA_BLACKHOLE)) {
      out.json("blackhole", null);
      out.text("blackhole ");
    }
    if (nexthop.protocol() != 0 || details) {
      out.field("protocol", "proto %s ", RoutingNames.PROTOCOLS.name(nexthop.protocol(), numeric));
    }
    RouteFlags.print(out, nexthop.flags());
    if (attributes.has(NHA_FDB)) {
      out.json("fdb", null);
      out.text("fdb");
    }
  }

  private void printGroup(List<NexthopGroupEntry> members) {
    out.openArray("group");
    for (NexthopGroupEntry member : members) {
      out.openObject(null);
      out.json("id", Integer.toUnsignedLong(member.id()));
      if (member.weight() != 1) {
        out.json("weight", member.weight());
      }
      out.closeObject();
    }
    out.closeArray();
    out.text(
        members.stream().map(NexthopPrinter::text).collect(Collectors.joining("/", "group ", " ")));
  }

  private static String text(NexthopGroupEntry member) {
    String id = Integer.toUnsignedString(member.id());
    return member.weight() == 1 ? id : id + "," + member.weight();
  }
}
