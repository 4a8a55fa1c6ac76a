// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.monitor;

import java.util.Arrays;
import java.util.Optional;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.text.Matches;

/** Of what a monitor can hear: its word and its label. Those without groups have no module here yet. */
enum Subject {
  LINK("link", "[LINK]"),
  ADDRESS("address", "[ADDR]"),
  ROUTE("route", "[ROUTE]"),
  MROUTE("mroute", "[MROUTE]"),
  PREFIX("prefix", "[PREFIX]"),
  NEIGHBOUR("neigh", "[NEIGH]"),
  NETCONF("netconf", "[NETCONF]"),
  RULE("rule", "[RULE]"),
  NSID("nsid", "[NSID]"),
  NEXTHOP("nexthop", "[NEXTHOP]"),
  STATISTICS("stats", "[STATS]");

  /** RTNLGRP_IPV6_RULE. */
  private static final int IPV6_RULE = 19;

  private final String word;
  private final String label;

  Subject(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** That which a word stands for. */
  static Optional<Subject> find(String given) {
    return Arrays.stream(values())
        .filter(subject -> Matches.prefix(given, subject.word))
        .findFirst();
  }

  String label() {
    return label;
  }

  /** The multicast groups that tell of it: those of a family, or of all where that is AF_UNSPEC. */
  int[] groups(int family) {
    return switch (this) {
      case LINK -> new int[] {RtnlGroups.RTNLGRP_LINK};
      case ADDRESS ->
        groups(family, RtnlGroups.RTNLGRP_IPV4_IFADDR, RtnlGroups.RTNLGRP_IPV6_IFADDR);
      case ROUTE -> groups(family, RtnlGroups.RTNLGRP_IPV4_ROUTE, RtnlGroups.RTNLGRP_IPV6_ROUTE);
      case RULE -> groups(family, RtnlGroups.RTNLGRP_IPV4_RULE, IPV6_RULE);
      case NETCONF ->
        groups(family, RtnlGroups.RTNLGRP_IPV4_NETCONF, RtnlGroups.RTNLGRP_IPV6_NETCONF);
      case NEIGHBOUR -> new int[] {RtnlGroups.RTNLGRP_NEIGH};
      case NEXTHOP -> new int[] {RtnlGroups.RTNLGRP_NEXTHOP};
      case NSID -> new int[] {RtnlGroups.RTNLGRP_NSID};
      default -> new int[0];
    };
  }

  private static int[] groups(int family, int inet, int inet6) {
    return switch (family) {
      case RtnlTypes.AF_INET -> new int[] {inet};
      case RtnlTypes.AF_INET6 -> new int[] {inet6};
      default -> new int[] {inet, inet6};
    };
  }
}
