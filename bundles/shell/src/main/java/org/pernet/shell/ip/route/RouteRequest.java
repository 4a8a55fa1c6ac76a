// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_DST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_EXPIRES;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_FLOW;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_NEWDST;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_NH_ID;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_PREF;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_PREFSRC;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_PRIORITY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_SRC;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TABLE;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TTL_PROPAGATE;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_VIA;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RouteTypes;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.Values;

/** What the words of {@code ip route add} and its like say, up to the first {@code nexthop}. Not safe for threads. */
final class RouteRequest {
  /** RTNH_F_ONLINK. */
  static final int ONLINK = 4;

  static final String NEXTHOP = "nexthop";

  private static final int MAX_SMALL_TABLE = 255;
  private static final List<String> PREFERENCES = List.of("medium", "high", "invalid", "low");

  /** A cut word is looked up in these first, then among the metrics, then in the others; in order. */
  private static final List<Keyword<RouteRequest>> FIRST = List.of(
      Keyword.value("src", RouteRequest::readSource),
      Keyword.of("as", RouteRequest::readNewDestination),
      Keyword.of("via", RouteRequest::readGateway),
      Keyword.value("from", RouteRequest::readFrom),
      Keyword.value("tos dsfield*", RouteRequest::readTos),
      Keyword.value("expires", (route, value) -> route.number(RTA_EXPIRES, "expires", value)),
      Keyword.value(
          "metric* priority* preference",
          (route, value) -> route.number(RTA_PRIORITY, "metric", value)),
      Keyword.value("scope", RouteRequest::readScope));

  private static final List<Keyword<RouteRequest>> OTHERS = List.of(
      Keyword.value("realms*", RouteRequest::readRealms),
      Keyword.flag("onlink", route -> route.flags |= ONLINK),
      Keyword.value("nhid", RouteRequest::readNexthopId),
      Keyword.value("protocol*", RouteRequest::readProtocol),
      Keyword.value("table*", RouteRequest::readTable),
      Keyword.value("vrf", RouteRequest::refuseVrf),
      Keyword.value("dev oif", (route, value) -> route.device = Optional.of(value)),
      Keyword.value("pref*", RouteRequest::readPreference),
      Keyword.value("encap", RouteRequest::refuseEncapsulation),
      Keyword.value("ttl-propagate", RouteRequest::readTtlPropagate));

  final Attributes.Builder attributes = Attributes.builder();
  final RouteMetricWords.Metrics metrics = new RouteMetricWords.Metrics();
  int family;
  int destinationLength;
  int sourceLength;
  int tos;
  int protocol;
  int flags;
  OptionalInt table = OptionalInt.empty();
  OptionalInt scope = OptionalInt.empty();
  OptionalInt type = OptionalInt.empty();
  Optional<String> device = Optional.empty();
  boolean hasGateway;
  private boolean namesGateway;

  private boolean hasDestination;

  /** A request of a family, of routes that are made by {@code protocol} unless the words say another. */
  RouteRequest(Invocation ip, int protocol) {
    this.family = ip.options().family();
    this.protocol = protocol;
  }

  /** Reads the words; where next hops begin it stops. */
  void read(Arguments words) throws CommandExit {
    while (words.hasMore() && !words.peek().filter(NEXTHOP::equals).isPresent()) {
      String word = words.take();
      if (!Keyword.read(FIRST, word, this, words)
          && !Keyword.read(RouteMetricWords.ALL, word, metrics, words)
          && !Keyword.read(OTHERS, word, this, words)) {
        readDestination(word, words);
      }
    }
    if (!hasDestination) {
      throw RouteUsage.exit();
    }
  }

  private void learnFamily(Prefix prefix) {
    if (family == RtnlTypes.AF_UNSPEC) {
      family = prefix.family();
    }
  }

  private void number(AttributeType<Integer> attribute, String name, String value)
      throws CommandExit {
    attributes.put(attribute, Values.unsigned(value, "\"" + name + "\" value is invalid"));
  }

  private void readRealms(String value) throws CommandExit {
    attributes.put(
        RTA_FLOW, Values.require(RoutingNames.realms(value), value, "\"realm\" value is invalid"));
  }

  private void readNexthopId(String value) throws CommandExit {
    number(RTA_NH_ID, "id", value);
    hasGateway = true;
  }

  private void readProtocol(String value) throws CommandExit {
    protocol = Values.require(
        RoutingNames.PROTOCOLS.number(value), value, "\"protocol\" value is invalid");
  }

