// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import org.pernet.api.skb.SkBuff;

/** The Ethernet address of a group (ip_eth_mc_map): 01:00:5e and the last 23 bits. */
final class MulticastAddress {
  private static final int FIRST = 0x01005e00;
  private static final int BITS = 0x7fffff;

  private MulticastAddress() {}

  /** Puts it where the frame's Ethernet header, at its first byte, has its destination. */
  static void put(SkBuff skb, int group) {
    int own = group & BITS;
    skb.setInt(0, FIRST | own >>> 16);
    skb.setShort(4, own & 0xffff);
  }
}
