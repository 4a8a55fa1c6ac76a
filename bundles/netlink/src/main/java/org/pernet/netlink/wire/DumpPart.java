// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

import java.util.Optional;
import org.pernet.netlink.codec.WireWriter;

/** The datagram of a dump that is being filled. A message that does not fit any more opens the next one. */
final class DumpPart {
  private static final int END = 20;

  private WireWriter out = new WireWriter(0);
  private byte[] carried = {};
  private int size;

  /** Begins a part of at most {@code bytes} bytes, unless its first message alone has more. */
  void begin(int bytes) {
    size = bytes;
    out = new WireWriter(bytes);
    out.bytes(carried);
    carried = new byte[0];
  }

  /** Adds a message; says whether there may be room for another. */
  boolean add(byte[] message) {
    if (out.size() > 0 && out.size() + message.length > size) {
      carried = message;
      return false;
    }
    out.bytes(message);
    return out.size() < size;
  }

  boolean hasSome() {
    return out.size() > 0;
  }

  boolean hasRoomForEnd() {
    return carried.length == 0 && (out.size() == 0 || out.size() + END <= size);
  }

  /** How many bytes the kernel would have set aside. */
  int size() {
    return size;
  }

  /** The part, where it holds something. */
  Optional<byte[]> end() {
    byte[] bytes = out.toBytes();
    out = new WireWriter(0);
    return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
  }
}
