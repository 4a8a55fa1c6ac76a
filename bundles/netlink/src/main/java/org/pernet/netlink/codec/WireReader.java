// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * A window on bytes that are not copied, little-endian; offsets count from its start, and {@link IndexOutOfBoundsException}
 * comes of any that leads out of it.
 */
public final class WireReader {
  private static final VarHandle U16 =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle U32 =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle U64 =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] data;
  private final int start;
  private final int length;

  /** A window on {@code length} bytes from {@code offset}. */
  public WireReader(byte[] data, int offset, int length) {
    this.data = data;
    this.start = Objects.checkFromIndexSize(offset, length, data.length);
    this.length = length;
  }

  /** How many bytes it shows. */
  public int length() {
    return length;
  }

  private int at(int offset, int size) {
    return start + Objects.checkFromIndexSize(offset, size, length);
  }

  /** 8 bits, unsigned. */
  public int u8(int offset) {
    return data[at(offset, 1)] & 0xff;
  }

  /** 16 bits, unsigned. */
  public int u16(int offset) {
    return (short) U16.get(data, at(offset, 2)) & 0xffff;
  }

  /** 32 bits. */
  public int u32(int offset) {
    return (int) U32.get(data, at(offset, 4));
  }

  /** 64 bits. */
  public long u64(int offset) {
    return (long) U64.get(data, at(offset, 8));
  }

  /** A smaller window. */
  public WireReader slice(int offset, int size) {
    return new WireReader(data, at(offset, size), size);
  }

  /** A copy of some bytes. */
  public byte[] bytes(int offset, int size) {
    int from = at(offset, size);
    return Arrays.copyOfRange(data, from, from + size);
  }

  /** A copy of all bytes. */
  public byte[] bytes() {
    return bytes(0, length);
  }

  /** Where the first zero byte stands from {@code offset} on; the length where none does. */
  public int indexOfZero(int offset) {
    for (int i = offset; i < length; i++) {
      if (data[start + i] == 0) {
        return i;
      }
    }
    return length;
  }

  /** Whether all bytes from {@code offset} on are zero. */
  public boolean isZeroFrom(int offset) {
    for (int i = offset; i < length; i++) {
      if (data[start + i] != 0) {
        return false;
      }
    }
    return true;
  }

  boolean isSame(byte[] other, int from, int to) {
    return Arrays.equals(data, start, start + length, other, from, to);
  }
}
