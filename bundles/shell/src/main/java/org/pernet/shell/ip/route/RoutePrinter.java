// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.*;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.codec.RouteNexthops;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RouteNexthop;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RouteFlags;
import org.pernet.shell.ip.names.RouteTypes;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.nexthop.NexthopPrinter;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.InetText;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Output;
import org.pernet.shell.ip.text.Prefix;

/** Shows a route. What the filter asked for in full is left out. */
final class RoutePrinter {
  private static final List<String> PREFERENCES = List.of("medium", "high", "2", "low");
  private static final int LARGE_MARK = 16;
  private static final int TICKS = 100;

  private final Invocation ip;
  private final Output out;
  private final RouteFilter filter;
  private final boolean numeric;

  /** Shows routes on {@code out} that {@code filter} has chosen. */
  RoutePrinter(Invocation ip, Output out, RouteFilter filter) {
    this.ip = ip;
    this.out = out;
    this.filter = filter;
    this.numeric = ip.options().numeric();
  }

  void print(RtnlReply reply) {
    RouteMessage route = (RouteMessage) reply.message();
    out.openObject(null);
    if (reply.type() == RtnlTypes.RTM_DELROUTE) {
      out.field("deleted", "Deleted ", true);
    }
    boolean details = ip.options().details();
    if (route.type() != RouteTypes.RTN_UNICAST || details) {
      out.field("type", "%s ", RouteTypes.name(route.type(), numeric));
    }
    printEnds(route);
    printWay(route);
    printOrigin(route, details);
    printRest(route);
    out.endLine();
    out.closeObject();
    out.flush();
  }

  private static Color color(int family) {
    return family == RtnlTypes.AF_INET6 ? Color.INET6 : Color.INET;
  }

  private void printEnds(RouteMessage route) {
    Attributes attributes = route.attributes();
    int bits = InetWords.bits(route.family());
    Optional<byte[]> destination = attributes.find(RTA_DST);
    String text = destination
        .map(address -> prefixText(address, route.destinationLength(), bits))
        .orElse(
            route.destinationLength() == 0 ? "default" : "0/" + route.destinationLength() + " ");
    out.field(destination.isPresent() ? color(route.family()) : Color.NONE, "dst", "%s ", text);
    Optional<byte[]> source = attributes.find(RTA_SRC);
    if (source.isPresent()) {
      printColored(
          "from", "from ", route.family(), prefixText(source.get(), route.sourceLength(), bits));
    } else if (route.sourceLength() > 0) {
      out.field("from", "from %s ", "0/" + route.sourceLength());
    }
    attributes
        .find(RTA_NEWDST)
        .ifPresent(address -> out.field("to", "as to %s ", InetText.format(address)));
    if (route.tos() != 0 && filter.tos.isEmpty()) {
      out.field("tos", "tos %s ", RoutingNames.DSFIELDS.name(route.tos(), numeric));
    }
  }

  private static String prefixText(byte[] address, int length, int bits) {
    String text = InetText.format(address);
    return length == bits ? text : text + "/" + length;
  }

  private void printColored(String key, String word, int family, String text) {
    out.text(word);
    out.field(color(family), key, "%s", text);
    out.text(" ");
  }

  private void printWay(RouteMessage route) {
    Attributes attributes = route.attributes();
    attributes
        .find(RTA_NH_ID)
        .ifPresent(id -> out.field("nhid", "nhid %s ", Integer.toUnsignedLong(id)));
    boolean hidden = isWhole(filter.gateway, route.family());
    if (!hidden) {
      printGateway(route.family(), attributes);
    }
    if (filter.out.isEmpty()) {
      attributes.find(RTA_OIF).ifPresent(index -> printDevice("dev", "dev ", index));
    }
  }

  /** Whether a filter asked for one address, so that all have it. */
  private static boolean isWhole(Optional<Prefix> prefix, int family) {
    return prefix.isPresent() && prefix.get().length() == InetWords.bits(family);
  }

  private void printGateway(int family, Attributes attributes) {
    attributes
        .find(RTA_GATEWAY)
        .ifPresent(address -> printColored("gateway", "via ", family, InetText.format(address)));
    attributes.find(RTA_VIA).ifPresent(via -> {
      int ofVia = ViaBytes.family(via);
      String name = InetWords.familyName(ofVia).orElse("???");
      out.openObject("via");
      out.text("via ");
      out.field("family", "%s ", name);
      out.field(color(ofVia), "host", "%s", InetText.format(ViaBytes.address(via)));
      out.text(" ");
      out.closeObject();
    });
  }

  private void printDevice(String key, String word, int index) {
    out.text(word);
    out.field(Color.INTERFACE, key, "%s", ip.linkNames().name(index));
    out.text(" ");
  }

