// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.filter;

import org.pernet.api.skb.SkBuff;

/** What a program may ask of a frame that does not stand in it (SKF_AD_*). */
final class Ancillary {
  /** Where this begins, as an address in the packet (SKF_AD_OFF). */
  static final int OFFSET = -0x1000;
  /** Where the network header begins (SKF_NET_OFF). */
  static final int NETWORK = -0x100000;
  /** Where the link-layer header begins (SKF_LL_OFF). */
  static final int LINK_LAYER = -0x200000;

  private static final int PROTOCOL = 0;
  private static final int PKTTYPE = 4;
  private static final int IFINDEX = 8;
  private static final int MARK = 20;
  private static final int HATYPE = 28;
  private static final int ALU_XOR_X = 40;
  private static final int LAST = 60;

  private Ancillary() {}

  static boolean isKnown(int at) {
    int what = at - OFFSET;
    return what >= 0 && what <= LAST && what % Integer.BYTES == 0;
  }

  /** The value at an address from {@link #OFFSET} on; {@link SocketFilter#BEYOND} where the frame has no device to ask. */
  static long load(int at, int a, int x, SkBuff skb) {
    int what = at - OFFSET;
    if (what == ALU_XOR_X) {
      return Integer.toUnsignedLong(a ^ x);
    }
    if (skb == null) {
      return 0;
    }
    return switch (what) {
      case PROTOCOL -> skb.protocol();
      case PKTTYPE -> skb.kind();
      case MARK -> Integer.toUnsignedLong(skb.mark());
      case IFINDEX -> skb.device() == null ? SocketFilter.BEYOND : skb.device().index();
      case HATYPE ->
        skb.device() == null ? SocketFilter.BEYOND : skb.device().spec().type();
      default -> 0;
    };
  }
}
