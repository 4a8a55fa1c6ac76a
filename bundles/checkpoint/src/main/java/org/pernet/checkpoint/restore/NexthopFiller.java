// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_BLACKHOLE;
import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_GATEWAY;
import static org.pernet.rtnetlink.schema.NexthopAttributes.NHA_OIF;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Adds nexthop objects to a namespace that has its addresses, and whose links are up, before its routes. What made a gateway's
 * way may be a route that comes later, or have gone: then there is one for a moment.
 */
final class NexthopFiller {
  private static final int LOOPBACK = 1;
  private static final int RT_SCOPE_LINK = 253;
  private static final int RT_TABLE_MAIN = 254;
  private static final int RTPROT_BOOT = 3;
  private static final int RTN_UNICAST = 1;

  private final Requests requests;
  private final RouteFiller moments;

  NexthopFiller(Requests requests, RouteFiller moments) {
    this.requests = requests;
    this.moments = moments;
  }

  /** In this order: the members of a group before it. */
  void add(List<NexthopMessage> nexthops) throws NetException {
    for (NexthopMessage nexthop : nexthops) {
      try {
        addOne(nexthop);
      } catch (NetException notNow) {
        addAsItWas(nexthop);
      }
    }
  }

  private void addOne(NexthopMessage nexthop) throws NetException {
    requests.add(
        RtnlTypes.RTM_NEWNEXTHOP, RtnlTypes.RTM_DELNEXTHOP, NLM_F_CREATE | NLM_F_EXCL, nexthop);
  }

  private void addAsItWas(NexthopMessage nexthop) throws NetException {
    Deque<Undo.Step> back = new ArrayDeque<>();
    try {
      if (nexthop.attributes().has(NHA_BLACKHOLE)) {
        moments.bringUp(LOOPBACK, back);
      }
      byte[] gateway = nexthop.attributes().get(NHA_GATEWAY);
      Integer device = nexthop.attributes().get(NHA_OIF);
      if (gateway != null && device != null) {
        moments.lead(wayTo(nexthop.family(), gateway, device), back);
      }
      addOne(nexthop);
    } finally {
      while (!back.isEmpty()) {
        back.pop().run();
      }
    }
  }

  private static RouteMessage wayTo(int family, byte[] gateway, int device) {
    return new RouteMessage(
        family,
        gateway.length * Byte.SIZE,
        0,
        0,
        RT_TABLE_MAIN,
        RTPROT_BOOT,
        RT_SCOPE_LINK,
        RTN_UNICAST,
        0,
        Attributes.builder()
            .put(RouteAttributes.RTA_DST, gateway)
            .put(RouteAttributes.RTA_OIF, device)
            .build());
  }
}
