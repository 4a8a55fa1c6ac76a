// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.pcapng;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The options of a block, each filled up to words of 32 bits. */
final class OptionList {
  private static final int LONGEST = 0xffff;

  private byte[] bytes = new byte[256];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  void bytes(int code, byte... value) {
    int length = Math.min(value.length, LONGEST);
    byte[] padded = Arrays.copyOf(value, (length + 3) & ~3);
    Arrays.fill(padded, length, padded.length, (byte) 0);
    room(4 + padded.length).putShort((short) code).putShort((short) length).put(padded);
  }

  void text(int code, String value) {
    bytes(code, value.getBytes(StandardCharsets.UTF_8));
  }

  /** A text that begins with a number. */
  void text(int code, byte first, String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[text.length + 1];
    all[0] = first;
    System.arraycopy(text, 0, all, 1, text.length);
    bytes(code, all);
  }

  void number(int code, int value) {
    room(8).putShort((short) code).putShort((short) Integer.BYTES).putInt(value);
  }

  void longNumber(int code, long value) {
    room(12).putShort((short) code).putShort((short) Long.BYTES).putLong(value);
  }

  /** Nanoseconds since 1970: the upper half first. */
  void time(int code, long nanos) {
    room(12)
        .putShort((short) code)
        .putShort((short) Long.BYTES)
        .putInt((int) (nanos >>> Integer.SIZE))
        .putInt((int) nanos);
  }

  /** Says that there are no more, where there is one. */
  void end() {
    if (size > 0) {
      room(4).putInt(0);
    }
  }

  private ByteBuffer room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
    ByteBuffer room = ByteBuffer.wrap(bytes, size, more).order(ByteOrder.LITTLE_ENDIAN);
    size += more;
    return room;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }
}
