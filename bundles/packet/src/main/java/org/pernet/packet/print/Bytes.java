// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.print;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A part of a frame, of which not all may have been kept. Who reads beyond it gets zeros: ask {@link #has} first.
 *
 * @param data where it stands
 * @param at its first byte
 * @param length how many bytes were kept
 * @param whole how many it had
 */
@SuppressWarnings("ArrayRecordComponent") // a window, which nobody compares
record Bytes(byte[] data, int at, int length, int whole) {
  private static final HexFormat COLONS = HexFormat.ofDelimiter(":");

  boolean has(int bytes) {
    return length >= bytes;
  }

  int octet(int offset) {
    return offset < length ? data[at + offset] & 0xff : 0;
  }

  int half(int offset) {
    return octet(offset) << Byte.SIZE | octet(offset + 1);
  }

  long word(int offset) {
    return (long) half(offset) << Short.SIZE | half(offset + 2);
  }

  /** What follows after {@code bytes} bytes. */
  Bytes after(int bytes) {
    int less = Math.min(bytes, length);
    return new Bytes(data, at + less, length - less, Math.max(0, whole - bytes));
  }

  /** The first bytes alone. */
  Bytes first(int bytes) {
    return new Bytes(data, at, Math.min(length, bytes), Math.min(whole, bytes));
  }

  String station(int offset) {
    return has(offset + 6) ? COLONS.formatHex(data, at + offset, at + offset + 6) : "?";
  }

  String address4(int offset) {
    return octet(offset) + "." + octet(offset + 1) + "." + octet(offset + 2) + "."
        + octet(offset + 3);
  }

  String address6(int offset) {
    if (!has(offset + 16)) {
      return "?";
    }
    try {
      byte[] address = Arrays.copyOfRange(data, at + offset, at + offset + 16);
      return shorten(InetAddress.getByAddress(address).getHostAddress());
    } catch (UnknownHostException impossible) {
      return "?";
    }
  }

  /** Java writes all eight groups: the longest row of zeros gives way (RFC 5952). */
  private static String shorten(String text) {
    String[] groups = text.split(":", -1);
    int from = 0;
    int most = 1;
    for (int i = 0; i < groups.length; i++) {
      int end = i;
      while (end < groups.length && groups[end].equals("0")) {
        end++;
      }
      if (end - i > most) {
        from = i;
        most = end - i;
      }
    }
    if (most < 2) {
      return text;
    }
    String head = String.join(":", Arrays.copyOfRange(groups, 0, from));
    return head + "::" + String.join(":", Arrays.copyOfRange(groups, from + most, groups.length));
  }
}
