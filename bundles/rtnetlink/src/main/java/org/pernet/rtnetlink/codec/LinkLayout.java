// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RtnlMessage;

/** struct ifinfomsg. */
final class LinkLayout implements MessageLayout {
  static final int LENGTH = 16;

  private final AttributeSchema schema;

  /** The layout, with what may stand behind it: that depends on the family. */
  LinkLayout(AttributeSchema schema) {
    this.schema = schema;
  }

  @Override
  public int length() {
    return LENGTH;
  }

  @Override
  public AttributeSchema schema() {
    return schema;
  }

  @Override
  public LinkMessage read(WireReader header, Attributes attributes) {
    return new LinkMessage(
        header.u8(0),
        header.u16(2),
        header.u32(4),
        header.u32(8),
        header.u32(12),
        header.u8(1),
        attributes);
  }

  @Override
  public void write(RtnlMessage message, WireWriter out) {
    LinkMessage link = (LinkMessage) message;
    out.u8(link.family());
    out.u8(link.padding());
    out.u16(link.type());
    out.u32(link.index());
    out.u32(link.flags());
    out.u32(link.change());
  }
}
