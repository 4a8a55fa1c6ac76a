// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.rule;

import static org.pernet.rtnetlink.schema.RuleAttributes.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.Values;

/** Which rules {@code ip rule show} means. Filled by the words, then only read. */
final class RuleFilter {
  private static final List<Keyword<RuleFilter>> WORDS = List.of(
      Keyword.value(
          "preference* order* priority*",
          (filter, value) -> filter.priority =
              OptionalInt.of(Values.unsigned(value, "preference value is invalid"))),
      Keyword.flag("not", filter -> filter.inverted = true),
      Keyword.value(
          "tos dsfield*",
          (filter, value) -> filter.tos = OptionalInt.of(
              Values.require(RoutingNames.DSFIELDS.number(value), value, "TOS value is invalid"))),
      Keyword.value("fwmark", RuleFilter::readMark),
      Keyword.value(
          "dev iif",
          (filter, value) -> filter.in = Optional.of(RuleWords.device(value, "\"iif\"/\"dev\""))),
      Keyword.value(
          "oif", (filter, value) -> filter.out = Optional.of(RuleWords.device(value, "\"oif\""))),
      Keyword.flag("l3mdev", filter -> filter.masterDevice = true),
      Keyword.value(
          "uidrange", (filter, value) -> filter.users = Optional.of(RuleWords.users(value))),
      Keyword.value(
          "tun_id*", (filter, value) -> filter.tunnel = OptionalLong.of(RuleWords.tunnel(value))),
      Keyword.value("lookup* table*", RuleFilter::readTable),
      Keyword.value(
          "from* src*",
          (filter, value) -> filter.source = Optional.of(InetWords.prefix(value, filter.family))),
      Keyword.value(
          "ipproto",
          (filter, value) -> filter.protocolAbove = OptionalInt.of(RuleWords.protocolAbove(value))),
      Keyword.value(
          "sport",
          (filter, value) ->
              filter.sourcePorts = Optional.of(RuleWords.ports(value, "invalid port range"))),
      Keyword.value(
          "dport",
          (filter, value) ->
              filter.destinationPorts = Optional.of(RuleWords.ports(value, "invalid dport range"))),
      Keyword.value("protocol*", RuleFilter::readProtocol));

  private final int family;
  private OptionalInt priority = OptionalInt.empty();
  private boolean inverted;
  private OptionalInt tos = OptionalInt.empty();
  private int mark;
  private int mask;
  private Optional<String> in = Optional.empty();
  private Optional<String> out = Optional.empty();
  private boolean masterDevice;
  private Optional<long[]> users = Optional.empty();
  private OptionalLong tunnel = OptionalLong.empty();
  private int table;
  private Optional<Prefix> source = Optional.empty();
  private Optional<Prefix> destination = Optional.empty();
  private OptionalInt protocolAbove = OptionalInt.empty();
  private Optional<byte[]> sourcePorts = Optional.empty();
  private Optional<byte[]> destinationPorts = Optional.empty();
  private OptionalInt protocol = OptionalInt.empty();

  private RuleFilter(int family) {
    this.family = family;
  }

  /** What all words say; IPv4's rules where no family is asked for. */
  static RuleFilter read(Invocation ip, Arguments words) throws CommandExit {
    int family = ip.options().family();
    RuleFilter filter = new RuleFilter(family == RtnlTypes.AF_UNSPEC ? RtnlTypes.AF_INET : family);
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, filter, words)) {
        filter.readDestination(word, words);
      }
    }
    return filter;
  }

  private void readMark(String value) throws CommandExit {
    mark = RuleWords.mark(value);
    mask = RuleWords.mask(value).orElse(0);
  }

  private void readTable(String value) throws CommandExit {
    table = Values.require(RoutingNames.TABLES.number(value), value, "table id value is invalid");
  }

  private void readProtocol(String value) throws CommandExit {
    protocol = RoutingNames.PROTOCOLS.number(value);
    if (protocol.isEmpty() && !value.equals("all")) {
      throw Errors.invalidValue(value, "invalid \"protocol\"");
    }
  }

  private void readDestination(String word, Arguments words) throws CommandExit {
    String value = Matches.prefixOfAny(word, "dst", "to") ? words.value() : word;
    destination = Optional.of(InetWords.prefix(value, family));
  }

  /** Whether a rule's protocol is the one asked for. */
  boolean acceptsProtocol(int number) {
    return protocol.isEmpty() || protocol.getAsInt() == number;
  }

  /** Whether a rule is one of them. */
  boolean accepts(RuleMessage rule) {
    Attributes attributes = rule.attributes();
    if (family != rule.family()
        || (priority.isPresent()
            && priority.getAsInt() != attributes.find(FRA_PRIORITY).orElse(0))
        || (inverted && (rule.flags() & RuleWords.INVERT) == 0)
        || (tos.isPresent() && tos.getAsInt() != rule.tos())) {
      return false;
    }
    int ruleTable = attributes.find(FRA_TABLE).orElse(rule.table());
    return (table == 0 || table == ruleTable)
        && isWithin(source, attributes.get(FRA_SRC), rule.sourceLength())
        && isWithin(destination, attributes.get(FRA_DST), rule.destinationLength())
        && acceptsMark(attributes)
        && acceptsNames(attributes)
        && acceptsTransport(attributes);
  }

  private static boolean isWithin(Optional<Prefix> prefix, byte[] address, int length) {
    return prefix.isEmpty()
        || (prefix.get().length() <= length
            && prefix
                .get()
                .agrees(address == null ? new byte[0] : address, prefix.get().length()));
  }

  private boolean acceptsMark(Attributes attributes) {
    return (mark == 0 || mark == attributes.find(FRA_FWMARK).orElse(0))
        && (mask == 0 || mask == attributes.find(FRA_FWMASK).orElse(0));
  }

  private boolean acceptsNames(Attributes attributes) {
    return (in.isEmpty() || in.equals(attributes.find(FRA_IIFNAME)))
        && (out.isEmpty() || out.equals(attributes.find(FRA_OIFNAME)))
        && (!masterDevice || attributes.find(FRA_L3MDEV).orElse(0) != 0);
  }

  private boolean acceptsTransport(Attributes attributes) {
    return (users.isEmpty() || Arrays.equals(users.get(), attributes.get(FRA_UID_RANGE)))
        && (protocolAbove.isEmpty()
            || protocolAbove.getAsInt() == attributes.find(FRA_IP_PROTO).orElse(0))
        && (sourcePorts.isEmpty()
            || Arrays.equals(sourcePorts.get(), attributes.get(FRA_SPORT_RANGE)))
        && (destinationPorts.isEmpty()
            || Arrays.equals(destinationPorts.get(), attributes.get(FRA_DPORT_RANGE)))
        && (tunnel.isEmpty()
            || Arrays.equals(RuleWords.bigEndian(tunnel.getAsLong()), attributes.get(FRA_TUN_ID)));
  }
}
