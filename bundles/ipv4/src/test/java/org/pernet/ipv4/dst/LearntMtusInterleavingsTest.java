// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.dst;

import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;
import org.pernet.interleave.Interleavings;

/** What routers tell of paths, by several at once. */
class LearntMtusInterleavingsTest {
  @Test
  void answersAsOneAfterTheOther() {
    Interleavings.check(Calls.class);
  }

  /** Two destinations, at three moments. */
  @Param(name = "where", gen = IntGen.class, conf = "1:2")
  @Param(name = "when", gen = IntGen.class, conf = "0:2")
  public static final class Calls {
    private final LearntMtus learnt = new LearntMtus();

    @Operation(params = {"where", "when"})
    public int get(int where, int when) {
      return learnt.get(where, when);
    }

    @Operation(params = {"where", "when"})
    public void learn(int where, int when) {
      learnt.learn(where, 1000 + when, when, 1);
    }
  }
}
