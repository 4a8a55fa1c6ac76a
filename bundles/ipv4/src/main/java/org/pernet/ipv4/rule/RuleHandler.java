// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.rule;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELRULE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETRULE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWRULE;

import java.util.Set;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.net.Net;
import org.pernet.ipv4.event.Ipv4Events;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.FibTable;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.handler.RtnlHandler;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** RTM_NEWRULE, RTM_DELRULE, RTM_GETRULE of IPv4 (fib_nl_newrule, fib_nl_delrule, fib_nl_dumprule). */
public final class RuleHandler implements RtnlHandler {
  private static final FaultPoint RULE = FaultPoint.memory("ipv4.rule");

  private final Rules rules;
  private final Fib fib;
  private final Ipv4Events events;

  /** The handler of a kernel's rules. */
  public RuleHandler(Rules rules, Fib fib, Ipv4Events events) {
    this.rules = rules;
    this.fib = fib;
    this.events = events;
  }

  @Override
  public int family() {
    return RtnlTypes.AF_INET;
  }

  @Override
  public Set<Integer> types() {
    return Set.of(RTM_NEWRULE, RTM_DELRULE, RTM_GETRULE);
  }

  @Override
  public void doit(RtnlRequest request) throws NetException {
    switch (request.type()) {
      case RTM_NEWRULE -> add(request);
      case RTM_DELRULE -> delete(request);
      default -> throw new NetException(Errno.EOPNOTSUPP);
    }
  }

  private void add(RtnlRequest request) throws NetException {
    FibRules there = rules.obtain(request.net());
    FibRuleSpec spec = RuleRequest.of(request, there.defaultPriority());
    if (request.hasFlags(NLM_F_EXCL)) {
      for (FibRule other : there.all()) {
        if (RuleMatch.isSame(other.spec, spec)) {
          throw new NetException(Errno.EEXIST);
        }
      }
    }
    if (there.count() >= request.kernel().limits().rules()) {
      throw new NetException(Errno.ENOMEM);
    }
    request.kernel().faults().reach(RULE);
    FibNet tables = fib.obtain(request.net());
    tables.setPolicy(there);
    if (spec.table == 0 && !spec.l3mdev && spec.action == FibRule.FR_ACT_TO_TBL) {
      spec.table = emptyTable(tables).id();
    }
    FibRule fresh = new FibRule(spec);
    there.add(fresh);
    tell(request, RTM_NEWRULE, fresh);
    tables.changed();
  }

  /** A table that there is not yet (fib_empty_table). */
  private static FibTable emptyTable(FibNet tables) throws NetException {
    for (int id = 1; id < RouteTables.RT_TABLE_COMPAT; id++) {
      if (tables.table(id) == null) {
        return tables.obtainTable(id);
      }
    }
    throw new NetException(Errno.ENOBUFS);
  }

  private void delete(RtnlRequest request) throws NetException {
    FibRules there = rules.obtain(request.net());
    FibRuleSpec asked = RuleRequest.ofGoing(request);
    for (FibRule rule : there.all()) {
      if (RuleMatch.isMeant(rule.spec, asked)) {
        if ((rule.spec.flags & FibRule.FIB_RULE_PERMANENT) != 0) {
          throw new NetException(Errno.EPERM);
        }
        FibNet tables = fib.obtain(request.net());
        tables.setPolicy(there);
        there.remove(rule);
        tell(request, RTM_DELRULE, rule);
        tables.changed();
        return;
      }
    }
    throw new NetException(Errno.ENOENT);
  }

  private void tell(RtnlRequest request, int type, FibRule rule) {
    events.send(
        request.net(), RtnlGroups.RTNLGRP_IPV4_RULE, type, 0, request, () -> RuleFill.fill(rule));
  }

  @Override
  public boolean dumps() {
    return true;
  }

  @Override
  public NetlinkDump dumpit(RtnlRequest request) throws NetException {
    if (request.netlink().isStrict()) {
      checkStrictly(request);
    }
    return new All(rules, request.net());
  }

  /** fib_valid_dumprule_req. */
  private static void checkStrictly(RtnlRequest request) throws NetException {
    if (!(request.body() instanceof RuleMessage header)) {
      throw new NetException(Errno.EINVAL, "Invalid header for fib rule dump request");
    }
    int values = header.destinationLength()
        | header.sourceLength()
        | header.tos()
        | header.table()
        | header.reserved()
        | header.action()
        | header.flags();
    if (values != 0) {
      throw new NetException(Errno.EINVAL, "Invalid values in header for fib rule dump request");
    }
    if (!header.attributes().isEmpty() || header.attributes().leftover().length > 0) {
      throw new NetException(Errno.EINVAL, "Invalid data after header in fib rule dump request");
    }
  }

  /** All rules, by priority. */
  private static final class All implements NetlinkDump {
    private final Rules rules;
    private final Net net;
    private int next;

    All(Rules rules, Net net) {
      this.rules = rules;
      this.net = net;
    }

    @Override
    public boolean next(Sink sink) {
      FibRule[] all = rules.all(net);
      while (next < all.length) {
        if (!sink.emit(RTM_NEWRULE, RuleFill.fill(all[next++]))) {
          return next < all.length;
        }
      }
      return false;
    }
  }
}
