// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

import static org.pernet.ipv4.inet.RouteTables.RTPROT_KERNEL;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_DEFAULT;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_LOCAL;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_MAIN;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.FibPolicy;
import org.pernet.ipv4.fib.FibResult;
import org.pernet.ipv4.fib.FibTable;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.inet.Errnos;

/** The rules of a namespace, by priority. Changed under RTNL; {@link #lookup} takes no lock and makes nothing. */
final class FibRules implements FibPolicy {
  private static final int MAIN_PRIORITY = 0x7ffe;
  private static final int DEFAULT_PRIORITY = 0x7fff;
  private static final FibRule[] NONE = {};

  private final Net net;
  private volatile FibRule[] rules;

  FibRules(Net net) {
    this.net = net;
    this.rules = first();
  }

  /** Those that every namespace begins with (fib_default_rules_init). */
  static FibRule[] first() {
    return new FibRule[] {
      new FibRule(FibRuleSpec.lookup(0, RT_TABLE_LOCAL, RTPROT_KERNEL)),
      new FibRule(FibRuleSpec.lookup(MAIN_PRIORITY, RT_TABLE_MAIN, RTPROT_KERNEL)),
      new FibRule(FibRuleSpec.lookup(DEFAULT_PRIORITY, RT_TABLE_DEFAULT, RTPROT_KERNEL))
    };
  }

  FibRule[] all() {
    return rules;
  }

  /** The priority of a rule that asks for none: just before the second (fib_default_rule_pref). */
  int defaultPriority() {
    FibRule[] all = rules;
    return all.length > 1 && all[1].spec.priority != 0 ? all[1].spec.priority - 1 : 0;
  }

  int count() {
    return rules.length;
  }

  /** Adds a rule behind those of its priority. */
  void add(FibRule fresh) {
    List<FibRule> all = new ArrayList<>(List.of(rules));
    int at = 0;
    while (at < all.size()
        && Integer.compareUnsigned(all.get(at).spec.priority, fresh.spec.priority) <= 0) {
      at++;
    }
    all.add(at, fresh);
    net.deviceByName(fresh.spec.iif).ifPresent(device -> fresh.iif = device.index());
    net.deviceByName(fresh.spec.oif).ifPresent(device -> fresh.oif = device.index());
    for (FibRule other : all) {
      if (fresh.isGoto() && other.spec.priority == fresh.spec.gotoTarget && fresh.target == null) {
        fresh.target = other;
      }
      if (other.isGoto() && other.spec.gotoTarget == fresh.spec.priority && other.target == null) {
        other.target = fresh;
      }
    }
    rules = all.toArray(NONE);
  }

  /** Takes a rule away; who jumped to it jumps to the next of its priority, if there is one. */
  void remove(FibRule going) {
    List<FibRule> all = new ArrayList<>(List.of(rules));
    int at = all.indexOf(going);
    all.remove(at);
    FibRule next =
        at < all.size() && all.get(at).spec.priority == going.spec.priority ? all.get(at) : null;
    for (FibRule other : all) {
      if (other.target == going) {
        other.target = next;
      }
    }
    rules = all.toArray(NONE);
  }

  /** A device has this name now. */
  void attach(NetDevice device) {
    for (FibRule rule : rules) {
      if (rule.iif == FibRule.DETACHED && rule.spec.iif.equals(device.name())) {
        rule.iif = device.index();
      }
      if (rule.oif == FibRule.DETACHED && rule.spec.oif.equals(device.name())) {
        rule.oif = device.index();
      }
    }
  }

  /** A device has no name here any more, or another. */
  void detach(NetDevice device) {
    for (FibRule rule : rules) {
      if (rule.iif == device.index()) {
        rule.iif = FibRule.DETACHED;
      }
      if (rule.oif == device.index()) {
        rule.oif = FibRule.DETACHED;
      }
    }
  }

  @Override
  public int lookup(FibNet fib, Flow4 flow, FibResult result, int flags) {
    FibRule[] all = rules;
    int i = 0;
    while (i < all.length) {
      FibRule rule = all[i++];
      if (!rule.matches(flow)) {
        continue;
      }
      switch (rule.spec.action) {
        case FibRule.FR_ACT_NOP -> {}
        case FibRule.FR_ACT_GOTO -> i = after(all, rule.target, i);
        case FibRule.FR_ACT_TO_TBL -> {
          int error = ask(fib, rule, flow, result, flags);
          if (error == 0 && !rule.suppresses(result)) {
            return 0;
          }
          if (error != 0 && error != Errnos.EAGAIN) {
            return error;
          }
        }
        case FibRule.FR_ACT_UNREACHABLE -> {
          return Errnos.ENETUNREACH;
        }
        case FibRule.FR_ACT_PROHIBIT -> {
          return Errnos.EACCES;
        }
        default -> {
          return Errnos.EINVAL;
        }
      }
    }
    return Errnos.ENETUNREACH;
  }

  /** Where a goto leads: its target, which is tried as any other; without one, to the next. */
  private static int after(FibRule[] all, FibRule target, int next) {
    for (int i = next; target != null && i < all.length; i++) {
      if (all[i] == target) {
        return i;
      }
    }
    return next;
  }

  private static int ask(FibNet fib, FibRule rule, Flow4 flow, FibResult result, int flags) {
    FibTable table = fib.table(rule.spec.table);
    return table == null ? Errnos.EAGAIN : table.lookup(flow, result, flags);
  }
}
