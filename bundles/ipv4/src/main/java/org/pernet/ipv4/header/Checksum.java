// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.header;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The checksum of the Internet's protocols (RFC 1071): the complement of the sum of all words of 16 bits. */
public final class Checksum {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle SHORTS =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final long LOW = 0xffffffffL;
  private static final int BLOCK = 32;
  private static final boolean NATIVE_IS_NETWORK = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;

  private Checksum() {}

  /** Adds bytes to a sum (csum_partial); those added before must have been of an even number. */
  public static long add(byte[] data, int at, int length, long sum) {
    int i = at;
    int end = at + length;
    long all = sum;
    if (length >= BLOCK) {
      int blocks = at + (length & -BLOCK);
      all += swap(blocks(data, at, blocks));
      i = blocks;
    }
    for (; i + 4 <= end; i += 4) {
      all += (int) INTS.get(data, i) & LOW;
    }
    if (i + 2 <= end) {
      all += (short) SHORTS.get(data, i) & 0xffff;
      i += 2;
    }
    return i < end ? all + ((data[i] & 0xff) << 8) : all;
  }

  /** The sum of whole blocks in this machine's order of bytes, which but for that order is the same (RFC 1071, 2.B). */
  private static long blocks(byte[] data, int at, int end) {
    long even = 0;
    long odd = 0;
    for (int i = at; i < end; i += BLOCK) {
      long one = (long) LONGS.get(data, i);
      long two = (long) LONGS.get(data, i + 8);
      long three = (long) LONGS.get(data, i + 16);
      long four = (long) LONGS.get(data, i + 24);
      even += (one & LOW) + (two & LOW) + (three & LOW) + (four & LOW);
      odd += (one >>> 32) + (two >>> 32) + (three >>> 32) + (four >>> 32);
    }
    return even + odd;
  }

  /** A sum in this machine's order as one of 16 bits in the network's. */
  private static int swap(long sum) {
    int folded = ~fold(sum) & 0xffff;
    return NATIVE_IS_NETWORK ? folded : Short.reverseBytes((short) folded) & 0xffff;
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
