// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

import java.util.Optional;
import org.pernet.netlink.codec.EncodedOnce;
import org.pernet.netlink.codec.WireWriter;

/** The datagram of a dump that is being filled. A message that does not fit any more opens the next one. */
final class DumpPart {
  private static final int END = 20;
  private static final int SHARED_INFO = 320; // what a buffer's end keeps for itself
  private static final int FIRST = 4096 - SHARED_INFO;
  private static final int LIKELY_MESSAGE =
      2048; // the last one goes beyond the end before it is carried over
  private static final int LARGEST = 32_768 - SHARED_INFO;

  private WireWriter out = new WireWriter(0);
  private byte[] carried = {};
  private int size;

  /** How many bytes a part may have for a reader whose greatest buffer so far was {@code largestRead}. */
  static int sizeFor(int largestRead) {
    return Math.max(FIRST, Math.min(largestRead, LARGEST));
  }

  /** Begins a part of at most {@code bytes} bytes, unless its first message alone has more. */
  void begin(int bytes) {
    size = bytes;
    out = new WireWriter(bytes + LIKELY_MESSAGE);
    out.bytes(carried);
    carried = new byte[0];
  }

  /** Adds a message, or nothing where it cannot be written; says whether there may be room for another. */
  boolean add(EncodedOnce message) {
    int start = out.size();
    boolean written = false;
    try {
      message.writeTo(out);
      written = start == 0 || out.size() <= size;
      if (!written) {
        carried = out.toBytes(start, out.size());
      }
    } finally {
      if (!written) {
        out.truncate(start);
      }
    }
    return written && out.size() < size;
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
