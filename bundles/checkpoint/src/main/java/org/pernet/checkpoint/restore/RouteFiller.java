// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.api.dev.IfFlags.IFF_UP;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_APPEND;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.dump.Tables;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Adds routes to a namespace that has its addresses, and whose links are up. A route may outlive what it was made by: the way
 * to its gateway may have gone, one of its devices may have gone down, its gateway may be an own address by now. Such a one is
 * made while things are, for a moment, as they were.
 */
final class RouteFiller {
  private static final int TABLE_LOCAL = 255;

  /** The refusals of a route that could be made once. */
  private static final Set<Errno> NOT_NOW =
      EnumSet.of(Errno.ENETUNREACH, Errno.EHOSTUNREACH, Errno.ENETDOWN, Errno.EINVAL);

  private final Requests requests;
  private final Net net;

  RouteFiller(Requests requests, Net net) {
    this.requests = requests;
    this.net = net;
  }

  /** In rounds, for a gateway may be reached by a route that comes later. */
  void add(List<RouteMessage> missing) throws NetException {
    List<RouteMessage> pending = missing;
    while (!pending.isEmpty()) {
      Set<String> blocked = new HashSet<>();
      List<RouteMessage> later = new ArrayList<>();
      for (RouteMessage route : pending) {
        String key = RouteOrder.key(route);
        if (blocked.contains(key) || !canAdd(route)) {
          blocked.add(key);
          later.add(route);
        }
      }
      if (later.size() == pending.size()) {
        addAsItWas(later.remove(0));
      }
      pending = later;
    }
  }

  private boolean canAdd(RouteMessage route) throws NetException {
    try {
      addRoute(route);
      return true;
    } catch (NetException refused) {
      if (NOT_NOW.contains(refused.errno())) {
        return false;
      }
      throw refused;
    }
  }

  private void addRoute(RouteMessage route) throws NetException {
    requests.add(
        RtnlTypes.RTM_NEWROUTE,
        RtnlTypes.RTM_DELROUTE,
        NLM_F_CREATE | NLM_F_APPEND,
        Tables.withoutState(route));
  }

  /** Adds one with its devices up, its gateways strangers, and a way to them, for as long as that takes. */
  private void addAsItWas(RouteMessage route) throws NetException {
    Deque<Undo.Step> back = new ArrayDeque<>();
    try {
      for (NextHops.Hop hop : NextHops.of(route)) {
        bringUp(hop.device(), back);
        if (hop.gateway().isPresent()) {
          disown(route.family(), hop.gateway().get(), back);
        }
      }
      for (RouteMessage way : NextHops.neighbourRoutes(route)) {
        lead(way, back);
      }
      addRoute(route);
    } finally {
      while (!back.isEmpty()) {
        back.pop().run();
      }
    }
  }

  void bringUp(int device, Deque<Undo.Step> back) throws NetException {
    Optional<NetDevice> down = net.deviceByIndex(device).filter(found -> !found.isUp());
    if (down.isPresent()) {
      setUp(device, IFF_UP);
      back.push(() -> setUp(device, 0));
    }
  }

  private void setUp(int device, int flags) throws NetException {
    requests
        .client()
        .change(
            RtnlTypes.RTM_SETLINK,
            0,
            new LinkMessage(0, 0, device, flags, IFF_UP, Attributes.empty()));
  }

  /** Takes the kernel's routes to an own address away. */
  private void disown(int family, byte[] address, Deque<Undo.Step> back) throws NetException {
    RouteMessage all = new RouteMessage(
        family,
        0,
        0,
        0,
        TABLE_LOCAL,
        0,
        0,
        0,
        0,
        Attributes.of(RouteAttributes.RTA_TABLE, TABLE_LOCAL));
    for (RtnlReply reply : requests.client().dump(RtnlTypes.RTM_GETROUTE, all)) {
      if (reply.message() instanceof RouteMessage own
          && Tables.table(own) == TABLE_LOCAL
          && own.destinationLength() == address.length * Byte.SIZE
          && Arrays.equals(own.attributes().get(RouteAttributes.RTA_DST), address)) {
        requests.client().change(RtnlTypes.RTM_DELROUTE, 0, own);
        back.push(() -> requests
            .client()
            .change(RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE | NLM_F_APPEND, Tables.withoutState(own)));
      }
    }
  }

  void lead(RouteMessage way, Deque<Undo.Step> back) throws NetException {
    try {
      requests.client().change(RtnlTypes.RTM_NEWROUTE, NLM_F_CREATE | NLM_F_EXCL, way);
      back.push(() -> requests.client().change(RtnlTypes.RTM_DELROUTE, 0, way));
    } catch (NetException there) {
      // then it is the route itself that says what is wrong
    }
  }
}
