// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.header;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The checksum of the Internet's protocols (RFC 1071): the complement of the sum of all words of 16 bits. */
public final class Checksum {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final long LOW = 0xffffffffL;

  private Checksum() {}

  /** Adds bytes to a sum (csum_partial); those added before must have been of an even number. */
  public static long add(byte[] data, int at, int length, long sum) {
    long even = sum;
    long odd = 0;
    int i = at;
    int end = at + length;
    for (; i + 8 <= end; i += 8) {
      long eight = (long) LONGS.get(data, i);
      even += eight & LOW;
      odd += eight >>> 32;
    }
    even += odd;
    if (i + 4 <= end) {
      even += (int) INTS.get(data, i) & LOW;
      i += 4;
    }
    if (i + 2 <= end) {
      even += (short) SHORTS.get(data, i) & 0xffff;
      i += 2;
    }
    return i < end ? even + ((data[i] & 0xff) << 8) : even;
  }

  /** What of a pseudo header is added for UDP and its like (csum_tcpudp_nofold). */
  public static long pseudoHeader(int source, int destination, int protocol, int length) {
    return (source & LOW) + (destination & LOW) + protocol + length;
  }

  /** The checksum for a sum: 16 bits (csum_fold). */
  public static int fold(long sum) {
    long folded = (sum & LOW) + (sum >>> 32);
    folded = (folded & 0xffff) + (folded >>> 16);
    folded = (folded & 0xffff) + (folded >>> 16);
    folded = (folded & 0xffff) + (folded >>> 16);
    return (int) ~folded & 0xffff;
  }

  /** The checksum of bytes: 0 where the one within them is right (ip_compute_csum). */
  public static int of(byte[] data, int at, int length) {
    return fold(add(data, at, length, 0));
  }

  /** A checksum after a word of 16 bits that it covers has changed (csum_replace2). */
  public static int replace(int checksum, int before, int after) {
    return fold((~checksum & 0xffffL) + (~before & 0xffffL) + (after & 0xffffL));
  }
}
