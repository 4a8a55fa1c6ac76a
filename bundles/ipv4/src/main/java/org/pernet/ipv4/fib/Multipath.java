// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_DEAD;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_LINKDOWN;

import java.util.function.Predicate;

/** Which of several ways a flow takes: by its hash, in proportion to their weights (fib_rebalance, fib_select_multipath). */
final class Multipath {
  private static final long HASHES = 1L << 31;

  private Multipath() {}

  /** Divides the hashes among the ways that can be taken. Under RTNL. */
  static void balance(FibInfo info, FibNet net) {
    FibNexthop[] ways = info.ways();
    if (ways.length > 1) {
      divide(ways, nexthop -> counts(nexthop, net));
    }
  }

  /** Divides the hashes among those of some ways that count. */
  static void divide(FibNexthop[] ways, Predicate<FibNexthop> counts) {
    long total = 0;
    for (FibNexthop nexthop : ways) {
      total += counts.test(nexthop) ? nexthop.weight() : 0;
    }
    long sum = 0;
    for (FibNexthop nexthop : ways) {
      if (counts.test(nexthop)) {
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
    int best = -1;
    for (FibNexthop nexthop : result.info.ways()) {
      int bound = nexthop.upperBound;
      if (bound == -1 || (gateways != null && !isGood(nexthop, gateways))) {
        continue;
      }
      int score = hash <= bound ? 1 : 0;
      score += source != 0 && paths.source(nexthop, result.info.scope()) == source ? 2 : 0;
      if (score > best) {
        result.nexthop = nexthop;
        best = score;
      }
    }
  }

  /**
   * Chooses one of a group of nexthop objects for a flow: the first whose gateway may answer and that its hash is for, else
   * the first whose gateway may answer, else the first (nexthop_select_path_hthr).
   */
  static void selectShared(FibResult result, int hash, GatewayStates gateways) {
    FibNexthop[] ways = result.info.ways();
    FibNexthop first = null;
    for (FibNexthop nexthop : ways) {
      if (!isGood(nexthop, gateways)) {
        continue;
      }
      if (hash <= nexthop.upperBound) {
        result.nexthop = nexthop;
        return;
      }
      first = first == null ? nexthop : first;
    }
    result.nexthop = first == null ? ways[0] : first;
  }

  private static boolean isGood(FibNexthop nexthop, GatewayStates gateways) {
    return !FibInfo.isReachable(nexthop) || gateways.isUsable(nexthop.device(), nexthop.gateway());
  }
}
