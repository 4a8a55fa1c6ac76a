// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** A link-layer address of 0 to 32 bytes. Immutable. */
public final class HardwareAddress {
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  /** How many bytes one may have (MAX_ADDR_LEN). */
  public static final int MAX_LENGTH = 32;
  /** How many an Ethernet address has (ETH_ALEN). */
  public static final int ETHERNET_LENGTH = 6;
  /** ff:ff:ff:ff:ff:ff. */
  public static final HardwareAddress ETHERNET_BROADCAST =
      new HardwareAddress(new byte[] {-1, -1, -1, -1, -1, -1});
  /** 00:00:00:00:00:00. */
  public static final HardwareAddress ETHERNET_ZERO =
      new HardwareAddress(new byte[ETHERNET_LENGTH]);

  private static final HexFormat COLONS = HexFormat.ofDelimiter(":");
  private final byte[] bytes;
  private final boolean ethernet;
  // of an Ethernet address, for frames: its first four bytes, and its last two
  private final int first;
  private final short last;

  private HardwareAddress(byte[] bytes) {
    this.bytes = bytes;
    ethernet = bytes.length == ETHERNET_LENGTH;
    first = ethernet ? (int) INTS.get(bytes, 0) : 0;
    last = ethernet ? (short) SHORTS.get(bytes, Integer.BYTES) : 0;
  }

  /** An address of these bytes, copied; {@link IllegalArgumentException} for more than 32. */
  public static HardwareAddress of(byte... bytes) {
    if (bytes.length > MAX_LENGTH) {
      throw new IllegalArgumentException("a hardware address of " + bytes.length + " bytes");
    }
    return new HardwareAddress(bytes.clone());
  }

  /** An Ethernet address: unicast, locally administered, the rest drawn (eth_random_addr). */
  public static HardwareAddress random(RandomGenerator random) {
    byte[] bytes = new byte[ETHERNET_LENGTH];
    random.nextBytes(bytes);
    bytes[0] = (byte) ((bytes[0] & 0xfe) | 0x02);
    return new HardwareAddress(bytes);
  }

  /** How many bytes it has. */
  public int length() {
    return bytes.length;
  }

  /** Its bytes, a copy. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /** Byte {@code i}. */
  public byte byteAt(int i) {
    return bytes[i];
  }

  /** Whether its bytes stand at {@code at} in {@code data}, which has as many there. */
  public boolean isAt(byte[] data, int at) {
    if (ethernet) {
      return (int) INTS.get(data, at) == first
          && (short) SHORTS.get(data, at + Integer.BYTES) == last;
    }
    return Arrays.equals(bytes, 0, bytes.length, data, at, at + bytes.length);
  }

  /** Puts its bytes at {@code at} into {@code data}. */
  public void copyTo(byte[] data, int at) {
    if (ethernet) {
      INTS.set(data, at, first);
      SHORTS.set(data, at + Integer.BYTES, last);
    } else {
      System.arraycopy(bytes, 0, data, at, bytes.length);
    }
  }

  /** The first {@code length} bytes; what is missing is zero. */
  public HardwareAddress withLength(int length) {
    return length == bytes.length ? this : of(Arrays.copyOf(bytes, length));
  }

  /** Whether it is one that a station may have: neither a group's nor all zero (is_valid_ether_addr). */
  public boolean isValidUnicast() {
    return bytes.length > 0 && (bytes[0] & 1) == 0 && !isZero();
  }

  /** Whether all bytes are zero. */
  public boolean isZero() {
    for (byte b : bytes) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HardwareAddress that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Two digits a byte, colons between. */
  @Override
  public String toString() {
    return COLONS.formatHex(bytes);
  }
}
