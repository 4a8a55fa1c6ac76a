// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;

/** What the FIB asks about next hops that are not its own. */
public interface NexthopSource {
  /** There are none. */
  NexthopSource NONE = new NexthopSource() {
    @Override
    public SharedNexthops find(Net net, int id) {
      return null;
    }

    @Override
    public boolean isReachable(NetDevice device, int gateway) {
      return true;
    }
  };

  /** The nexthop object with an id; null where there is none (nexthop_find_by_id). Under RTNL. */
  SharedNexthops find(Net net, int id);

  /** Whether a gateway answers, as far as is known (ipv4_good_nh). Takes no lock and makes nothing. */
  boolean isReachable(NetDevice device, int gateway);
}
