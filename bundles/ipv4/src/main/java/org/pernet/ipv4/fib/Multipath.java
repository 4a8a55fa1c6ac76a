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
   * Chooses one for a flow, among those by the device that it must go out by.
   *
   * @param reachable who knows whether a gateway answers; null where that does not matter
   */
  static void select(FibResult result, FibNexthop[] ways, Flow4 flow, NexthopSource reachable) {
    int hash = flow.multipathHash >= 0 ? flow.multipathHash : hash(flow);
    FibNexthop first = null;
    for (FibNexthop nexthop : ways) {
      boolean useless = (flow.oif != 0 && flow.oif != nexthop.oif())
          || (nexthop.flags & RTNH_F_DEAD) != 0
          || (reachable != null && !reachable.isReachable(nexthop.device(), nexthop.gateway()));
      if (useless) {
        continue;
      }
      if (first == null) {
        first = nexthop;
      }
      if (hash <= nexthop.upperBound) {
        result.nexthop = nexthop;
        return;
      }
    }
    if (first != null) {
      result.nexthop = first;
    }
  }

  /** fib_multipath_hash_policy 0: the two addresses. */
  private static int hash(Flow4 flow) {
    int hash = flow.daddr * 0x9e3779b1 ^ Integer.rotateLeft(flow.saddr * 0x85ebca6b, 16);
    hash = (hash ^ hash >>> 15) * 0xc2b2ae35;
    return (hash ^ hash >>> 13) >>> 1;
  }
}
