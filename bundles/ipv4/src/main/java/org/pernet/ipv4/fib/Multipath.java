// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_DEAD;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_LINKDOWN;

/** Which of several ways a flow takes: by its hash, in proportion to their weights (fib_rebalance, fib_select_multipath). */
final class Multipath {
  private static final long HASHES = 1L << 31;

  private Multipath() {}

  /** Divides the hashes among the ways that can be taken. Under RTNL. */
  static void balance(FibInfo info, FibNet net) {
    if (info.nexthopCount() < 2) {
      return;
    }
    long total = 0;
    for (int i = 0; i < info.nexthopCount(); i++) {
      total += counts(info.nexthop(i), net) ? info.nexthop(i).weight() : 0;
    }
    long sum = 0;
    for (int i = 0; i < info.nexthopCount(); i++) {
      FibNexthop nexthop = info.nexthop(i);
      if (counts(nexthop, net)) {
        sum += nexthop.weight();
        nexthop.upperBound = (int) ((sum * HASHES + total / 2) / total - 1);
      } else {
        nexthop.upperBound = -1;
      }
    }
  }

  private static boolean counts(FibNexthop nexthop, FibNet net) {
    int flags = nexthop.flags;
    return (flags & RTNH_F_DEAD) == 0
        && ((flags & RTNH_F_LINKDOWN) == 0 || !net.ignoresLinkdown(nexthop.device()));
  }

  /**
   * Chooses one for a flow: best one whose own address the flow has, then one that its hash is for (fib_select_multipath).
   *
   * @param hash of the flow
   * @param gateways who is asked whether a gateway answers; null for nobody
   */
  static void select(
      FibResult result, int hash, int source, PathSelection paths, GatewayStates gateways) {
    FibInfo info = result.info;
    int best = -1;
    for (int i = 0; i < info.nexthopCount(); i++) {
      FibNexthop nexthop = info.nexthop(i);
      int bound = nexthop.upperBound;
      if (bound == -1 || (gateways != null && !isGood(nexthop, gateways))) {
        continue;
      }
      int score = hash <= bound ? 1 : 0;
      score += source != 0 && paths.source(nexthop) == source ? 2 : 0;
      if (score > best) {
        result.nexthop = nexthop;
        best = score;
      }
    }
  }

  private static boolean isGood(FibNexthop nexthop, GatewayStates gateways) {
    return !FibInfo.isReachable(nexthop) || gateways.isUsable(nexthop.device(), nexthop.gateway());
  }
}
