// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.netlink.codec.AttributeReader;
import org.pernet.netlink.codec.AttributeWriter;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.RouteNexthop;
import org.pernet.rtnetlink.schema.RouteAttributes;

/**
 * What stands in RTA_MULTIPATH.
 *
 * @param nexthops the next hops, up to the first that is none
 * @param isWhole whether nothing stands behind them
 */
public record RouteNexthops(List<RouteNexthop> nexthops, boolean isWhole) {
  private static final int HEADER = 8;
  private static final RtnlCodec HOOKS = new RtnlCodec(kind -> Optional.empty());
  private static final AttributeReader READER = new AttributeReader(HOOKS);
  private static final AttributeWriter WRITER = new AttributeWriter(HOOKS);

  public RouteNexthops {
    nexthops = List.copyOf(nexthops);
  }

  /** Reads them. */
  public static RouteNexthops read(byte[] bytes) {
    WireReader in = new WireReader(bytes, 0, bytes.length);
    List<RouteNexthop> nexthops = new ArrayList<>();
    int at = 0;
    while (in.length() - at >= HEADER) {
      int length = in.u16(at);
      if (length < HEADER || length > in.length() - at) {
        break;
      }
      WireReader attributes = in.slice(at + HEADER, length - HEADER);
      nexthops.add(new RouteNexthop(
          in.u8(at + 2),
          in.u8(at + 3),
          in.u32(at + 4),
          READER.read(attributes, RouteAttributes.SCHEMA)));
      at += (length + 3) & ~3;
    }
    return new RouteNexthops(nexthops, at >= in.length());
  }

  /** Writes next hops as the kernel does. */
  public static byte[] write(List<RouteNexthop> nexthops) {
    WireWriter out = new WireWriter(nexthops.size() * 32);
    for (RouteNexthop nexthop : nexthops) {
      int start = out.size();
      out.u16(0);
      out.u8(nexthop.flags());
      out.u8(nexthop.hops());
      out.u32(nexthop.index());
      WRITER.write(nexthop.attributes(), out);
      out.putU16(start, out.size() - start);
    }
    return out.toBytes();
  }
}
