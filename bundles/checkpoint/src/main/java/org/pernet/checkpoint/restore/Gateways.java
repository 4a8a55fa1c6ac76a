// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RouteAttributes;

/** The gateways of a route, of all its next hops. */
final class Gateways {
  private static final int HOP = 8; // struct rtnexthop
  private static final int ATTRIBUTE = 4; // struct rtattr
  private static final int RT_SCOPE_LINK = 253;
  private static final int RT_TABLE_MAIN = 254;
  private static final int RTPROT_BOOT = 3;
  private static final int RTN_UNICAST = 1;

  private Gateways() {}

  /**
   * Routes by which a route's gateways are neighbours. A route may outlive the one by which its gateway was reached, and
   * can then be made anew only while there is another.
   */
  static List<RouteMessage> neighbourRoutes(RouteMessage route) {
    List<RouteMessage> routes = new ArrayList<>();
    byte[] gateway = route.attributes().get(RouteAttributes.RTA_GATEWAY);
    Integer device = route.attributes().get(RouteAttributes.RTA_OIF);
    if (gateway != null && device != null) {
      routes.add(to(route.family(), gateway, device));
    }
    byte[] hops = route.attributes().get(RouteAttributes.RTA_MULTIPATH);
    if (hops != null) {
      hops(route.family(), hops, routes);
    }
    return routes;
  }

  private static void hops(int family, byte[] hops, List<RouteMessage> routes) {
    ByteBuffer view = ByteBuffer.wrap(hops).order(ByteOrder.LITTLE_ENDIAN);
    int length;
    for (int at = 0; at + HOP <= hops.length; at += (length + 3) & ~3) {
      length = view.getShort(at) & 0xffff;
      if (length < HOP || at + length > hops.length) {
        return;
      }
      int size;
      for (int in = at + HOP; in + ATTRIBUTE <= at + length; in += (size + 3) & ~3) {
        size = view.getShort(in) & 0xffff;
        if (size < ATTRIBUTE || in + size > at + length) {
          return;
        }
        if ((view.getShort(in + 2) & 0x3fff) == RouteAttributes.RTA_GATEWAY.number()) {
          byte[] gateway = Arrays.copyOfRange(hops, in + ATTRIBUTE, in + size);
          routes.add(to(family, gateway, view.getInt(at + 4)));
        }
      }
    }
  }

  private static RouteMessage to(int family, byte[] gateway, int device) {
    Attributes attributes = Attributes.builder()
        .put(RouteAttributes.RTA_DST, gateway)
        .put(RouteAttributes.RTA_OIF, device)
        .build();
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
        attributes);
  }
}
