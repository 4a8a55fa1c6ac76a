// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/** What is true of nexthops: groups and members know one another, and devices their nexthops. */
public final class NexthopAudit implements KernelAuditor {
  private final Nexthops nexthops;

  /** The audit of a kernel's nexthops. */
  public NexthopAudit(Nexthops nexthops) {
    this.nexthops = nexthops;
  }

  @Override
  public void audit(Net net, Findings findings) {
    NexthopNet there = nexthops.get(net);
    if (there == null) {
      return;
    }
    int held = there.all().stream().mapToInt(Nexthop::size).sum();
    findings.expect(
        there.held() == held, net + " keeps " + held + " nexthops, not " + there.held());
    for (Nexthop nexthop : there.all()) {
      String who = net + " " + nexthop;
      if (nexthop.isGroup()) {
        group(there, nexthop, who, findings);
      } else {
        single(net, there, nexthop, who, findings);
      }
    }
  }

  private static void group(NexthopNet there, Nexthop group, String who, Findings findings) {
    findings.expect(
        group.ways().length == group.group().members().size(),
        who + " has not the ways of its members");
    for (NexthopGroup.Member member : group.group().members()) {
      Nexthop nexthop = member.nexthop();
      findings.expect(there.find(nexthop.id()) == nexthop, who + " has a member that is gone");
      findings.expect(nexthop.groups().contains(group), who + " is unknown to " + nexthop);
    }
  }

  private static void single(
      Net net, NexthopNet there, Nexthop nexthop, String who, Findings findings) {
    NetDevice device = nexthop.info().way().device();
    findings.expect(
        device == null || (device.net() == net && there.by(device).contains(nexthop)),
        who + " is not found by " + device);
    for (Nexthop group : nexthop.groups()) {
      findings.expect(there.find(group.id()) == group, who + " is in a group that is gone");
    }
  }

  @Override
  public String toString() {
    return "nexthops";
  }
}
