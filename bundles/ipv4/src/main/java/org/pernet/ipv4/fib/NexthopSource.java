// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.api.net.Net;

/** Who knows the next hops that are not the FIB's own. */
@FunctionalInterface
public interface NexthopSource {
  /** There are none. */
  NexthopSource NONE = (net, id) -> null;

  /** The nexthop object with an id; null where there is none (nexthop_find_by_id). Under RTNL. */
  SharedNexthops find(Net net, int id);
}
