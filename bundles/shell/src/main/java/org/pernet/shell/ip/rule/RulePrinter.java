// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.rule;

import static org.pernet.rtnetlink.schema.RuleAttributes.*;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.IpProtocols;
import org.pernet.shell.ip.names.RouteTypes;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Color;
import org.pernet.shell.ip.text.InetText;
import org.pernet.shell.ip.text.InetWords;
import org.pernet.shell.ip.text.Output;

/** Shows a rule. */
final class RulePrinter {
  private static final int UNRESOLVED = 4;
  private static final int IN_DETACHED = 8;
  private static final int OUT_DETACHED = 0x10;
  private static final int NONE = -1;
  private static final int GATEWAY = 5;

  private final Invocation ip;
  private final Output out;
  private final boolean numeric;

  /** Shows rules on {@code out}. */
  RulePrinter(Invocation ip, Output out) {
    this.ip = ip;
    this.out = out;
    this.numeric = ip.options().numeric();
  }

  void print(RtnlReply reply) {
    RuleMessage rule = (RuleMessage) reply.message();
    Attributes attributes = rule.attributes();
    out.openObject(null);
    if (reply.type() == RtnlTypes.RTM_DELRULE) {
      out.field("deleted", "Deleted ", true);
    }
    out.field(
        "priority",
        "%s:\t",
        Integer.toUnsignedLong(attributes.find(FRA_PRIORITY).orElse(0)));
    if ((rule.flags() & RuleWords.INVERT) != 0) {
      mark("not", "not ");
    }
    printEnds(rule);
    if (rule.tos() != 0) {
      out.field("tos", " tos %s", RoutingNames.DSFIELDS.name(rule.tos(), numeric));
    }
    printMark(attributes);
    printDevice("iif", attributes.find(FRA_IIFNAME), (rule.flags() & IN_DETACHED) != 0);
    printDevice("oif", attributes.find(FRA_OIFNAME), (rule.flags() & OUT_DETACHED) != 0);
    if (attributes.find(FRA_L3MDEV).orElse(0) != 0) {
      mark("l3mdev", " lookup [l3mdev-table]");
    }
    printTransport(attributes);
    printTable(rule);
    attributes.find(FRA_FLOW).ifPresent(this::printRealms);
    printAction(rule);
    printProtocol(attributes);
    out.endLine();
    out.closeObject();
    out.flush();
  }

  /** In JSON a null, in text a word. */
  private void mark(String key, String text) {
    out.json(key, null);
    out.text(text);
  }

  private void printEnds(RuleMessage rule) {
    Optional<byte[]> source = rule.attributes().find(FRA_SRC);
    if (source.isPresent() || rule.sourceLength() > 0) {
      printPrefix("src", "from ", source, rule.sourceLength(), rule.family());
    } else {
      out.field("src", "from %s", "all");
    }
    Optional<byte[]> destination = rule.attributes().find(FRA_DST);
    if (destination.isPresent() || rule.destinationLength() > 0) {
      printPrefix("dst", " to ", destination, rule.destinationLength(), rule.family());
    }
  }

  private void printPrefix(
      String key, String word, Optional<byte[]> address, int length, int family) {
    Color color = family == RtnlTypes.AF_INET6 ? Color.INET6 : Color.INET;
    out.text(word);
    out.field(color, key, "%s", address.map(InetText::format).orElse("0"));
    if (address.isEmpty() || length != InetWords.bits(family)) {
      out.field(key + "len", "/%s", length);
    }
  }

  private void printMark(Attributes attributes) {
    Optional<Integer> value = attributes.find(FRA_FWMARK);
    Optional<Integer> mask = attributes.find(FRA_FWMASK);
    if (value.isEmpty() && mask.isEmpty()) {
      return;
    }
    out.field("fwmark", " fwmark %s", hexadecimal(value.orElse(0)));
    if (mask.isPresent() && mask.get() != NONE) {
      out.field("fwmask", "/%s", hexadecimal(mask.get()));
    }
  }

  /** As C's %#x: a zero has no prefix. */
  private static String hexadecimal(int number) {
    return number == 0 ? "0" : "0x" + Integer.toHexString(number);
  }

  private void printDevice(String key, Optional<String> name, boolean detached) {
    if (name.isEmpty()) {
      return;
    }
    out.text(" " + key + " ");
    out.field(Color.INTERFACE, key, "%s", name.get());
    if (detached) {
      mark(key + "_detached", " [detached]");
    }
  }

