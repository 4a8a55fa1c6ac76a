// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.Attributes;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RouteAttributes;

/** Where a route goes: its next hop, or all of them. */
final class NextHops {
  private static final int HOP = 8; // struct rtnexthop
  private static final int ATTRIBUTE = 4; // struct rtattr
  private static final int RT_SCOPE_LINK = 253;
  private static final int RT_TABLE_MAIN = 254;
  private static final int RTPROT_BOOT = 3;
  private static final int RTN_UNICAST = 1;

  private NextHops() {}

  /**
   * A next hop.
   *
   * @param device the index of the device to it, or 0
   * @param gateway its address, if it has one
   */
  record Hop(int device, Optional<byte[]> gateway) {}

  /** Those of a route, in order. */
  static List<Hop> of(RouteMessage route) {
    List<Hop> all = new ArrayList<>();
    Integer device = route.attributes().get(RouteAttributes.RTA_OIF);
    Optional<byte[]> gateway = route.attributes().find(RouteAttributes.RTA_GATEWAY);
    if (device != null || gateway.isPresent()) {
      all.add(new Hop(device == null ? 0 : device, gateway));
    }
    byte[] hops = route.attributes().get(RouteAttributes.RTA_MULTIPATH);
    if (hops != null) {
      read(hops, all);
    }
    return all;
  }

  private static void read(byte[] hops, List<Hop> all) {
    ByteBuffer view = ByteBuffer.wrap(hops).order(ByteOrder.LITTLE_ENDIAN);
    int length;
    for (int at = 0; at + HOP <= hops.length; at += (length + 3) & ~3) {
      length = view.getShort(at) & 0xffff;
      if (length < HOP || at + length > hops.length) {
        return;
      }
      all.add(new Hop(view.getInt(at + 4), gateway(view, at + HOP, at + length)));
    }
  }

  private static Optional<byte[]> gateway(ByteBuffer view, int from, int end) {
    int size;
    for (int in = from; in + ATTRIBUTE <= end; in += (size + 3) & ~3) {
      size = view.getShort(in) & 0xffff;
      if (size < ATTRIBUTE || in + size > end) {
        break;
      }
      if ((view.getShort(in + 2) & 0x3fff) == RouteAttributes.RTA_GATEWAY.number()) {
        byte[] gateway = new byte[size - ATTRIBUTE];
        view.get(in + ATTRIBUTE, gateway);
        return Optional.of(gateway);
      }
    }
    return Optional.empty();
  }

  /** Routes by which a route's gateways are neighbours. */
  static List<RouteMessage> neighbourRoutes(RouteMessage route) {
    List<RouteMessage> routes = new ArrayList<>();
    for (Hop hop : of(route)) {
      if (hop.device() != 0 && hop.gateway().isPresent()) {
        routes.add(to(route.family(), hop.gateway().get(), hop.device()));
      }
    }
    return routes;
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
