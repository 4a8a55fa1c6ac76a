// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import org.pernet.ipv4.inet.RouteType;

/** The route of a packet that comes back to its own host, noted in the frame so that it is not looked for again (skb_dst). */
enum RouteMark {
  LOCAL(RouteType.RTN_LOCAL),
  BROADCAST(RouteType.RTN_BROADCAST),
  MULTICAST(RouteType.RTN_MULTICAST);

  private final int type;

  RouteMark(int type) {
    this.type = type;
  }

  int type() {
    return type;
  }

  static RouteMark of(int type) {
    return switch (type) {
      case RouteType.RTN_BROADCAST -> BROADCAST;
      case RouteType.RTN_MULTICAST -> MULTICAST;
      default -> LOCAL;
    };
  }
}
