// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.socket;

/** How the kernel counts what waits unread in a socket: measured on Linux 6.18, x86-64, pages of 4 KiB. */
public final class ReceiveBuffer {
  /** What SO_RCVBUF gives for a new socket, in bytes (net.core.rmem_default). */
  public static final int DEFAULT = 212_992;

  /** The most that SO_RCVBUF takes without CAP_NET_ADMIN, before it is doubled (net.core.rmem_max). */
  private static final int MAX_ASKED = 212_992;

  private static final int MIN = 2304;
  private static final int SKB = 256;
  private static final int SHARED_INFO = 320;
  private static final int SMALL_DATA = 256;
  private static final int SMALL_SIZE = 832;

  private ReceiveBuffer() {}

  /** What a socket buffer with so many bytes of data costs, in bytes (skb-&gt;truesize). */
  public static int trueSize(int bytes) {
    if (bytes <= SMALL_DATA) {
      return SMALL_SIZE;
    }
    int head = Integer.highestOneBit(bytes + SHARED_INFO - 1) << 1;
    return head + SKB;
  }

  /**
   * What SO_RCVBUF becomes.
   *
   * @param asked how many bytes are wanted; the kernel doubles that, for its own use
   * @param forced whether it is SO_RCVBUFFORCE, which no limit binds
   */
  public static int limit(int asked, boolean forced) {
    int most = forced ? Integer.MAX_VALUE / 2 : MAX_ASKED;
    return Math.max(MIN, 2 * Math.min(Math.max(asked, 0), most));
  }
}
