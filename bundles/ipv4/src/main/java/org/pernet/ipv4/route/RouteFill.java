// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import static org.pernet.ipv4.route.RouteHandler.RTM_F_CLONED;
import static org.pernet.rtnetlink.schema.RouteAttributes.*;

import org.pernet.api.attr.Attributes;
import org.pernet.ipv4.fib.FibMetrics;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The way of a packet as rtnetlink tells of it (rt_fill_info). */
final class RouteFill {
  private static final int OWN_FLAGS = ~0xffff;

  private final Route route;
  private final Attributes.Builder out = Attributes.builder();

  RouteFill(Route route) {
    this.route = route;
  }

  /**
   * The answer to a question for a way.
   *
   * @param destination what was asked for, as {@code source}; 0 for nothing
   */
  RouteMessage answer(Flow4 flow, int destination, int source, int table, int flags, long now) {
    out.put(RTA_TABLE, table);
    out.put(RTA_DST, Inet4.bytes(destination));
    if (source != 0) {
      out.put(RTA_SRC, Inet4.bytes(source));
    }
    out.put(RTA_OIF, route.stays ? Flow4.LOOPBACK_IFINDEX : route.device.index());
    if (!route.isInput && flow.saddr != source) {
      out.put(RTA_PREFSRC, Inet4.bytes(flow.saddr));
    }
    if (route.gateway != 0) {
      out.put(RTA_GATEWAY, Inet4.bytes(route.gateway));
    }
    metrics(now);
    if (flow.mark != 0) {
      out.put(RTA_MARK, flow.mark);
    }
    if (flow.uid != Flow4.NO_UID) {
      out.put(RTA_UID, flow.uid);
    }
    if (route.isInput) {
      out.put(RTA_IIF, flow.iif);
    }
    cacheInfo(-route.error & 0xffffffffL, now);
    return new RouteMessage(
        RtnlTypes.AF_INET,
        Inet4.BITS,
        source == 0 ? 0 : Inet4.BITS,
        route.result.tos,
        RouteTables.inHeader(table),
        0,
        0,
        route.type,
        (route.flags & OWN_FLAGS) | RTM_F_CLONED | flags,
        out.build());
  }

  private void metrics(long now) {
    FibMetrics own = route.info == null ? FibMetrics.NONE : route.info.metrics();
    Attributes metrics = route.exception == null
        ? own.toAttributes()
        : route.exception.metrics(own, now).toAttributes();
    if (!metrics.isEmpty()) {
      out.put(RTA_METRICS, metrics);
    }
  }

  private void cacheInfo(long error, long now) {
    long expires = route.exception == null ? 0 : route.exception.remaining(now);
    out.put(RTA_CACHEINFO, new long[] {1, 0, expires, error, 0, 0, 0, 0});
  }
}
