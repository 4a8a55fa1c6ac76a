// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

import java.util.Objects;

/** Which rule a request means (rule_find), and whether there is one like it (rule_exists). */
final class RuleMatch {
  private RuleMatch() {}

  /** Whether a rule is as one that shall be deleted is described: what is not said does not matter. */
  static boolean isMeant(FibRuleSpec rule, FibRuleSpec asked) {
    return (asked.action == 0 || asked.action == rule.action)
        && (asked.table == 0 || asked.table == rule.table)
        && (!asked.hasPriority || asked.priority == rule.priority)
        && (asked.iif.isEmpty() || asked.iif.equals(rule.iif))
        && (asked.oif.isEmpty() || asked.oif.equals(rule.oif))
        && (asked.mark == 0 || asked.mark == rule.mark)
        && (asked.suppressGroup == -1 || asked.suppressGroup == rule.suppressGroup)
        && (asked.suppressPrefixLength == -1
            || asked.suppressPrefixLength == rule.suppressPrefixLength)
        && (asked.markMask == 0 || asked.markMask == rule.markMask)
        && (asked.tunnel == 0 || asked.tunnel == rule.tunnel)
        && (!asked.l3mdev || rule.l3mdev)
        && (!asked.hasUids || hasSameUids(rule, asked))
        && (asked.ipProtocol == 0 || asked.ipProtocol == rule.ipProtocol)
        && (asked.protocol == 0 || asked.protocol == rule.protocol)
        && (asked.sports == null || asked.sports.equals(rule.sports))
        && (asked.dports == null || asked.dports.equals(rule.dports))
        && isMeantAddress(rule, asked);
  }

  private static boolean isMeantAddress(FibRuleSpec rule, FibRuleSpec asked) {
    boolean source = asked.sourceLength == 0
        || (asked.sourceLength == rule.sourceLength && asked.source == rule.source);
    boolean destination = asked.destinationLength == 0
        || (asked.destinationLength == rule.destinationLength
            && asked.destination == rule.destination);
    boolean tos = asked.tos == 0 || (asked.tos == rule.tos && asked.wholeDscp == rule.wholeDscp);
    return source && destination && tos && (asked.flow == 0 || asked.flow == rule.flow);
  }

  private static boolean hasSameUids(FibRuleSpec rule, FibRuleSpec asked) {
    return rule.hasUids == asked.hasUids
        && rule.firstUid == asked.firstUid
        && rule.lastUid == asked.lastUid;
  }

  /** Whether a rule is the same as another. */
  static boolean isSame(FibRuleSpec rule, FibRuleSpec other) {
    return rule.action == other.action
        && rule.table == other.table
        && rule.priority == other.priority
        && rule.iif.equals(other.iif)
        && rule.oif.equals(other.oif)
        && rule.mark == other.mark
        && rule.markMask == other.markMask
        && rule.suppressGroup == other.suppressGroup
        && rule.suppressPrefixLength == other.suppressPrefixLength
        && rule.tunnel == other.tunnel
        && rule.l3mdev == other.l3mdev
        && hasSameUids(rule, other)
        && rule.ipProtocol == other.ipProtocol
        && rule.protocol == other.protocol
        && Objects.equals(rule.sports, other.sports)
        && Objects.equals(rule.dports, other.dports)
        && isMeantAddress(rule, other);
  }
}
