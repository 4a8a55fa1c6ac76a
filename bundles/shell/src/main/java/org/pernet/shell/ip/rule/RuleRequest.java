// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.rule;

import static org.pernet.rtnetlink.schema.RuleAttributes.*;

import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RouteTypes;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetText;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Keyword;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.Values;

/** What the words of {@code ip rule add} and {@code del} say. Not safe for threads. */
final class RuleRequest {
  private static final int MAX_SMALL_TABLE = 255;
  /** Where a rule's gateway stood, when there was NAT (FRA_UNUSED2). */
  private static final int GATEWAY = 5;

  /** In the order in which a cut word is looked up. */
  private static final List<Keyword<RuleRequest>> WORDS = List.of(
      Keyword.flag("not", rule -> rule.flags |= RuleWords.INVERT),
      Keyword.value("from", RuleRequest::readSource),
      Keyword.value("to", RuleRequest::readDestination),
      Keyword.value(
          "preference* order* priority*",
          (rule, value) -> rule.attributes.put(
              FRA_PRIORITY, Values.unsigned(value, "preference value is invalid"))),
      Keyword.value("tos dsfield*", RuleRequest::readTos),
      Keyword.value("fwmark", RuleRequest::readMark),
      Keyword.value(
          "realms*",
          (rule, value) -> rule.attributes.put(
              FRA_FLOW, Values.require(RoutingNames.realms(value), value, "invalid realms"))),
      Keyword.value("protocol*", RuleRequest::readProtocol),
      Keyword.value(
          "tun_id*",
          (rule, value) ->
              rule.attributes.put(FRA_TUN_ID, RuleWords.bigEndian(RuleWords.tunnel(value)))),
      Keyword.value("table* lookup", RuleRequest::readTable),
      Keyword.value("suppress_prefixlength* sup_pl", RuleRequest::readSuppressedLength),
      Keyword.value("suppress_ifgroup* sup_group", RuleRequest::readSuppressedGroup),
      Keyword.value(
          "dev iif",
          (rule, value) ->
              rule.attributes.put(FRA_IIFNAME, RuleWords.device(value, "\"iif\"/\"dev\""))),
      Keyword.value(
          "oif",
          (rule, value) -> rule.attributes.put(FRA_OIFNAME, RuleWords.device(value, "\"oif\""))),
      Keyword.flag("l3mdev", RuleRequest::readMasterDevice),
      Keyword.value(
          "uidrange", (rule, value) -> rule.attributes.put(FRA_UID_RANGE, RuleWords.users(value))),
      Keyword.value("nat map-to*", RuleRequest::readNat),
      Keyword.value(
          "ipproto",
          (rule, value) -> rule.attributes.put(FRA_IP_PROTO, RuleWords.protocolAbove(value))),
      Keyword.value(
          "sport",
          (rule, value) ->
              rule.attributes.put(FRA_SPORT_RANGE, RuleWords.ports(value, "invalid port range"))),
      Keyword.value(
          "dport",
          (rule, value) ->
              rule.attributes.put(FRA_DPORT_RANGE, RuleWords.ports(value, "invalid dport range"))));

  private final Invocation ip;
  private final Attributes.Builder attributes = Attributes.builder();
  private final int family;
  private int sourceLength;
  private int destinationLength;
  private int tos;
  private int table;
  private int action = RuleWords.TO_TABLE;
  private boolean acts;
  private int flags;
  private boolean hasTable;
  private boolean hasMasterDevice;

  RuleRequest(Invocation ip) {
    this.ip = ip;
    this.family = ip.options().family();
  }

  void read(Arguments words) throws CommandExit {
    while (words.hasMore()) {
      String word = words.take();
      if (!Keyword.read(WORDS, word, this, words)) {
        readAction(word, words);
      }
    }
  }

  /** Whether both a table and the one of a device's master are asked for. */
  boolean namesTableOfDevice() {
    return hasMasterDevice && table != 0;
  }

