// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.pernet.rtnetlink.schema.NexthopAttributes.*;

import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.ipv4.fib.FibNexthop;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteScope;
import org.pernet.rtnetlink.codec.NexthopGroups;
import org.pernet.rtnetlink.message.NexthopGroupEntry;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A nexthop as rtnetlink tells of it (nh_fill_node). */
final class NexthopFill {
  private NexthopFill() {}

  static NexthopMessage fill(Nexthop nexthop) {
    return nexthop.isGroup() ? group(nexthop) : single(nexthop);
  }

  private static NexthopMessage group(Nexthop nexthop) {
    NexthopGroup group = nexthop.group();
    Attributes.Builder out = Attributes.builder();
    out.put(NHA_ID, nexthop.id());
    if (group.isFdb()) {
      out.put(NHA_FDB, true);
    }
    List<NexthopGroupEntry> entries = group.members().stream()
        .map(member -> new NexthopGroupEntry(member.nexthop().id(), member.weight(), 0))
        .toList();
    out.put(NHA_GROUP_TYPE, NEXTHOP_GRP_TYPE_MPATH);
    out.put(NHA_GROUP, NexthopGroups.write(entries));
    out.put(NHA_OP_FLAGS, NHA_OP_FLAG_RESP_GRP_RESVD_0);
    return new NexthopMessage(RtnlTypes.AF_UNSPEC, 0, nexthop.protocol(), 0, 0, out.build());
  }

  private static NexthopMessage single(Nexthop nexthop) {
    NexthopInfo info = nexthop.info();
    FibNexthop way = info.way();
    Attributes.Builder out = Attributes.builder();
    out.put(NHA_ID, nexthop.id());
    int scope = way.scope();
    if (info.isBlackhole()) {
      out.put(NHA_BLACKHOLE, true);
      scope = RouteScope.RT_SCOPE_UNIVERSE;
    } else {
      if (info.isFdb()) {
        out.put(NHA_FDB, true);
      } else {
        out.put(NHA_OIF, way.oif());
      }
      if (way.gateway() != 0) {
        out.put(NHA_GATEWAY, Inet4.bytes(way.gateway()));
      }
    }
    return new NexthopMessage(
        info.family(), scope, nexthop.protocol(), 0, way.flags(), out.build());
  }
}
