// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import org.pernet.ipv4.fib.FibNexthop;

/**
 * What a nexthop is that is no group (struct nh_info). Immutable; another takes its place.
 *
 * @param family AF_INET
 * @param way where it leads; without a device where it is an address of a forwarding database
 * @param isBlackhole whether it swallows packets; its way is then the loopback
 * @param isFdb whether it is for a forwarding database alone, and not for routes
 */
record NexthopInfo(int family, FibNexthop way, boolean isBlackhole, boolean isFdb) {
  FibNexthop[] ways() {
    return new FibNexthop[] {way};
  }
}
