// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.wire;

/** How the kernel counts what waits in a socket, and cuts dumps: measured on Linux 6.18, x86-64, pages of 4 KiB. */
final class ReceiveBuffer {
  /** What SO_RCVBUF gives for a new socket (net.core.rmem_default). */
  static final int DEFAULT = 212_992;

  /** The most that SO_RCVBUF takes without CAP_NET_ADMIN, before it is doubled (net.core.rmem_max). */
  private static final int MAX_ASKED = 212_992;

  private static final int MIN = 2304;
  private static final int SKB = 256;
  private static final int SHARED_INFO = 320;
  private static final int SMALL_DATA = 256;
  private static final int SMALL_SIZE = 832;
  private static final int FIRST_PART = 4096 - SHARED_INFO;
  private static final int LARGEST_PART = 32_768 - SHARED_INFO;

  private ReceiveBuffer() {}

  /** What a socket buffer with {@code bytes} of data costs (skb->truesize). */
  static int trueSize(int bytes) {
    if (bytes <= SMALL_DATA) {
      return SMALL_SIZE;
    }
    int head = Integer.highestOneBit(bytes + SHARED_INFO - 1) << 1;
    return head + SKB;
  }

  /** How many bytes a part of a dump may have for a reader whose greatest buffer so far was {@code largestRead}. */
  static int partSize(int largestRead) {
    return Math.max(FIRST_PART, Math.min(largestRead, LARGEST_PART));
  }

  /** What SO_RCVBUF becomes where {@code asked} is wanted; {@code forced} for SO_RCVBUFFORCE. */
  static int limit(int asked, boolean forced) {
    int most = forced ? Integer.MAX_VALUE / 2 : MAX_ASKED;
    return Math.max(MIN, 2 * Math.min(Math.max(asked, 0), most));
  }
}
