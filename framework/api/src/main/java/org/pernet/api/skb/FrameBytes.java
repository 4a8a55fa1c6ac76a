// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The bytes of a frame: an array with room before and behind those that count, and where headers begin. Positions in the
 * accessors ({@link #getInt} and its like) count from the first byte that counts; headers are absolute offsets into
 * {@link #data()}. Numbers are in network byte order. A position outside the array is an
 * {@link IndexOutOfBoundsException}: check {@link #length()} before you read what came from outside. Not safe for threads.
 */
public abstract sealed class FrameBytes permits SkBuff {
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private final byte[] data;
  private int offset;
  private int length;
  private int macHeader;
  private int networkHeader;
  private int transportHeader;

  FrameBytes(int capacity) {
    data = new byte[capacity];
  }

  final void empty(int headroom) {
    offset = headroom;
    length = 0;
    macHeader = headroom;
    networkHeader = headroom;
    transportHeader = headroom;
  }

  final void copyBytes(FrameBytes other) {
    // what stands before the first byte may be headers that were pulled off
    int begin = Math.min(other.macHeader, other.offset);
    System.arraycopy(other.data, begin, data, begin, other.offset + other.length - begin);
    offset = other.offset;
    length = other.length;
    macHeader = other.macHeader;
    networkHeader = other.networkHeader;
    transportHeader = other.transportHeader;
  }

  /** The array; the frame lies from {@link #offset} on, {@link #length} bytes long. */
  public final byte[] data() {
    return data;
  }

  /** Where the first byte that counts stands in {@link #data()}. */
  public final int offset() {
    return offset;
  }

  /** How many bytes count. */
  public final int length() {
    return length;
  }

  /** Room before the first byte. */
  public final int headroom() {
    return offset;
  }

  /** Room behind the last byte. */
  public final int tailroom() {
    return data.length - offset - length;
  }

  /** How many bytes the array has. */
  public final int capacity() {
    return data.length;
  }

  /** Moves the first byte of an empty buffer back, to leave room for headers (skb_reserve). */
  public final void reserve(int bytes) {
    requireRoom(bytes, tailroom());
    offset += bytes;
  }

  /** Takes in {@code bytes} more before the first (skb_push). */
  public final void push(int bytes) {
    requireRoom(bytes, offset);
    offset -= bytes;
    length += bytes;
  }

  /** Leaves out the first {@code bytes} (skb_pull). */
  public final void pull(int bytes) {
    requireRoom(bytes, length);
    offset += bytes;
    length -= bytes;
  }

  /** Takes in {@code bytes} more behind the last, with whatever stands there (skb_put): says where they begin in {@link #data()}. */
  public final int put(int bytes) {
    requireRoom(bytes, tailroom());
    int at = offset + length;
    length += bytes;
    return at;
  }

  /** Appends bytes. */
  public final void put(byte[] from, int at, int bytes) {
    System.arraycopy(from, at, data, put(bytes), bytes);
  }

  /** Leaves out what is beyond {@code bytes} (skb_trim); nothing where it is no longer. */
  public final void trim(int bytes) {
    if (bytes >= 0 && bytes < length) {
      length = bytes;
    }
  }

  private static void requireRoom(int bytes, int room) {
    if (bytes < 0 || bytes > room) {
      throw new IndexOutOfBoundsException(bytes + " bytes, where there is room for " + room);
    }
  }

  /** The byte at {@code at}, 0 to 255. */
  public final int getByte(int at) {
    return data[offset + at] & 0xff;
  }

  /** The number of 16 bits at {@code at}, 0 to 65535. */
  public final int getShort(int at) {
    return (short) SHORTS.get(data, offset + at) & 0xffff;
  }

  /** The number of 32 bits at {@code at}. */
  public final int getInt(int at) {
    return (int) INTS.get(data, offset + at);
  }

  /** Sets the byte at {@code at}. */
  public final void setByte(int at, int value) {
    data[offset + at] = (byte) value;
  }

  /** Sets the number of 16 bits at {@code at}. */
  public final void setShort(int at, int value) {
    SHORTS.set(data, offset + at, (short) value);
  }

  /** Sets the number of 32 bits at {@code at}. */
  public final void setInt(int at, int value) {
    INTS.set(data, offset + at, value);
  }

  /** Where the link-layer header begins in {@link #data()}. */
  public final int macHeader() {
    return macHeader;
  }

  /** The link-layer header begins at the first byte. */
  public final void resetMacHeader() {
    macHeader = offset;
  }

  /** Where the network header begins in {@link #data()}. */
  public final int networkHeader() {
    return networkHeader;
  }

  /** The network header begins at the first byte. */
  public final void resetNetworkHeader() {
    networkHeader = offset;
  }

  /** Where the transport header begins in {@link #data()}. */
  public final int transportHeader() {
    return transportHeader;
  }

  /** The transport header begins at the first byte. */
  public final void resetTransportHeader() {
    transportHeader = offset;
  }
}
