// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.NameTable;
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

/** Reads which routes {@code ip route show} and {@code flush} mean. Not safe for threads. */
final class RouteFilterWords {
  private static final String ALL = "all";

  private static final List<Keyword<RouteFilterWords>> WORDS = List.of(
      Keyword.value("table*", RouteFilterWords::readTable),
      Keyword.value("vrf", RouteFilterWords::refuseVrf),
      Keyword.flag("cached* cloned*", words -> words.filter.cloned = true),
      Keyword.value("tos dsfield*", RouteFilterWords::readTos),
      Keyword.value(
          "protocol*",
          (words, value) ->
              words.filter.protocol = orAll(RoutingNames.PROTOCOLS, value, "invalid \"protocol\"")),
      Keyword.value(
          "scope*",
          (words, value) ->
              words.filter.scope = orAll(RoutingNames.SCOPES, value, "invalid \"scope\"")),
      Keyword.value("type*", RouteFilterWords::readType),
      Keyword.value("dev oif", (words, value) -> words.outDevice = Optional.of(value)),
      Keyword.value("iif", (words, value) -> words.inDevice = Optional.of(value)),
      Keyword.value("mark", RouteFilterWords::readMark),
      Keyword.value("metric* priority* preference", RouteFilterWords::readMetric),
      Keyword.of("via", RouteFilterWords::readVia),
      Keyword.value(
          "src",
          (words, value) ->
              words.filter.preferredSource = Optional.of(InetWords.prefix(value, words.family))),
      Keyword.value("realms*", RouteFilterWords::readRealms),
      Keyword.of("from*", RouteFilterWords::readSource));

  private final Invocation ip;
  private final int family;
  private final RouteFilter filter;
  private Optional<String> inDevice = Optional.empty();
  private Optional<String> outDevice = Optional.empty();

  private RouteFilterWords(Invocation ip) {
    this.ip = ip;
    this.family = ip.options().family();
    this.filter = new RouteFilter(family);
    filter.table = RoutingNames.RT_TABLE_MAIN;
  }

  /** What all words say. */
  static RouteFilter read(Invocation ip, Arguments words) throws CommandExit {
    RouteFilterWords reader = new RouteFilterWords(ip);
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, reader, words)) {
        reader.readDestination(word, words);
      }
    }
    reader.filter.in = reader.index(reader.inDevice);
    reader.filter.out = reader.index(reader.outDevice);
    return reader.filter;
  }

  /** The family to ask for: IPv4 unless all tables are meant. */
  static int familyOf(RouteFilter filter) {
    boolean all = filter.family != RtnlTypes.AF_UNSPEC || filter.table == 0;
    return all ? filter.family : RtnlTypes.AF_INET;
  }

  private OptionalInt index(Optional<String> device) throws CommandExit {
    if (device.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt index = ip.linkNames().index(device.get());
    if (index.isEmpty()) {
      throw Errors.noDevice(device.get());
    }
    return index;
  }

  private void readTable(String value) throws CommandExit {
    OptionalInt number = RoutingNames.TABLES.number(value);
    if (number.isPresent()) {
      filter.table = number.getAsInt();
      return;
    }
    switch (value) {
      case ALL -> filter.table = 0;
      case "cache" -> filter.cloned = true;
      case "help" -> throw RouteUsage.exit();
      default -> throw Errors.invalidValue(value, "table id value is invalid");
    }
  }

  private void refuseVrf(String value) throws CommandExit {
    throw Errors.invalidValue(value, "Invalid VRF");
  }

  private static OptionalInt orAll(NameTable names, String value, String refusal)
      throws CommandExit {
    OptionalInt number = names.number(value);
    if (number.isEmpty() && !value.equals(ALL)) {
      throw Errors.invalidValue(value, refusal);
    }
    return number;
  }

  private void readTos(String value) throws CommandExit {
    filter.tos = OptionalInt.of(
        Values.require(RoutingNames.DSFIELDS.number(value), value, "TOS value is invalid"));
  }

  private void readType(String value) throws CommandExit {
    filter.type = OptionalInt.of(
        Values.require(RouteTypes.number(value), value, "node type value is invalid"));
  }

  private void readMark(String value) throws CommandExit {
    filter.mark = Numbers.unsigned(value);
    if (filter.mark.isEmpty()) {
      throw Errors.invalid(value, "invalid mark value");
    }
  }

  private void readMetric(String value) throws CommandExit {
    filter.metric = OptionalInt.of(Values.unsigned(value, "\"metric\" value is invalid"));
  }

  private static void readVia(RouteFilterWords reader, Arguments words) throws CommandExit {
    String value = words.value();
    Optional<Integer> named = InetWords.family(value);
    reader.filter.gateway = Optional.of(
        InetWords.prefix(named.isPresent() ? words.value() : value, named.orElse(reader.family)));
  }

  private void readRealms(String value) throws CommandExit {
    filter.realms =
        OptionalInt.of(Values.require(RoutingNames.realms(value), value, "invalid realms"));
  }

  private static void readSource(RouteFilterWords reader, Arguments words) throws CommandExit {
    RouteFilter filter = reader.filter;
    String value = words.value();
    if (Matches.prefix(value, "root")) {
      filter.rootSource = reader.prefix(words.value());
    } else if (Matches.prefix(value, "match")) {
      filter.matchSource = reader.prefix(words.value());
    } else {
      filter.matchSource = reader.prefix(Matches.prefix(value, "exact") ? words.value() : value);
      filter.rootSource = filter.matchSource;
    }
  }

  private void readDestination(String word, Arguments words) throws CommandExit {
    String value = Matches.prefix(word, "to") ? words.value() : word;
    if (Matches.prefix(value, "root")) {
      filter.rootDestination = prefix(words.value());
    } else if (Matches.prefix(value, "match")) {
      filter.matchDestination = prefix(words.value());
    } else {
      filter.matchDestination = prefix(Matches.prefix(value, "exact") ? words.value() : value);
      filter.rootDestination = filter.matchDestination;
    }
  }

  private Optional<Prefix> prefix(String value) throws CommandExit {
    return Optional.of(InetWords.prefix(value, family));
  }
}
