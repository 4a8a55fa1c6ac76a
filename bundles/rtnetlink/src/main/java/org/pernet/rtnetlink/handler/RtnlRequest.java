// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.netlink.protocol.NetlinkRequest;
import org.pernet.rtnetlink.message.RtnlMessage;

/**
 * A request, as a handler is handed it. Valid for the call.
 *
 * @param netlink the request as netlink has it: flags, capabilities, descriptors, answers
 * @param body what it asks
 */
public record RtnlRequest(NetlinkRequest netlink, RtnlMessage body) {
  /** The namespace of the requester. */
  public Net net() {
    return netlink.net();
  }

  /** The kernel. */
  public Kernel kernel() {
    return net().kernel();
  }

  /** RTM_*. */
  public int type() {
    return netlink.message().type();
  }

  /** Whether all of {@code mask} (NLM_F_*) is set. */
  public boolean hasFlags(int mask) {
    return netlink.message().hasFlags(mask);
  }

  /** Sends one answer. */
  public void reply(int type, RtnlMessage message) {
    netlink.reply(type, message);
  }
}
