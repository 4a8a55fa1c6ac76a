// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pernet.netlink.message.NetlinkMessage;

/** What one datagram held: messages, what stood between them, and what behind the last is none. Immutable. */
public final class Batch {
  private static final byte[] NO_BYTES = {};

  private final List<NetlinkMessage> messages;
  private final List<byte[]> padding;
  private final byte[] rest;

  private Batch(List<NetlinkMessage> messages, List<byte[]> padding, byte[] rest) {
    this.messages = List.copyOf(messages);
    this.padding = List.copyOf(padding);
    this.rest = rest;
  }

  /** A datagram's messages, up to the first whose length is a lie: the rest is kept as bytes. */
  public static Batch read(MessageCodec codec, byte[] datagram) {
    WireReader in = new WireReader(datagram, 0, datagram.length);
    List<NetlinkMessage> messages = new ArrayList<>();
    List<byte[]> padding = new ArrayList<>();
    int at = 0;
    for (int length = MessageCodec.lengthAt(in, at);
        length >= 0;
        length = MessageCodec.lengthAt(in, at)) {
      messages.add(codec.read(in.slice(at, length)));
      int fill = Math.min(-length & 3, datagram.length - at - length);
      padding.add(fill == 0 ? NO_BYTES : in.bytes(at + length, fill));
      at += length + fill;
    }
    return new Batch(messages, padding, Arrays.copyOfRange(datagram, at, datagram.length));
  }

  /** The messages, in order. */
  public List<NetlinkMessage> messages() {
    return messages;
  }

  /** What stands behind the last message, and no one reads; not copied. */
  public byte[] rest() {
    return rest;
  }

  /** The datagram again. */
  public byte[] toBytes(MessageCodec codec) {
    WireWriter out = new WireWriter(256);
    for (int i = 0; i < messages.size(); i++) {
      codec.writeUnpadded(messages.get(i), out);
      out.bytes(padding.get(i));
    }
    out.bytes(rest);
    return out.toBytes();
  }
}
