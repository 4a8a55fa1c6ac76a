// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEXTHOP;

import org.pernet.api.net.Net;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.netlink.protocol.NetlinkDump;

/** The nexthops of a namespace by id (rtm_dump_nexthop). */
final class NexthopDump implements NetlinkDump {
  private final Nexthops nexthops;
  private final Net net;
  private final NexthopFilter filter;
  private int nextId; // unsigned
  private boolean ended;

  NexthopDump(Nexthops nexthops, Net net, NexthopFilter filter) {
    this.nexthops = nexthops;
    this.net = net;
    this.filter = filter;
  }

  @Override
  public boolean next(Sink sink) {
    NexthopNet there = nexthops.get(net);
    if (there == null) {
      return false;
    }
    Rtnl rtnl = net.kernel().rtnl();
    rtnl.lock();
    try {
      while (!ended) {
        Nexthop nexthop = there.atOrAfter(nextId);
        if (nexthop == null) {
          return false;
        }
        nextId = nexthop.id() + 1;
        ended = nextId == 0; // that was the highest there can be
        if (filter.isWanted(nexthop) && !sink.emit(RTM_NEWNEXTHOP, NexthopFill.fill(nexthop))) {
          return true;
        }
      }
      return false;
    } finally {
      rtnl.unlock();
    }
  }

  @Override
  public int sequence() {
    NexthopNet there = nexthops.get(net);
    return there == null ? 0 : there.sequence();
  }
}
