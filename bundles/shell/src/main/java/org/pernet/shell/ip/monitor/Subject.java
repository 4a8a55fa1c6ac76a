// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.monitor;

import java.util.Arrays;
import java.util.Optional;
import org.pernet.rtnetlink.schema.RtnlGroups;
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

  /** The multicast groups that tell of it. */
  int[] groups() {
    return switch (this) {
      case LINK -> new int[] {RtnlGroups.RTNLGRP_LINK};
      case ADDRESS -> new int[] {RtnlGroups.RTNLGRP_IPV4_IFADDR, RtnlGroups.RTNLGRP_IPV6_IFADDR};
      case NSID -> new int[] {RtnlGroups.RTNLGRP_NSID};
      default -> new int[0];
    };
  }
}
