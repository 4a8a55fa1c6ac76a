// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.codec;

import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.Attributes;
import org.pernet.netlink.codec.WireReader;
import org.pernet.netlink.codec.WireWriter;
import org.pernet.rtnetlink.message.RtnlMessage;

/** One kind of message: its header, and its attributes' schema. */
interface MessageLayout {
  /** How long the header is, filled up to four bytes. */
  int length();

  /** What its attributes may be. */
  AttributeSchema schema();

  /** A message with this header. */
  RtnlMessage read(WireReader header, Attributes attributes);

  /** Writes a message's header, all of it. */
  void write(RtnlMessage message, WireWriter out);
}
