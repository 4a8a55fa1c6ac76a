// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.Validate;
import org.junit.jupiter.api.Test;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.interleave.Interleavings;

/** Frames pushed, fetched, and the queue closed, by several at once. */
class ReceiveQueueInterleavingsTest {
  @Test
  void answersAsOneAfterTheOther() {
    Interleavings.check(Calls.class);
    Interleavings.checkThree(Calls.class);
  }

  /** What is tried. */
  @Param(name = "mark", gen = IntGen.class, conf = "1:9")
  public static final class Calls implements SkBuff.Owner {
    private final ReceiveQueue queue = new ReceiveQueue();
    private int live;

    @Operation(params = {"mark"})
    public String push(int mark) {
      SkBuff skb = new SkBuff(this, 64);
      skb.renew(16);
      skb.setMark(mark);
      count(1);
      DropReason refused = queue.push(skb, 1 << 20);
      if (refused != null) {
        skb.drop(refused);
      }
      return String.valueOf(refused);
    }

    @Operation
    public int poll() {
      SkBuff skb = queue.poll();
      if (skb == null) {
        return 0;
      }
      int mark = skb.mark();
      skb.consume();
      return mark;
    }

    @Operation
    public void close() {
      queue.close();
    }

    /** Every frame ends. */
    @Validate
    public void nothingIsLost() {
      queue.close();
      if (live != 0) {
        throw new AssertionError(live + " frames are left");
      }
    }

    private synchronized void count(int by) {
      live += by;
    }

    @Override
    public SkBuff copy(SkBuff of) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void released(SkBuff skb, DropReason reason) {
      count(-1);
    }
  }
}
