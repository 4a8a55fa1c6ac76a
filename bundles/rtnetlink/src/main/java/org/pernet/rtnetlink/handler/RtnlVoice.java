// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import org.pernet.api.net.Net;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkMulticast;
import org.pernet.rtnetlink.message.RtnlMessage;

/** The events of all handlers, through netlink's groups while netlink is there. */
final class RtnlVoice implements RtnlEvents {
  private volatile NetlinkMulticast multicast; // null while netlink is not there

  void speakThrough(NetlinkMulticast groups) {
    multicast = groups;
  }

  NetlinkMulticast multicast() {
    return multicast;
  }

  @Override
  public boolean isHeard(Net net, int group, RtnlRequest cause) {
    NetlinkMulticast groups = multicast;
    boolean echo = cause != null && cause.hasFlags(NetlinkMessage.NLM_F_ECHO);
    return groups != null && (echo || groups.hasListeners(net, group));
  }

  @Override
  public void send(
      Net net, int group, int type, int flags, RtnlRequest cause, RtnlMessage message) {
    NetlinkMulticast groups = multicast;
    if (groups != null) {
      groups.send(net, group, type, flags, cause == null ? null : cause.netlink(), message);
    }
  }
}
