// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import org.pernet.api.skb.SkBuff;

/** Buffers put by, of the two usual sizes. Of one CPU, for its owner; or of all, under a lock. */
final class BufferStock {
  /** How many small ones a CPU keeps. */
  static final int SMALL = 256;

  private static final int LARGE = 8;

  private SkBuff[] small; // made when first needed
  private int smalls;
  private SkBuff[] large;
  private int larges;

  SkBuff takeSmall() {
    if (smalls == 0) {
      return null;
    }
    SkBuff skb = small[--smalls];
    small[smalls] = null;
    return skb;
  }

  /** Says whether there was room. */
  boolean putSmall(SkBuff skb) {
    if (small == null) {
      small = new SkBuff[SMALL];
    }
    if (smalls == SMALL) {
      return false;
    }
    small[smalls++] = skb;
    return true;
  }

  SkBuff takeLarge() {
    if (larges == 0) {
      return null;
    }
    SkBuff skb = large[--larges];
    large[larges] = null;
    return skb;
  }

  /** One for which there is no room is left to the garbage collector. */
  void putLarge(SkBuff skb) {
    if (large == null) {
      large = new SkBuff[LARGE];
    }
    if (larges < LARGE) {
      large[larges++] = skb;
    }
  }

  /** Moves half of what a full stock has to {@code to}. */
  void giveHalf(SkBuff[] to) {
    System.arraycopy(small, SMALL / 2, to, 0, SMALL / 2);
    java.util.Arrays.fill(small, SMALL / 2, SMALL, null);
    smalls = SMALL / 2;
  }

  /** Takes in what {@link #giveHalf} gave, into an empty stock. */
  void take(SkBuff[] half) {
    if (small == null) {
      small = new SkBuff[SMALL];
    }
    System.arraycopy(half, 0, small, 0, SMALL / 2);
    smalls = SMALL / 2;
  }
}
