// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.names;

import java.util.Map;
import java.util.OptionalInt;
import org.pernet.shell.ip.text.Numbers;

/** The protocols above IP (IPPROTO_*). */
public final class IpProtocols {
  private static final int MAX = 255;
  private static final NameTable TABLE = new NameTable(
      Map.ofEntries(
          Map.entry(0, "ip"),
          Map.entry(1, "icmp"),
          Map.entry(2, "igmp"),
          Map.entry(4, "ipencap"),
          Map.entry(6, "tcp"),
          Map.entry(8, "egp"),
          Map.entry(9, "igp"),
          Map.entry(12, "pup"),
          Map.entry(17, "udp"),
          Map.entry(33, "dccp"),
          Map.entry(41, "ipv6"),
          Map.entry(43, "ipv6-route"),
          Map.entry(44, "ipv6-frag"),
          Map.entry(46, "rsvp"),
          Map.entry(47, "gre"),
          Map.entry(50, "esp"),
          Map.entry(51, "ah"),
          Map.entry(58, "ipv6-icmp"),
          Map.entry(59, "ipv6-nonxt"),
          Map.entry(60, "ipv6-opts"),
          Map.entry(88, "eigrp"),
          Map.entry(89, "ospf"),
          Map.entry(94, "ipip"),
          Map.entry(103, "pim"),
          Map.entry(108, "ipcomp"),
          Map.entry(112, "vrrp"),
          Map.entry(115, "l2tp"),
          Map.entry(132, "sctp"),
          Map.entry(136, "udplite"),
          Map.entry(137, "mpls-in-ip"),
          Map.entry(262, "mptcp")),
      -1,
      0,
      number -> "ipproto-" + number);

  private IpProtocols() {}

  /** The protocol that a word names, or a decimal number; empty for any other. */
  public static OptionalInt number(String word) {
    OptionalInt number = Numbers.unsigned(word, 10);
    if (number.isPresent()) {
      return Integer.compareUnsigned(number.getAsInt(), MAX) <= 0 ? number : OptionalInt.empty();
    }
    return TABLE.number(word);
  }

  /** The name of a protocol. */
  public static String name(int protocol, boolean numeric) {
    return TABLE.name(protocol, numeric);
  }
}