  /** The request; one that creates has an action and a table where the words gave none. */
  RuleMessage message(boolean creates) {
    return new RuleMessage(
        family == RtnlTypes.AF_UNSPEC ? RtnlTypes.AF_INET : family,
        destinationLength,
        sourceLength,
        tos,
        creates && !hasTable ? RoutingNames.RT_TABLE_MAIN : table,
        0,
        creates || acts ? action : 0,
        flags,
        attributes.build());
  }

  private void readSource(String value) throws CommandExit {
    Prefix prefix = InetWords.prefix(value, family);
    sourceLength = prefix.length();
    if (prefix.hasAddress()) {
      attributes.put(FRA_SRC, prefix.address());
    }
  }

  private void readDestination(String value) throws CommandExit {
    Prefix prefix = InetWords.prefix(value, family);
    destinationLength = prefix.length();
    if (prefix.hasAddress()) {
      attributes.put(FRA_DST, prefix.address());
    }
  }

  private void readTos(String value) throws CommandExit {
    tos = Values.require(RoutingNames.DSFIELDS.number(value), value, "TOS value is invalid");
  }

  private void readMark(String value) throws CommandExit {
    attributes.put(FRA_FWMARK, RuleWords.mark(value));
    OptionalInt mask = RuleWords.mask(value);
    mask.ifPresent(bits -> attributes.put(FRA_FWMASK, bits));
  }

  private void readProtocol(String value) throws CommandExit {
    attributes.put(
        FRA_PROTOCOL,
        Values.require(
            RoutingNames.PROTOCOLS.number(value), value, "\"protocol\" value is invalid"));
  }

  private void readTable(String value) throws CommandExit {
    int number = Values.require(RoutingNames.TABLES.number(value), value, "invalid table ID");
    boolean small = Integer.compareUnsigned(number, MAX_SMALL_TABLE) <= 0;
    table = small ? number : 0;
    if (!small) {
      attributes.put(FRA_TABLE, number);
    }
    hasTable = true;
  }

  private void readSuppressedLength(String value) throws CommandExit {
    String refusal = "suppress_prefixlength value is invalid";
    int length = Values.require(Numbers.integer(value), value, refusal);
    if (length < 0) {
      throw Errors.invalidValue(value, refusal);
    }
    attributes.put(FRA_SUPPRESS_PREFIXLEN, length);
  }

  private void readSuppressedGroup(String value) throws CommandExit {
    attributes.put(
        FRA_SUPPRESS_IFGROUP,
        Values.require(
            RoutingNames.GROUPS.number(value), value, "Invalid \"suppress_ifgroup\" value"));
  }

  private void readMasterDevice() {
    attributes.put(FRA_L3MDEV, 1);
    hasTable = true;
    hasMasterDevice = true;
  }

  private void readNat(String value) throws CommandExit {
    ip.err().println("Warning: route NAT is deprecated");
    byte[] gateway = InetText.ipv4(value)
        .orElseThrow(() -> CommandExit.ofProgram(
            1, "Error: an IP address is expected rather than \"" + value + "\""));
    attributes.putUnknown(GATEWAY, gateway);
    action = RouteTypes.RTN_NAT;
    acts = true;
  }

  private void readAction(String word, Arguments words) throws CommandExit {
    String value = word.equals("type") ? words.value() : word;
    if (Matches.prefix(value, "help")) {
      throw RuleUsage.exit();
    }
    if (Matches.prefix(value, "goto")) {
      action = RuleWords.GOTO;
      attributes.put(FRA_GOTO, Values.unsigned(words.value(), "invalid target"));
    } else if (Matches.prefix(value, "nop")) {
      action = RuleWords.NOP;
    } else {
      OptionalInt type = RouteTypes.number(value);
      if (type.isEmpty()) {
        throw Errors.invalid(value, "Failed to parse rule type");
      }
      action = type.getAsInt();
    }
    acts = true;
    hasTable = true;
  }
}
