// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;
import org.pernet.api.skb.SkBuff;
import org.pernet.interleave.Interleavings;

/**
 * Frames from several threads to one. It may say "none" while a frame is put before one that was put; so what counts is that
 * each is taken once, and those of one thread in order.
 */
class FrameRingInterleavingsTest {
  @Test
  void eachFrameIsTakenOnce() {
    Interleavings.check(Calls.class);
    Interleavings.checkThree(Calls.class);
  }

  /** What is tried: a ring of four. */
  public static final class Calls {
    private final FrameRing ring = new FrameRing(4);
    private final AtomicInteger put = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    @Operation
    public void offer() {
      if (ring.offer(new SkBuff(null, 0))) {
        put.incrementAndGet();
      }
    }

    @Operation(nonParallelGroup = "taker")
    public void poll() {
      SkBuff skb = ring.poll();
      if (skb != null) {
        if (skb.isQueued()) {
          throw new IllegalStateException("taken twice");
        }
        skb.setQueued(true); // it was taken
        taken.incrementAndGet();
      }
    }

    /** All that were put come. */
    @Validate
    public void noneIsLost() {
      for (SkBuff skb = ring.poll(); skb != null; skb = ring.poll()) {
        taken.incrementAndGet();
      }
      if (taken.get() != put.get()) {
        throw new AssertionError(put + " put, " + taken + " taken");
      }
    }
  }
}
