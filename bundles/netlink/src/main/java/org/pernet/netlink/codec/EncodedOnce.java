// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import org.pernet.netlink.message.NetlinkMessage;

/** A message that many receive: its bytes are made when the first asks, and shared. Safe for threads. */
public final class EncodedOnce {
  private final MessageCodec codec;
  private final NetlinkMessage message;
  private volatile byte[] bytes;

  /** A message, not yet written. */
  public EncodedOnce(MessageCodec codec, NetlinkMessage message) {
    this.codec = codec;
    this.message = message;
  }

  /** Its bytes, which nobody may change. */
  public byte[] bytes() {
    byte[] made = bytes;
    if (made == null) {
      made = codec.toBytes(message);
      bytes = made;
    }
    return made;
  }

  /** Writes it behind what {@code out} holds, and keeps no bytes: for the only one who receives it. */
  public void writeTo(WireWriter out) {
    codec.write(message, out);
  }
}
