// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.RouteAttributes;

/** struct rtmsg. */
final class RouteLayout implements MessageLayout {
  @Override
  public int length() {
    return 12;
  }

  @Override
  public AttributeSchema schema() {
    return RouteAttributes.SCHEMA;
  }

  @Override
  public RouteMessage read(WireReader header, Attributes attributes) {
    return new RouteMessage(
        header.u8(0),
        header.u8(1),
        header.u8(2),
        header.u8(3),
        header.u8(4),
        header.u8(5),
        header.u8(6),
        header.u8(7),
        header.u32(8),
        attributes);
  }

  @Override
  public void write(RtnlMessage message, WireWriter out) {
    RouteMessage route = (RouteMessage) message;
    out.u8(route.family());
    out.u8(route.destinationLength());
    out.u8(route.sourceLength());
    out.u8(route.tos());
    out.u8(route.table());
    out.u8(route.protocol());
    out.u8(route.scope());
    out.u8(route.type());
    out.u32(route.flags());
  }
}
