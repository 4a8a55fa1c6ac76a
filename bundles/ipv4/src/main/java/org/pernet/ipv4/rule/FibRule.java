// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

import org.pernet.ipv4.fib.FibResult;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.inet.Inet4;

/** A rule (struct fib_rule, struct fib4_rule). What it matches never changes; where devices and targets are, does, under RTNL. */
final class FibRule {
  static final int FIB_RULE_PERMANENT = 0x1;
  static final int FIB_RULE_INVERT = 0x2;
  static final int FIB_RULE_UNRESOLVED = 0x4;
  static final int FIB_RULE_IIF_DETACHED = 0x8;
  static final int FIB_RULE_OIF_DETACHED = 0x10;

  static final int FR_ACT_UNSPEC = 0;
  static final int FR_ACT_TO_TBL = 1;
  static final int FR_ACT_GOTO = 2;
  static final int FR_ACT_NOP = 3;
  static final int FR_ACT_BLACKHOLE = 6;
  static final int FR_ACT_UNREACHABLE = 7;
  static final int FR_ACT_PROHIBIT = 8;

  /** No device has the name now. */
  static final int DETACHED = -1;

  private static final int TOS_MASK = 0x1c;

  final FibRuleSpec spec;
  private final int sourceMask;
  private final int destinationMask;
  volatile int iif; // 0 for any
  volatile int oif; // 0 for any
  volatile FibRule target; // of a goto; null while there is no such rule

  FibRule(FibRuleSpec spec) {
    this.spec = spec;
    this.sourceMask = Inet4.mask(spec.sourceLength);
    this.destinationMask = Inet4.mask(spec.destinationLength);
    this.iif = spec.iif.isEmpty() ? 0 : DETACHED;
    this.oif = spec.oif.isEmpty() ? 0 : DETACHED;
  }

  boolean isGoto() {
    return spec.action == FR_ACT_GOTO;
  }

  /** Whether it is for a flow (fib_rule_match). */
  boolean matches(Flow4 flow) {
    return matchesPlainly(flow) != ((spec.flags & FIB_RULE_INVERT) != 0);
  }

  private boolean matchesPlainly(Flow4 flow) {
    return (iif == 0 || iif == flow.iif)
        && (oif == 0 || oif == flow.oif)
        && ((spec.mark ^ flow.mark) & spec.markMask) == 0
        && (!spec.hasUids || matchesUid(flow))
        && ((flow.saddr ^ spec.source) & sourceMask) == 0
        && ((flow.daddr ^ spec.destination) & destinationMask) == 0
        && matchesTos(flow)
        && (spec.ipProtocol == 0 || spec.ipProtocol == flow.protocol)
        && (spec.sports == null || spec.sports.contains(flow.sport))
        && (spec.dports == null || spec.dports.contains(flow.dport));
  }

  private boolean matchesUid(Flow4 flow) {
    return Integer.compareUnsigned(flow.uid, spec.firstUid) >= 0
        && Integer.compareUnsigned(flow.uid, spec.lastUid) <= 0;
  }

  private boolean matchesTos(Flow4 flow) {
    if (spec.wholeDscp) {
      return ((spec.tos ^ flow.tos) & spec.dscpMask) == 0;
    }
    return spec.tos == 0 || spec.tos == (flow.tos & TOS_MASK);
  }

  /** Whether a route that its table gave is not to be taken after all (fib4_rule_suppress). */
  boolean suppresses(FibResult result) {
    if (spec.suppressPrefixLength >= 0 && result.prefixLength <= spec.suppressPrefixLength) {
      return true;
    }
    return spec.suppressGroup != -1
        && result.device() != null
        && result.device().group() == spec.suppressGroup;
  }
}
