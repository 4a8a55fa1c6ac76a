// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;
import org.pernet.interleave.Interleavings;

/** Who has unlinked something and waited for the sections under way ends it, and nobody has it in his hands any more. */
class SectionsInterleavingsTest {
  @Test
  void nobodyUsesWhatHasEnded() {
    Interleavings.check(Calls.class);
    Interleavings.checkThree(Calls.class);
  }

  /** Something that is used until it is over. */
  private static final class Thing {
    private volatile boolean over;

    void use() {
      if (over) {
        throw new IllegalStateException("used after its end");
      }
    }
  }

  /** What is tried. */
  public static final class Calls {
    private final Cpus cpus = new Cpus();
    private volatile Thing thing = new Thing();

    /** A section, and another within it. */
    @Operation
    public void use() {
      Cpu cpu = cpus.enter();
      Thing seen = thing;
      Cpu again = cpus.enter();
      if (seen != null) {
        seen.use();
      }
      cpus.leaveQuietly(again);
      if (seen != null) {
        seen.use();
      }
      cpus.leaveQuietly(cpu);
    }

    /** Replaces it; the old one ends when the sections under way have ended. */
    @Operation(nonParallelGroup = "writers")
    public void replace() {
      Thing old = thing;
      thing = new Thing();
      cpus.awaitSections();
      old.over = true;
    }
  }
}
