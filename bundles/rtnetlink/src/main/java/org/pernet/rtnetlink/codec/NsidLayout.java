// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.NsidAttributes;

/** struct rtgenmsg. */
final class NsidLayout implements MessageLayout {
  @Override
  public int length() {
    return 4;
  }

  @Override
  public AttributeSchema schema() {
    return NsidAttributes.SCHEMA;
  }

  @Override
  public NsidMessage read(WireReader header, Attributes attributes) {
    return new NsidMessage(header.u8(0), header.u32(0) >>> 8, attributes);
  }

  @Override
  public void write(RtnlMessage message, WireWriter out) {
    NsidMessage nsid = (NsidMessage) message;
    out.u32((nsid.family() & 0xff) | (nsid.padding() << 8));
  }
}