  private void readSource(String value) throws CommandExit {
    Prefix address = InetWords.address(value, family);
    learnFamily(address);
    attributes.put(RTA_PREFSRC, address.address());
  }

  private static void readNewDestination(RouteRequest route, Arguments words) throws CommandExit {
    String value = words.value();
    Prefix address = InetWords.address(value.equals("to") ? words.value() : value, route.family);
    route.learnFamily(address);
    route.attributes.put(RTA_NEWDST, address.address());
  }

  private static void readGateway(RouteRequest route, Arguments words) throws CommandExit {
    if (route.namesGateway) {
      throw Errors.invalidValue("via", "use nexthop syntax to specify multiple via");
    }
    route.namesGateway = true;
    route.hasGateway = true;
    Prefix address = readGateway(words, route.family, route.attributes);
    route.learnFamily(address);
  }

  /** Reads a gateway, which may be of a family that is named before it. */
  static Prefix readGateway(Arguments words, int family, Attributes.Builder attributes)
      throws CommandExit {
    String value = words.value();
    Optional<Integer> named = InetWords.family(value);
    Prefix address =
        InetWords.address(named.isPresent() ? words.value() : value, named.orElse(family));
    if (family == RtnlTypes.AF_UNSPEC || address.family() == family) {
      attributes.put(RTA_GATEWAY, address.address());
    } else {
      attributes.put(RTA_VIA, ViaBytes.of(address.family(), address.address()));
    }
    return address;
  }

  private void readFrom(String value) throws CommandExit {
    Prefix prefix = InetWords.prefix(value, family);
    learnFamily(prefix);
    if (prefix.hasAddress()) {
      attributes.put(RTA_SRC, prefix.address());
    }
    sourceLength = prefix.length();
  }

  private void readTos(String value) throws CommandExit {
    tos = Values.require(RoutingNames.DSFIELDS.number(value), value, "\"tos\" value is invalid");
  }

  private void readScope(String value) throws CommandExit {
    scope = OptionalInt.of(
        Values.require(RoutingNames.SCOPES.number(value), value, "invalid \"scope\" value"));
  }

  private void readTable(String value) throws CommandExit {
    int number =
        Values.require(RoutingNames.TABLES.number(value), value, "\"table\" value is invalid");
    boolean small = Integer.compareUnsigned(number, MAX_SMALL_TABLE) <= 0;
    table = OptionalInt.of(small ? number : 0);
    if (!small) {
      attributes.put(RTA_TABLE, number);
    }
  }

  private void refuseVrf(String value) throws CommandExit {
    throw Errors.invalidValue(value, "Invalid VRF");
  }

  private void refuseEncapsulation(String value) throws CommandExit {
    throw Errors.invalidValue(value, "\"encap type\" value is invalid");
  }

  private void readPreference(String value) throws CommandExit {
    int named = PREFERENCES.indexOf(value);
    OptionalInt number = named >= 0 && named != 2 ? OptionalInt.of(named) : Numbers.unsigned(value);
    int preference = Values.require(number, value, "\"pref\" value is invalid");
    if (Integer.compareUnsigned(preference, MAX_SMALL_TABLE) > 0) {
      throw Errors.invalidValue(value, "\"pref\" value is invalid");
    }
    attributes.put(RTA_PREF, preference);
  }

  private void readTtlPropagate(String value) throws CommandExit {
    if (!value.equals("enabled") && !value.equals("disabled")) {
      throw Errors.invalidValue(value, "\"ttl-propagate\" value is invalid");
    }
    attributes.put(RTA_TTL_PROPAGATE, value.equals("enabled") ? 1 : 0);
  }

  private void readDestination(String word, Arguments words) throws CommandExit {
    String value = word.equals("to") ? words.value() : word;
    boolean digit = !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
    OptionalInt named = digit ? OptionalInt.empty() : RouteTypes.number(value);
    if (named.isPresent()) {
      type = named;
      value = words.value();
    }
    if (Matches.prefix(value, "help")) {
      throw RouteUsage.exit();
    }
    if (hasDestination) {
      throw Errors.garbage("to", value);
    }
    Prefix prefix = InetWords.prefix(value, family);
    learnFamily(prefix);
    destinationLength = prefix.length();
    hasDestination = true;
    if (prefix.hasAddress()) {
      attributes.put(RTA_DST, prefix.address());
    }
  }
}
