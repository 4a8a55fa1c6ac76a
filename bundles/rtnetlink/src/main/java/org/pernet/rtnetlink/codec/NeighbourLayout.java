// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.NeighbourAttributes;

/** struct ndmsg. */
final class NeighbourLayout implements MessageLayout {
  @Override
  public int length() {
    return 12;
  }

  @Override
  public AttributeSchema schema() {
    return NeighbourAttributes.SCHEMA;
  }

  @Override
  public NeighbourMessage read(WireReader header, Attributes attributes) {
    return new NeighbourMessage(
        header.u8(0),
        header.u8(1) | (header.u16(2) << 8),
        header.u32(4),
        header.u16(8),
        header.u8(10),
        header.u8(11),
        attributes);
  }

  @Override
  public void write(RtnlMessage message, WireWriter out) {
    NeighbourMessage neighbour = (NeighbourMessage) message;
    out.u8(neighbour.family());
    out.u8(neighbour.padding());
    out.u16(neighbour.padding() >>> 8);
    out.u32(neighbour.index());
    out.u16(neighbour.state());
    out.u8(neighbour.flags());
    out.u8(neighbour.type());
  }
}
