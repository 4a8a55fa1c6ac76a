// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.pernet.checkpoint.dump.Snapshot;

/** What is saved of what was restored is what was saved: dump(restore(dump(x))) = dump(x), byte for byte. */
class RandomNetworkTest {
  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void namedNamespaces(@ForAll long seed) throws Exception {
    roundTrip(seed, SaveRequest.named());
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void everything(@ForAll long seed) throws Exception {
    roundTrip(seed, SaveRequest.everything());
  }

  /** A device that user space called dormant came back as one that is up. */
  @Test
  void dormantDevice() throws Exception {
    roundTrip(-696919, SaveRequest.everything());
  }

  private static void roundTrip(long seed, SaveRequest request) throws Exception {
    Snapshot saved;
    try (Lab lab = Lab.boot()) {
      new RandomNetwork(lab, seed).build();
      saved = lab.settle().save(request);
    }
    try (Lab lab = Lab.boot()) {
      lab.restore(saved.images(), "");
      Lab.assertSame(lab.settle().save(request), saved, lab.task());
    }
  }
}
