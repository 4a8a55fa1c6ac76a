// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;
import org.pernet.api.skb.SkBuff;

/**
 * A bounded queue of frames from many threads to one, without locks (after Vyukov): a slot bears the number of the turn in
 * which it may be filled or emptied.
 */
final class FrameRing {
  private static final VarHandle TURNS = MethodHandles.arrayElementVarHandle(long[].class);

  private final SkBuff[] slots;
  private final long[] turns;
  private final int mask;
  private final AtomicLong tail = new AtomicLong();
  private volatile long head; // written by the one who takes

  /** With room for {@code capacity} frames, a power of two. */
  FrameRing(int capacity) {
    slots = new SkBuff[capacity];
    turns = new long[capacity];
    mask = capacity - 1;
    for (int i = 0; i < capacity; i++) {
      turns[i] = i;
    }
  }

  /** Any thread; false where it is full. */
  boolean offer(SkBuff skb) {
    for (; ; ) {
      long at = tail.get();
      long turn = (long) TURNS.getAcquire(turns, (int) at & mask);
      if (turn == at) {
        if (tail.compareAndSet(at, at + 1)) {
          slots[(int) at & mask] = skb;
          TURNS.setRelease(turns, (int) at & mask, at + 1);
          return true;
        }
      } else if (turn < at) {
        return false;
      }
    }
  }

  /** For the one who takes; null where there is none. */
  SkBuff poll() {
    long at = head;
    int slot = (int) at & mask;
    if ((long) TURNS.getAcquire(turns, slot) != at + 1) {
      return null;
    }
    SkBuff skb = slots[slot];
    slots[slot] = null;
    TURNS.setRelease(turns, slot, at + mask + 1);
    head = at + 1;
    return skb;
  }

  /** How many have been taken since its beginning. */
  long taken() {
    return head;
  }

  /** How many have been put since its beginning. */
  long put() {
    return tail.get();
  }
}
