// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

import static org.pernet.rtnetlink.schema.RuleAttributes.*;

import java.nio.ByteBuffer;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A rule as rtnetlink tells of it (fib_nl_fill_rule, fib4_rule_fill). */
final class RuleFill {
  private RuleFill() {}

  static RuleMessage fill(FibRule rule) {
    FibRuleSpec spec = rule.spec;
    Attributes.Builder out = Attributes.builder();
    int flags = spec.flags;
    out.put(FRA_TABLE, spec.table);
    out.put(FRA_SUPPRESS_PREFIXLEN, spec.suppressPrefixLength);
    out.put(FRA_PROTOCOL, spec.protocol);
    if (rule.isGoto() && rule.target == null) {
      flags |= FibRule.FIB_RULE_UNRESOLVED;
    }
    if (!spec.iif.isEmpty()) {
      out.put(FRA_IIFNAME, spec.iif);
      flags |= rule.iif == FibRule.DETACHED ? FibRule.FIB_RULE_IIF_DETACHED : 0;
    }
    if (!spec.oif.isEmpty()) {
      out.put(FRA_OIFNAME, spec.oif);
      flags |= rule.oif == FibRule.DETACHED ? FibRule.FIB_RULE_OIF_DETACHED : 0;
    }
    selectors(spec, out);
    addresses(spec, out);
    return new RuleMessage(
        RtnlTypes.AF_INET,
        spec.destinationLength,
        spec.sourceLength,
        spec.wholeDscp ? 0 : spec.tos,
        RouteTables.inHeader(spec.table),
        0,
        spec.action,
        flags,
        out.build());
  }

  private static void putIf(Attributes.Builder out, AttributeType<Integer> type, int value) {
    if (value != 0) {
      out.put(type, value);
    }
  }

  private static void selectors(FibRuleSpec spec, Attributes.Builder out) {
    putIf(out, FRA_PRIORITY, spec.priority);
    putIf(out, FRA_FWMARK, spec.mark);
    if (spec.mark != 0 || spec.markMask != 0) {
      out.put(FRA_FWMASK, spec.markMask);
    }
    putIf(out, FRA_GOTO, spec.gotoTarget);
    if (spec.tunnel != 0) {
      out.put(FRA_TUN_ID, ByteBuffer.allocate(Long.BYTES).putLong(spec.tunnel).array());
    }
    if (spec.l3mdev) {
      out.put(FRA_L3MDEV, 1);
    }
    if (spec.hasUids) {
      long[] uids = {spec.firstUid & 0xffffffffL, spec.lastUid & 0xffffffffL};
      out.put(FRA_UID_RANGE, uids);
    }
    ports(spec.sports, FRA_SPORT_RANGE, out);
    ports(spec.dports, FRA_DPORT_RANGE, out);
    putIf(out, FRA_IP_PROTO, spec.ipProtocol);
    mask(spec.sports, FRA_SPORT_MASK, out);
    mask(spec.dports, FRA_DPORT_MASK, out);
    if (spec.suppressGroup != -1) {
      out.put(FRA_SUPPRESS_IFGROUP, spec.suppressGroup);
    }
  }

  private static void ports(PortRange ports, AttributeType<byte[]> type, Attributes.Builder out) {
    if (ports != null) {
      out.put(type, new byte[] {
        (byte) ports.first(),
        (byte) (ports.first() >> 8),
        (byte) ports.last(),
        (byte) (ports.last() >> 8)
      });
    }
  }

  private static void mask(PortRange ports, AttributeType<Integer> type, Attributes.Builder out) {
    if (ports != null && ports.mask() != 0) {
      out.put(type, ports.mask());
    }
  }

  private static void addresses(FibRuleSpec spec, Attributes.Builder out) {
    if (spec.wholeDscp) {
      out.put(FRA_DSCP, spec.tos >>> 2);
      out.put(FRA_DSCP_MASK, spec.dscpMask >>> 2);
    }
    if (spec.destinationLength != 0) {
      out.put(FRA_DST, Inet4.bytes(spec.destination));
    }
    if (spec.sourceLength != 0) {
      out.put(FRA_SRC, Inet4.bytes(spec.source));
    }
    putIf(out, FRA_FLOW, spec.flow);
  }
}
