// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/** A frame in the ring. Used again and again; guarded by the ring until it is given out to be written. */
final class CapturedFrame {
  /** Of a frame that was dropped before it was seen nobody knows whether it came or went. */
  static final int UNKNOWN = -1;

  long start; // where its bytes begin, counted since the beginning of the ring
  int at; // the same in the ring's array
  int length;
  int frameLength;
  long time;
  String device;
  int ifindex;
  int kind;
  DropReason reason;
  private SkBuff original; // whose copy this is; not ours, and used again for others
  private int life;

  void isCopyOf(SkBuff skb) {
    original = skb;
    life = skb.life();
  }

  boolean wasCopiedFrom(SkBuff skb) {
    return original == skb && life == skb.life();
  }

  void clear() {
    original = null;
    device = null;
    reason = null;
  }
}
