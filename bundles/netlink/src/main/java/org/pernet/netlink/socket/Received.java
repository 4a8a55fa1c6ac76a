// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.socket;

import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.message.PassingBody;

/**
 * What a socket received.
 *
 * @param message the message
 * @param group the group it was sent to, or 0 for the socket alone
 * @param nsid the id that the socket's namespace has for the one it comes from, or -1 for its own
 */
public record Received(NetlinkMessage message, int group, int nsid) {
  /** The same with a body that may be kept. */
  Received kept() {
    if (message.body() instanceof PassingBody passing) {
      NetlinkMessage kept = new NetlinkMessage(
          message.type(), message.flags(), message.sequence(), message.portId(), passing.kept());
      return new Received(kept, group, nsid);
    }
    return this;
  }
}
