// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_FLOW;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_IIF;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_MARK;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_PREFSRC;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_PRIORITY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_SRC;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TABLE;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_VIA;

import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.text.Prefix;

/** Which routes are meant; what all of them have in common is not shown. Filled by the words, then only read. */
final class RouteFilter {
  /** RTM_F_CLONED: what a lookup found, not what the table holds. */
  static final int CLONED = 0x200;

  private static final int LOW = 0xffff;

  int family;
  /** 0 for all tables. */
  int table;

  boolean cloned;
  OptionalInt tos = OptionalInt.empty();
  OptionalInt protocol = OptionalInt.empty();
  OptionalInt scope = OptionalInt.empty();
  OptionalInt type = OptionalInt.empty();
  OptionalInt metric = OptionalInt.empty();
  OptionalInt mark = OptionalInt.empty();
  OptionalInt realms = OptionalInt.empty();
  OptionalInt in = OptionalInt.empty();
  OptionalInt out = OptionalInt.empty();
  /** Destinations within it. */
  Optional<Prefix> rootDestination = Optional.empty();
  /** Destinations that it is within. */
  Optional<Prefix> matchDestination = Optional.empty();

  Optional<Prefix> rootSource = Optional.empty();
  Optional<Prefix> matchSource = Optional.empty();
  Optional<Prefix> gateway = Optional.empty();
  Optional<Prefix> preferredSource = Optional.empty();

  /** All routes of a family. */
  RouteFilter(int family) {
    this.family = family;
  }

  /** The table that a route is in. */
  static int tableOf(RouteMessage route) {
    return route.attributes().find(RTA_TABLE).orElse(route.table());
  }

  /** Whether a route is one of them. */
  boolean accepts(RouteMessage route) {
    if (cloned != ((route.flags() & CLONED) != 0)
        || (family != RtnlTypes.AF_UNSPEC && family != route.family())
        || (table != 0 && table != tableOf(route))) {
      return false;
    }
    return is(protocol, route.protocol())
        && is(scope, route.scope())
        && is(type, route.type())
        && is(tos, route.tos())
        && acceptsPrefixes(route)
        && acceptsAttributes(route.attributes());
  }

  private static boolean is(OptionalInt wanted, int value) {
    return wanted.isEmpty() || wanted.getAsInt() == value;
  }

  private boolean acceptsPrefixes(RouteMessage route) {
    Attributes attributes = route.attributes();
    byte[] destination = bytes(attributes, RTA_DST);
    byte[] source = bytes(attributes, RTA_SRC);
    return isRoot(rootDestination, route, destination, route.destinationLength())
        && isMatch(matchDestination, route, destination, route.destinationLength())
        && isRoot(rootSource, route, source, route.sourceLength())
        && isMatch(matchSource, route, source, route.sourceLength())
        && isGateway(route)
        && isWithin(preferredSource, route.family(), bytes(attributes, RTA_PREFSRC));
  }

  private static byte[] bytes(Attributes attributes, AttributeType<byte[]> type) {
    return attributes.find(type).orElse(new byte[0]);
  }

  private static boolean isRoot(
      Optional<Prefix> root, RouteMessage route, byte[] address, int length) {
    if (root.isEmpty() || isOpen(root.get())) {
      return true;
    }
    Prefix prefix = root.get();
    return isFamily(prefix, route)
        && prefix.length() <= length
        && prefix.agrees(address, prefix.length());
  }

  private static boolean isMatch(
      Optional<Prefix> match, RouteMessage route, byte[] address, int length) {
    if (match.isEmpty() || isOpen(match.get())) {
      return true;
    }
    Prefix prefix = match.get();
    return isFamily(prefix, route) && prefix.length() >= length && prefix.agrees(address, length);
  }

  /** {@code any} asks for nothing where no family is asked for either. */
  private static boolean isOpen(Prefix prefix) {
    return prefix.family() == RtnlTypes.AF_UNSPEC && !prefix.isLengthGiven();
  }

  private static boolean isFamily(Prefix prefix, RouteMessage route) {
    return prefix.family() == RtnlTypes.AF_UNSPEC || prefix.family() == route.family();
  }

  private boolean isGateway(RouteMessage route) {
    Optional<byte[]> via = route.attributes().find(RTA_VIA);
    if (via.isPresent()) {
      return isWithin(gateway, ViaBytes.family(via.get()), ViaBytes.address(via.get()));
    }
    return isWithin(gateway, route.family(), bytes(route.attributes(), RTA_GATEWAY));
  }

  private static boolean isWithin(Optional<Prefix> prefix, int family, byte[] address) {
    return prefix.isEmpty()
        || prefix.get().family() == RtnlTypes.AF_UNSPEC
        || (prefix.get().family() == family
            && prefix.get().agrees(address, prefix.get().length()));
  }

  private boolean acceptsAttributes(Attributes attributes) {
    return isRealms(attributes.find(RTA_FLOW).orElse(0))
        && is(in, attributes.find(RTA_IIF).orElse(0))
        && is(out, attributes.find(RTA_OIF).orElse(0))
        && is(mark, attributes.find(RTA_MARK).orElse(0))
        && is(metric, attributes.find(RTA_PRIORITY).orElse(0));
  }

  private boolean isRealms(int value) {
    return realms.isEmpty() || ((value ^ realms.getAsInt()) & realmsMask()) == 0;
  }

  private int realmsMask() {
    int wanted = realms.orElse(0);
    return ((wanted & LOW) != 0 ? LOW : 0) | (wanted >>> Short.SIZE != 0 ? ~LOW : 0);
  }

  /** Whether both realms were asked for, so that they need not be shown. */
  boolean hidesRealms() {
    return realmsMask() == -1;
  }
}
