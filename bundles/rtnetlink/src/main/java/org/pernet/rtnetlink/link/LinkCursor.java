// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.link;

import java.util.Optional;
import java.util.function.Predicate;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.Rtnl;

/** How far a dump of a namespace's devices has come: by ascending index, one part at a time. Not safe for threads. */
final class LinkCursor {
  private int nextIndex = 1;

  /**
   * Shows one device after the other, under RTNL, until {@code hasRoom} says of one that there is no room for more behind
   * it. Says whether there may be more.
   */
  boolean walk(Net net, Predicate<NetDevice> hasRoom) {
    Rtnl rtnl = net.kernel().rtnl();
    rtnl.lock();
    try {
      boolean room = true;
      while (room && nextIndex > 0) {
        Optional<NetDevice> found = net.deviceAtOrAfter(nextIndex);
        if (found.isEmpty()) {
          return false;
        }
        NetDevice device = found.get();
        nextIndex = device.index() + 1;
        room = hasRoom.test(device);
      }
      return nextIndex > 0;
    } finally {
      rtnl.unlock();
    }
  }
}
