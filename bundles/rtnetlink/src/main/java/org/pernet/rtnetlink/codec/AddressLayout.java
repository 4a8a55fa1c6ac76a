// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.schema.AddressAttributes;

/** struct ifaddrmsg. */
final class AddressLayout implements MessageLayout {
  @Override
  public int length() {
    return 8;
  }

  @Override
  public AttributeSchema schema() {
    return AddressAttributes.SCHEMA;
  }

  @Override
  public AddressMessage read(WireReader header, Attributes attributes) {
    return new AddressMessage(
        header.u8(0), header.u8(1), header.u8(2), header.u8(3), header.u32(4), attributes);
  }

  @Override
  public void write(RtnlMessage message, WireWriter out) {
    AddressMessage address = (AddressMessage) message;
    out.u8(address.family());
    out.u8(address.prefixLength());
    out.u8(address.flags());
    out.u8(address.scope());
    out.u32(address.index());
  }
}