  private void printTransport(Attributes attributes) {
    attributes.find(FRA_UID_RANGE).ifPresent(range -> {
      out.field("uid_start", " uidrange %s", range[0]);
      out.field("uid_end", "-%s", range[1]);
    });
    attributes
        .find(FRA_IP_PROTO)
        .ifPresent(
            protocol -> out.field("ipproto", " ipproto %s", IpProtocols.name(protocol, numeric)));
    printPorts("sport", attributes, FRA_SPORT_RANGE);
    printPorts("dport", attributes, FRA_DPORT_RANGE);
    attributes
        .find(FRA_TUN_ID)
        .filter(id -> id.length == Long.BYTES)
        .ifPresent(id -> out.field("tun_id", " tun_id %s", ByteBuffer.wrap(id).getLong()));
  }

  private void printPorts(String key, Attributes attributes, AttributeType<byte[]> attribute) {
    Optional<byte[]> bytes =
        attributes.find(attribute).filter(value -> value.length == Integer.BYTES);
    if (bytes.isEmpty()) {
      return;
    }
    RuleWords.Range range = RuleWords.ports(bytes.get());
    if (range.first() == range.last()) {
      out.field(key, " " + key + " %s", range.first());
    } else {
      out.field(key + "_start", " " + key + " %s", range.first());
      out.field(key + "_end", "-%s", range.last());
    }
  }

  private void printTable(RuleMessage rule) {
    Attributes attributes = rule.attributes();
    int table = attributes.find(FRA_TABLE).orElse(rule.table());
    if (table == 0) {
      return;
    }
    out.field("table", " lookup %s", RoutingNames.TABLES.name(table, numeric));
    attributes
        .find(FRA_SUPPRESS_PREFIXLEN)
        .filter(length -> length != NONE)
        .ifPresent(length -> out.field("suppress_prefixlen", " suppress_prefixlength %s", length));
    attributes
        .find(FRA_SUPPRESS_IFGROUP)
        .filter(group -> group != NONE)
        .ifPresent(group -> out.field(
            "suppress_ifgroup", " suppress_ifgroup %s", RoutingNames.GROUPS.name(group, numeric)));
  }

  private void printRealms(int realms) {
    int from = realms >>> Short.SIZE;
    String to = RoutingNames.REALMS.name(realms & 0xffff, numeric);
    if (from == 0) {
      out.field("flow_to", " realms %s", to);
    } else {
      out.field("flow_from", " realms %s/", RoutingNames.REALMS.name(from, numeric));
      out.field("flow_to", "%s", to);
    }
  }

  private void printAction(RuleMessage rule) {
    switch (rule.action()) {
      case RuleWords.TO_TABLE -> {}
      case RouteTypes.RTN_NAT -> printNat(rule.attributes());
      case RuleWords.GOTO -> {
        Optional<Integer> target = rule.attributes().find(FRA_GOTO);
        out.text(" goto ");
        if (target.isPresent()) {
          out.field("goto", "%s", Integer.toUnsignedLong(target.get()));
        } else {
          out.field("goto", "%s", "none");
        }
        if ((rule.flags() & UNRESOLVED) != 0) {
          mark("unresolved", " [unresolved]");
        }
      }
      case RuleWords.NOP -> mark("nop", " nop");
      default -> out.field("action", " %s", RouteTypes.name(rule.action(), numeric));
    }
  }

  private void printNat(Attributes attributes) {
    byte[][] gateway = new byte[1][];
    attributes.forEach((type, value) -> {
      if (type.number() == GATEWAY && value instanceof byte[] bytes) {
        gateway[0] = bytes;
      }
    });
    if (gateway[0] == null) {
      mark("masquerade", " masquerade");
    } else {
      out.field("nat_gateway", " map-to %s", InetText.format(gateway[0]));
    }
  }

  private void printProtocol(Attributes attributes) {
    Optional<Integer> protocol = attributes.find(FRA_PROTOCOL);
    if (protocol.isEmpty()) {
      return;
    }
    int number = protocol.get();
    boolean telling = number != 0 && number != RoutingNames.RTPROT_KERNEL;
    if (telling || ip.options().details()) {
      out.field("protocol", " proto %s", RoutingNames.PROTOCOLS.name(number, numeric));
    }
  }
}
