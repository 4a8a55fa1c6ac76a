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

  /** Chooses one for a flow, among those by the device that it must go out by. */
  static void select(FibResult result, Flow4 flow) {
    int hash = flow.multipathHash >= 0 ? flow.multipathHash : hash(flow);
    FibInfo info = result.info;
    FibNexthop first = null;
    for (int i = 0; i < info.nexthopCount(); i++) {
      FibNexthop nexthop = info.nexthop(i);
      if ((flow.oif != 0 && flow.oif != nexthop.oif()) || (nexthop.flags & RTNH_F_DEAD) != 0) {
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
