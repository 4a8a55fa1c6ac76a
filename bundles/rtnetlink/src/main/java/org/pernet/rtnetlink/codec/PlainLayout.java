// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.PlainMessage;
import org.pernet.rtnetlink.message.RtnlMessage;

/**
 * A header that is told by its fields' sizes in bytes.
 *
 * @param struct its name in the kernel
 * @param schema its attributes
 * @param sizes 1, 2 or 4 each
 */
record PlainLayout(String struct, AttributeSchema schema, List<Integer> sizes)
    implements MessageLayout {
  @Override
  public int length() {
    return sizes.stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public PlainMessage read(WireReader header, Attributes attributes) {
    List<Integer> fields = new ArrayList<>();
    int at = 0;
    for (int size : sizes) {
      fields.add(size == 1 ? header.u8(at) : size == 2 ? header.u16(at) : header.u32(at));
      at += size;
    }
    return new PlainMessage(struct, fields, attributes);
  }

  @Override
  public void write(RtnlMessage message, WireWriter out) {
    List<Integer> fields = ((PlainMessage) message).fields();
    for (int i = 0; i < sizes.size(); i++) {
      int field = fields.get(i);
      switch (sizes.get(i)) {
        case 1 -> out.u8(field);
        case 2 -> out.u16(field);
        default -> out.u32(field);
      }
    }
  }
}
