// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_DEAD;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_LINKDOWN;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_OFFLOAD;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_ONLINK;
import static org.pernet.ipv4.fib.FibNexthop.RTNH_F_TRAP;
import static org.pernet.rtnetlink.schema.RouteAttributes.*;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.rtnetlink.codec.RouteNexthops;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RouteNexthop;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A route as rtnetlink tells of it (fib_dump_info). */
public final class FibFill {
  private FibFill() {}

  static RouteMessage fill(FibNet net, int destination, int length, FibAlias alias) {
    return fill(net, destination, length, alias.table(), alias.tos(), alias.type(), alias.info());
  }

  /** The route that a look-up has found. */
  public static RouteMessage fill(FibNet net, FibResult found) {
    return fill(
        net, found.prefix, found.prefixLength, found.table, found.tos, found.type, found.info);
  }

  private static RouteMessage fill(
      FibNet net, int destination, int length, int table, int tos, int type, FibInfo info) {
    Attributes.Builder out = Attributes.builder();
    out.put(RTA_TABLE, table);
    if (length > 0) {
      out.put(RTA_DST, Inet4.bytes(destination));
    }
    if (info.priority() != 0) {
      out.put(RTA_PRIORITY, info.priority());
    }
    Attributes metrics = info.metrics().toAttributes();
    if (!metrics.isEmpty()) {
      out.put(RTA_METRICS, metrics);
    }
    if (info.preferredSource() != 0) {
      out.put(RTA_PREFSRC, Inet4.bytes(info.preferredSource()));
    }
    int flags = info.flags();
    int told = type;
    boolean tellsWays = true;
    if (info.shared() != null) {
      out.put(RTA_NH_ID, info.shared().id());
      told = info.shared().isBlackhole() ? RouteType.RTN_BLACKHOLE : type;
      tellsWays = net.tellsWays();
    }
    FibNexthop[] ways = info.ways();
    if (tellsWays && ways.length == 1) {
      FibNexthop only = ways[0];
      gateway(only, out);
      if (only.device() != null) {
        out.put(RTA_OIF, only.device().index());
      }
      flow(only, out);
      flags = flags(net, only);
    } else if (tellsWays) {
      out.put(RTA_MULTIPATH, RouteNexthops.write(nexthops(net, ways)));
    }
    return new RouteMessage(
        RtnlTypes.AF_INET,
        length,
        0,
        tos,
        RouteTables.inHeader(table),
        info.protocol(),
        info.scope(),
        told,
        flags,
        out.build());
  }

  private static void gateway(FibNexthop nexthop, Attributes.Builder out) {
    if (nexthop.gateway() != 0) {
      out.put(RTA_GATEWAY, Inet4.bytes(nexthop.gateway()));
    }
  }

  private static void flow(FibNexthop nexthop, Attributes.Builder out) {
    if (nexthop.flow() != 0) {
      out.put(RTA_FLOW, nexthop.flow());
    }
  }

  private static int flags(FibNet net, FibNexthop nexthop) {
    int own = nexthop.flags();
    int told = own & (RTNH_F_DEAD | RTNH_F_LINKDOWN | RTNH_F_ONLINK | RTNH_F_OFFLOAD | RTNH_F_TRAP);
    boolean useless = (own & RTNH_F_LINKDOWN) != 0 && net.ignoresLinkdown(nexthop.device());
    return useless ? told | RTNH_F_DEAD : told;
  }

  private static List<RouteNexthop> nexthops(FibNet net, FibNexthop[] ways) {
    List<RouteNexthop> all = new ArrayList<>();
    for (FibNexthop nexthop : ways) {
      Attributes.Builder out = Attributes.builder();
      gateway(nexthop, out);
      flow(nexthop, out);
      all.add(new RouteNexthop(
          flags(net, nexthop) & 0xff,
          (nexthop.weight() - 1) & 0xff,
          nexthop.device() == null ? 0 : nexthop.device().index(),
          out.build()));
    }
    return all;
  }
}
