// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.NexthopMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.NexthopAttributes;

/** struct nhmsg. */
final class NexthopLayout implements MessageLayout {
  @Override
  public int length() {
    return 8;
  }

  @Override
  public AttributeSchema schema() {
    return NexthopAttributes.SCHEMA;
  }

  @Override
  public NexthopMessage read(WireReader header, Attributes attributes) {
    return new NexthopMessage(
        header.u8(0), header.u8(1), header.u8(2), header.u8(3), header.u32(4), attributes);
  }

  @Override
  public void write(RtnlMessage message, WireWriter out) {
    NexthopMessage nexthop = (NexthopMessage) message;
    out.u8(nexthop.family());
    out.u8(nexthop.scope());
    out.u8(nexthop.protocol());
    out.u8(nexthop.reserved());
    out.u32(nexthop.flags());
  }
}
