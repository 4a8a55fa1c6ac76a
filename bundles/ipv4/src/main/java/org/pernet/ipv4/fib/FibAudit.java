// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/** What is true of routes: the tries, the order in a prefix, and what routes share. */
public final class FibAudit implements KernelAuditor {
  private final Fib fib;

  /** The audit of a kernel's FIBs. */
  public FibAudit(Fib fib) {
    this.fib = fib;
  }

  @Override
  public void audit(Net net, Findings findings) {
    FibNet there = fib.get(net);
    if (there == null) {
      return;
    }
    Set<FibTrie> tries = Collections.newSetFromMap(new IdentityHashMap<>());
    there.tables().forEach(table -> tries.add(table.trie()));
    Map<FibInfo, Integer> references = new HashMap<>();
    for (FibTrie trie : tries) {
      for (FibPrefix prefix : trie.all()) {
        prefix(there, trie, prefix, references, findings);
      }
    }
    for (FibInfo info : there.infos().all()) {
      int counted = references.getOrDefault(info, 0);
      findings.expect(
          counted == info.treeReferences && counted > 0 && !info.dead,
          net + " shares what " + counted + " routes have, not " + info.treeReferences);
      nexthops(there, info, findings);
    }
    findings.expect(
        there.infos().all().containsAll(references.keySet()),
        net + " has routes whose common part is not shared");
    findings.expect(there.infos().devicesAreThere(), net + " has routes by devices that are gone");
  }

  private static void prefix(
      FibNet net,
      FibTrie trie,
      FibPrefix prefix,
      Map<FibInfo, Integer> references,
      Findings findings) {
    String who = net.net() + " " + prefix;
    FibAlias[] all = prefix.aliases;
    findings.expect(all.length > 0, who + " has no route");
    findings.expect((prefix.only != null) == (all.length == 1), who + " has not one route");
    findings.expect(trie.find(prefix.key) != null, who + " is not found by its own address");
    FibPrefix parent = prefix.parent;
    findings.expect(
        parent == null || (parent.length < prefix.length && parent.covers(prefix.key)),
        who + " stands below " + parent);
    for (int i = 0; i < all.length; i++) {
      references.merge(all[i].info(), 1, Integer::sum);
      findings.expect(net.table(all[i].table()) != null, who + " has a route of no table");
      findings.expect(i == 0 || isInOrder(all[i - 1], all[i]), who + " has routes out of order");
    }
  }

  /** By table downward, type of service downward, priority upward. */
  private static boolean isInOrder(FibAlias one, FibAlias next) {
    if (one.table() != next.table()) {
      return Integer.compareUnsigned(one.table(), next.table()) > 0;
    }
    if (one.tos() != next.tos()) {
      return one.tos() > next.tos();
    }
    return Integer.compareUnsigned(one.info().priority(), next.info().priority()) <= 0;
  }

  private static void nexthops(FibNet net, FibInfo info, Findings findings) {
    for (FibNexthop nexthop : info.ways()) {
      NetDevice device = nexthop.device();
      findings.expect(
          device == null || device.net() == net.net(),
          net.net() + " has a route by " + device + " of elsewhere");
      findings.expect(
          device == null || info.shared() != null || net.infos().by(device).contains(info),
          net.net() + " does not find a route of " + device);
    }
  }

  @Override
  public String toString() {
    return "ipv4 routes";
  }
}