  private void printOrigin(RouteMessage route, boolean details) {
    int table = RouteFilter.tableOf(route);
    boolean telling = table != RoutingNames.RT_TABLE_MAIN || details;
    if (telling && table != 0 && filter.table == 0) {
      out.field("table", "table %s ", RoutingNames.TABLES.name(table, numeric));
    }
    if ((route.flags() & RouteFilter.CLONED) == 0) {
      if ((route.protocol() != RoutingNames.RTPROT_BOOT || details) && filter.protocol.isEmpty()) {
        out.field("protocol", "proto %s ", RoutingNames.PROTOCOLS.name(route.protocol(), numeric));
      }
      if ((route.scope() != RoutingNames.RT_SCOPE_UNIVERSE || details) && filter.scope.isEmpty()) {
        out.field("scope", "scope %s ", RoutingNames.SCOPES.name(route.scope(), numeric));
      }
    }
    if (!isWhole(filter.preferredSource, route.family())) {
      route
          .attributes()
          .find(RTA_PREFSRC)
          .ifPresent(
              address -> printColored("prefsrc", "src ", route.family(), InetText.format(address)));
    }
    if (filter.metric.isEmpty()) {
      number(route, RTA_PRIORITY, "metric", "metric %s ");
    }
    RouteFlags.print(out, route.flags());
  }

  private void number(
      RouteMessage route, AttributeType<Integer> attribute, String key, String template) {
    route
        .attributes()
        .find(attribute)
        .ifPresent(value -> out.field(key, template, Integer.toUnsignedLong(value)));
  }

  private void printRest(RouteMessage route) {
    Attributes attributes = route.attributes();
    if (filter.mark.isEmpty()) {
      attributes.find(RTA_MARK).ifPresent(this::printMark);
    }
    if (!filter.hidesRealms()) {
      attributes.find(RTA_FLOW).ifPresent(this::printRealms);
    }
    number(route, RTA_UID, "uid", "uid %s ");
    if (route.family() == RtnlTypes.AF_INET && (route.flags() & RouteFilter.CLONED) != 0) {
      RouteFlags.printCache(out, route.flags());
    }
    attributes.find(RTA_CACHEINFO).ifPresent(this::printCacheInfo);
    attributes.find(RTA_METRICS).ifPresent(metrics -> RouteMetricsPrinter.print(out, metrics));
    if (filter.in.isEmpty()) {
      attributes.find(RTA_IIF).ifPresent(index -> printDevice("iif", "iif ", index));
    }
    attributes.find(RTA_PREF).ifPresent(value -> out.field("pref", "pref %s", preference(value)));
    attributes
        .find(RTA_TTL_PROPAGATE)
        .ifPresent(
            on -> out.field("ttl-propogate", "ttl-propagate %s", on == 0 ? "disabled" : "enabled"));
    if (ip.options().details()) {
      attributes.find(RTA_NH_ID).ifPresent(new NexthopPrinter(ip, out)::printWithin);
    }
    attributes.find(RTA_MULTIPATH).ifPresent(bytes -> printNexthops(route.family(), bytes));
  }

  private static String preference(int value) {
    return value < PREFERENCES.size() ? PREFERENCES.get(value) : Integer.toString(value);
  }

  private void printMark(int mark) {
    long value = Integer.toUnsignedLong(mark);
    out.json("mark", value);
    out.text("mark " + (value >= LARGE_MARK ? "0x" + Long.toHexString(value) : value) + " ");
  }

  private void printRealms(int realms) {
    int from = realms >>> Short.SIZE;
    String to = RoutingNames.REALMS.name(realms & 0xffff, numeric);
    out.openObject("flow");
    if (from == 0) {
      out.field("to", "realm %s ", to);
    } else {
      out.field("from", "realms %s/", RoutingNames.REALMS.name(from, numeric));
      out.field("to", "%s ", to);
    }
    out.closeObject();
  }

  private void printCacheInfo(long[] info) {
    if ((int) info[2] != 0) {
      out.field("expires", "expires %ssec ", (int) info[2] / TICKS);
    }
    if (info[3] != 0) {
      out.field("error", "error %s ", info[3]);
    }
    if (ip.options().statistics() > 0) {
      if (info[0] != 0) {
        out.field("users", "users %s ", info[0]);
      }
      if (info[4] != 0) {
        out.field("used", "used %s ", info[4]);
      }
      if (info[1] != 0) {
        out.field("age", "age %ssec ", info[1] / TICKS);
      }
    }
  }

  private void printNexthops(int family, byte[] bytes) {
    out.openArray("nexthops");
    for (RouteNexthop hop : RouteNexthops.read(bytes).nexthops()) {
      out.openObject(null);
      out.breakLine();
      out.text("\tnexthop ");
      printGateway(family, hop.attributes());
      hop.attributes().find(RTA_FLOW).ifPresent(this::printRealms);
      printDevice("dev", "dev ", hop.index());
      out.field("weight", "weight %s ", hop.hops() + 1);
      RouteFlags.print(out, hop.flags());
      out.closeObject();
    }
    out.closeArray();
  }
}
