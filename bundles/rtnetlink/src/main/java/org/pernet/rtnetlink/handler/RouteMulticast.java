// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.handler;

import java.util.Optional;
import org.pernet.api.net.Net;
import org.pernet.netlink.message.NetlinkBody;
import org.pernet.netlink.protocol.NetlinkMulticast;
import org.pernet.netlink.protocol.NetlinkRequest;

/** The way to the route family's groups that handlers keep, whether netlink is there or not. Safe for threads. */
final class RouteMulticast implements NetlinkMulticast {
  private volatile NetlinkMulticast netlink;

  void connect(NetlinkMulticast groups) {
    netlink = groups;
  }

  void disconnect() {
    netlink = null;
  }

  Optional<NetlinkMulticast> connected() {
    return Optional.ofNullable(netlink);
  }

  @Override
  public boolean hasListeners(Net net, int group) {
    NetlinkMulticast to = netlink;
    return to != null && to.hasListeners(net, group);
  }

  @Override
  public void send(Net net, int group, int type, NetlinkBody body) {
    NetlinkMulticast to = netlink;
    if (to != null) {
      to.send(net, group, type, body);
    }
  }

  @Override
  public void send(
      Net net, int group, int type, int flags, NetlinkRequest cause, NetlinkBody body) {
    NetlinkMulticast to = netlink;
    if (to != null) {
      to.send(net, group, type, flags, cause, body);
    }
  }
}
