// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.dev.HardwareAddress;

/** Bytes that grow, little-endian. Not safe for threads. */
public final class WireWriter {
  private static final VarHandle U16 =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle U32 =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle U64 =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Where an attribute was written, from its header to its value's end. */
  record Mark(AttributeType<?> type, int start, int end) {}

  private byte[] data;
  private int size;
  private List<Mark> marks; // null where nobody wants to know

  /** An empty one, with room for {@code capacity} bytes before it must grow. */
  public WireWriter(int capacity) {
    data = new byte[Math.max(capacity, 16)];
  }

  private int grow(int by) {
    int at = size;
    size += by;
    if (size > data.length) {
      data = Arrays.copyOf(data, Math.max(size, 2 * data.length));
    }
    return at;
  }

  /** How many bytes there are. */
  public int size() {
    return size;
  }

  /** Adds 8 bits. */
  public void u8(int value) {
    int at = grow(1);
    data[at] = (byte) value;
  }

  /** Adds 16 bits. */
  public void u16(int value) {
    int at = grow(2);
    U16.set(data, at, (short) value);
  }

  /** Adds 32 bits. */
  public void u32(int value) {
    int at = grow(4);
    U32.set(data, at, value);
  }

  /** Adds 64 bits. */
  public void u64(long value) {
    int at = grow(8);
    U64.set(data, at, value);
  }

  /** Adds bytes as they are. */
  public void bytes(byte[] bytes) {
    bytes(bytes, 0, bytes.length);
  }

  /** Adds {@code length} bytes from {@code offset}. */
  public void bytes(byte[] bytes, int offset, int length) {
    int at = grow(length);
    System.arraycopy(bytes, offset, data, at, length);
  }

  /** Adds zeros. */
  public void zeros(int count) {
    int at = grow(count);
    Arrays.fill(data, at, size, (byte) 0);
  }

  /** Adds zeros up to four bytes from {@code start}. */
  public void align(int start) {
    zeros(-(size - start) & 3);
  }

  /** Adds text in UTF-8, without an end. */
  public void text(String text) {
    int length = text.length();
    int at = grow(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size = at;
        bytes(text.getBytes(StandardCharsets.UTF_8));
        return;
      }
      data[at + i] = (byte) c;
    }
  }

  /** Puts 16 bits over those at {@code at}. */
  public void putU16(int at, int value) {
    U16.set(data, Objects.checkIndex(at, size - 1), (short) value);
  }

  /** Puts 32 bits over those at {@code at}. */
  public void putU32(int at, int value) {
    U32.set(data, Objects.checkIndex(at, size - 3), value);
  }

  /** Forgets what stands from {@code newSize} on. */
  public void truncate(int newSize) {
    size = Objects.checkIndex(newSize, size + 1);
  }

  /** All bytes from {@code from} to {@code to}, a copy. */
  public byte[] toBytes(int from, int to) {
    Objects.checkFromToIndex(from, to, size);
    return Arrays.copyOfRange(data, from, to);
  }

  /** All bytes, a copy. */
  public byte[] toBytes() {
    return Arrays.copyOf(data, size);
  }

  /** Adds an attribute whose value has at most four bytes, all of it; {@code length} is its header's and its value's. */
  void attribute(AttributeType<?> type, int number, int length, int value) {
    int at = grow(8);
    U32.set(data, at, number << 16 | length);
    U32.set(data, at + 4, value);
    if (marks != null) {
      marks.add(new Mark(type, at, at + length));
    }
  }

  /** Adds words of 64 bits. */
  void words64(long[] words) {
    int at = grow(8 * words.length);
    for (int i = 0; i < words.length; i++) {
      U64.set(data, at + 8 * i, words[i]);
    }
  }

  /** Adds the lower halves of words, 32 bits each. */
  void words32(long[] words) {
    int at = grow(4 * words.length);
    for (int i = 0; i < words.length; i++) {
      U32.set(data, at + 4 * i, (int) words[i]);
    }
  }

  /** Adds a hardware address. */
  void address(HardwareAddress address) {
    int at = grow(address.length());
    address.copyTo(data, at);
  }

  /** From now on remembers where attributes are written. */
  List<Mark> mark() {
    marks = new ArrayList<>();
    return marks;
  }

  void written(AttributeType<?> type, int start) {
    if (marks != null) {
      marks.add(new Mark(type, start, size));
    }
  }

  /** Whether the bytes from {@code start} on are those of {@code other}. */
  boolean endsLike(int start, WireReader other) {
    return other.isSame(data, start, size);
  }
}
