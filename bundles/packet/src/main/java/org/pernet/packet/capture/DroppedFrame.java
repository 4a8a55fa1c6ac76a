// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.SkBuff;

/**
 * The bytes of a frame where it is dropped: it may have lost its headers on its way, or not have them yet. What is shown
 * begins with its link-layer header; one that it does not have is zero, but for the protocol.
 *
 * @param skb the frame
 * @param begin where in its array the bytes begin that it has
 * @param headless whether the link-layer header is missing there
 */
record DroppedFrame(SkBuff skb, int begin, boolean headless) {
  private static final int TYPE = 12;

  static DroppedFrame of(SkBuff skb) {
    int mac = skb.macHeader();
    int network = skb.networkHeader();
    boolean whole = network - mac == Ethernet.HEADER && mac <= skb.offset() + skb.length();
    if (whole) {
      return new DroppedFrame(skb, mac, false);
    }
    boolean started = network < skb.offset();
    boolean headless = skb.protocol() != 0;
    return new DroppedFrame(skb, headless && started ? network : skb.offset(), headless);
  }

  private int own() {
    return Math.max(0, skb.offset() + skb.length() - begin);
  }

  int length() {
    return own() + (headless ? Ethernet.HEADER : 0);
  }

  void copyTo(byte[] to, int at, int bytes) {
    int header = headless ? Math.min(Ethernet.HEADER, bytes) : 0;
    for (int i = 0; i < header; i++) {
      int half = i == TYPE ? skb.protocol() >>> Byte.SIZE : i > TYPE ? skb.protocol() : 0;
      to[at + i] = (byte) half;
    }
    System.arraycopy(skb.data(), begin, to, at + header, bytes - header);
  }
}
