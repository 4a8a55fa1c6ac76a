// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import java.util.Optional;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.bridge.br.BridgeEvents;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgePort;
import org.pernet.rtnetlink.handler.RtnlEvents;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Tells the groups of links and of neighbours. A message that nobody hears is not made. */
public final class BridgeAnnouncements implements BridgeEvents {
  private volatile RtnlEvents events;

  /** Says nothing yet. */
  public BridgeAnnouncements() {}

  /** Speaks by these events from now on; to nobody where null. */
  void speakTo(RtnlEvents to) {
    events = to;
  }

  private boolean isHeard(Net net, int group) {
    RtnlEvents to = events;
    return to != null && to.isHeard(net, group, null);
  }

  private void send(Net net, int group, int type, RtnlMessage message) {
    RtnlEvents to = events;
    if (to != null) {
      to.send(net, group, type, 0, null, message);
    }
  }

  @Override
  public void port(NetBridge bridge, BridgePort port, boolean gone) {
    NetDevice device = port.device();
    Net net = device.net();
    if (isHeard(net, RtnlGroups.RTNLGRP_LINK)) {
      send(
          net,
          RtnlGroups.RTNLGRP_LINK,
          gone ? RtnlTypes.RTM_DELLINK : RtnlTypes.RTM_NEWLINK,
          BridgeLinkFill.fill(
              device, bridge.device(), gone ? Optional.empty() : Optional.of(port)));
    }
  }

  @Override
  public void entry(NetBridge bridge, FdbEntry entry, boolean gone) {
    Net net = bridge.device().net();
    if (isHeard(net, RtnlGroups.RTNLGRP_NEIGH)) {
      neighbour(net, FdbFill.entry(bridge, entry), gone);
    }
  }

  /** An address came to a device's own lists, or went. */
  void self(NetDevice device, RtnlMessage message, boolean gone) {
    neighbour(device.net(), message, gone);
  }

  private void neighbour(Net net, RtnlMessage message, boolean gone) {
    int type = gone ? RtnlTypes.RTM_DELNEIGH : RtnlTypes.RTM_NEWNEIGH;
    send(net, RtnlGroups.RTNLGRP_NEIGH, type, message);
  }
}
