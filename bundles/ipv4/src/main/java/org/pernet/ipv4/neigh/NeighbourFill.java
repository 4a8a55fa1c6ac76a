// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.ipv4.neigh.Nud.*;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.*;

import org.pernet.api.attr.Attributes;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A neighbour as rtnetlink tells of it (neigh_fill_info, pneigh_fill_info). */
final class NeighbourFill {
  private static final long HUNDREDTH = 10_000_000L;

  private NeighbourFill() {}

  static NeighbourMessage fill(Neighbour neighbour) {
    Attributes.Builder out = Attributes.builder();
    int state = neighbour.state();
    out.put(NDA_DST, Inet4.bytes(neighbour.address()));
    if ((state & NUD_VALID) != 0) {
      out.put(NDA_LLADDR, neighbour.hardwareAddress());
    }
    out.put(NDA_PROBES, neighbour.probes());
    long now = neighbour.net().now();
    out.put(NDA_CACHEINFO, new long[] {
      ago(now, neighbour.confirmed), ago(now, neighbour.used), ago(now, neighbour.updated), 0
    });
    if (neighbour.protocol != 0) {
      out.put(NDA_PROTOCOL, neighbour.protocol);
    }
    int more = neighbour.flags() >>> NTF_EXT_SHIFT;
    if (more != 0) {
      out.put(NDA_FLAGS_EXT, more);
    }
    return new NeighbourMessage(
        RtnlTypes.AF_INET,
        0,
        neighbour.device().index(),
        state,
        neighbour.flags() & NTF_OLD,
        neighbour.type(),
        out.build());
  }

  private static long ago(long now, long then) {
    return (now - then) / HUNDREDTH & 0xffffffffL;
  }

  static NeighbourMessage fill(ProxyNeighbour proxy) {
    Attributes.Builder out = Attributes.builder().put(NDA_DST, Inet4.bytes(proxy.address()));
    if (proxy.protocol() != 0) {
      out.put(NDA_PROTOCOL, proxy.protocol());
    }
    int more = proxy.flags() >>> NTF_EXT_SHIFT;
    if (more != 0) {
      out.put(NDA_FLAGS_EXT, more);
    }
    return new NeighbourMessage(
        RtnlTypes.AF_INET,
        0,
        proxy.device() == null ? 0 : proxy.device().index(),
        NUD_NONE,
        (proxy.flags() & NTF_OLD) | NTF_PROXY,
        RouteType.RTN_UNICAST,
        out.build());
  }
}
