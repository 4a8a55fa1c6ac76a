// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.checkpoint.dump.Tables;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;
import org.pernet.rtnetlink.schema.NeighbourAttributes;
import org.pernet.rtnetlink.schema.RouteAttributes;

/** Messages as text that is the same where they mean the same, whoever wrote them in whatever order. */
final class Canonical {
  private static final Set<AttributeType<?>> ADDRESS_KEY =
      Set.of(AddressAttributes.IFA_LOCAL, AddressAttributes.IFA_ADDRESS);
  private static final Set<AttributeType<?>> NEIGHBOUR_KEY = Set.of(
      NeighbourAttributes.NDA_DST,
      NeighbourAttributes.NDA_LLADDR,
      NeighbourAttributes.NDA_VLAN,
      NeighbourAttributes.NDA_MASTER);

  private Canonical() {}

  static String of(RouteMessage route) {
    RouteMessage clean = Tables.withoutState(route);
    return "route " + clean.family() + " " + clean.destinationLength() + " "
        + clean.sourceLength() + " " + clean.tos() + " " + Tables.table(clean) + " "
        + clean.protocol() + " " + clean.scope() + " " + clean.type() + " " + clean.flags()
        + sorted(clean.attributes(), Set.of(), Set.of(RouteAttributes.RTA_TABLE));
  }

  static String of(RuleMessage rule) {
    return "rule " + rule.family() + " " + rule.destinationLength() + " " + rule.sourceLength()
        + " " + rule.tos() + " " + rule.table() + " " + rule.action() + " " + rule.flags()
        + sorted(rule.attributes(), Set.of(), Set.of());
  }

  /** Only what tells an address from another. */
  static String of(AddressMessage address) {
    return "address " + address.family() + " " + address.prefixLength() + " " + address.index()
        + sorted(address.attributes(), ADDRESS_KEY, Set.of());
  }

  /** Only what tells a neighbour from another. */
  static String of(NeighbourMessage neighbour) {
    return "neighbour " + neighbour.family() + " " + neighbour.index() + " " + neighbour.state()
        + sorted(neighbour.attributes(), NEIGHBOUR_KEY, Set.of());
  }

  private static String sorted(
      Attributes attributes, Set<AttributeType<?>> only, Set<AttributeType<?>> without) {
    Map<Integer, String> values = new TreeMap<>();
    attributes.forEach((type, value) -> {
      if (!without.contains(type) && (only.isEmpty() || only.contains(type))) {
        values.put(type.number(), text(value));
      }
    });
    return values.toString();
  }

  /** A value as text. */
  static String text(Object value) {
    if (value instanceof byte[] bytes) {
      return Arrays.toString(bytes);
    }
    if (value instanceof long[] words) {
      return Arrays.toString(words);
    }
    return value instanceof Attributes nested
        ? sorted(nested, Set.of(), Set.of())
        : String.valueOf(value);
  }
}
