// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.message.RuleMessage;
import org.pernet.rtnetlink.schema.RuleAttributes;

/** struct fib_rule_hdr. */
final class RuleLayout implements MessageLayout {
  @Override
  public int length() {
    return 12;
  }

  @Override
  public AttributeSchema schema() {
    return RuleAttributes.SCHEMA;
  }

  @Override
  public RuleMessage read(WireReader header, Attributes attributes) {
    return new RuleMessage(
        header.u8(0),
        header.u8(1),
        header.u8(2),
        header.u8(3),
        header.u8(4),
        header.u16(5),
        header.u8(7),
        header.u32(8),
        attributes);
  }

  @Override
  public void write(RtnlMessage message, WireWriter out) {
    RuleMessage rule = (RuleMessage) message;
    out.u8(rule.family());
    out.u8(rule.destinationLength());
    out.u8(rule.sourceLength());
    out.u8(rule.tos());
    out.u8(rule.table());
    out.u16(rule.reserved());
    out.u8(rule.action());
    out.u32(rule.flags());
  }
}
