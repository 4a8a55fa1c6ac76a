// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.rtnetlink.schema.RouteAttributes.*;

import org.pernet.api.attr.Attributes;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** What was learnt of a destination, as dumps of the cache tell of it (fnhe_dump_bucket). */
final class ExceptionFill {
  private static final int CLONED = 0x200; // RTM_F_CLONED
  private static final int REDIRECTED = 0x00040000; // RTCF_REDIRECTED

  private ExceptionFill() {}

  static RouteMessage fill(FibNexthop nexthop, NexthopException learnt, FibAlias alias, long now) {
    Attributes.Builder out = Attributes.builder();
    out.put(RTA_TABLE, alias.table());
    out.put(RTA_DST, Inet4.bytes(learnt.destination()));
    out.put(RTA_OIF, nexthop.oif());
    int gateway = learnt.gateway() != 0 ? learnt.gateway() : nexthop.gateway();
    if (gateway != 0) {
      out.put(RTA_GATEWAY, Inet4.bytes(gateway));
    }
    Attributes metrics = learnt.metrics(alias.info().metrics(), now).toAttributes();
    if (!metrics.isEmpty()) {
      out.put(RTA_METRICS, metrics);
    }
    out.put(RTA_CACHEINFO, new long[] {1, 0, learnt.remaining(now), 0, 0, 0, 0, 0});
    return new RouteMessage(
        RtnlTypes.AF_INET,
        Inet4.BITS,
        0,
        0,
        RouteTables.inHeader(alias.table()),
        0,
        0,
        alias.type(),
        learnt.gateway() != 0 ? CLONED | REDIRECTED : CLONED,
        out.build());
  }
}
