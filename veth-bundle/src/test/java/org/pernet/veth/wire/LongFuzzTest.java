// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * As {@link FuzzTest}, for as long as {@code -Dpernet.fuzz.seconds=N} says, and each time with other datagrams: {@code
 * -Dpernet.fuzz.seed=N} repeats one run. What fails is told with its seed and its bytes.
 */
@EnabledIfSystemProperty(
    named = "pernet.fuzz.seconds",
    matches = "[0-9]+",
    disabledReason = "skipped: runs on demand, -Dpernet.fuzz.seconds=N")
class LongFuzzTest {
  private static final int AT_ONCE = 1000;

  @Test
  void noDatagramEscapes() throws Exception {
    long seed = Long.getLong("pernet.fuzz.seed", System.nanoTime());
    long nanos = TimeUnit.SECONDS.toNanos(Long.getLong("pernet.fuzz.seconds"));
    long start = System.nanoTime();
    List<byte[]> seeds = Capture.datagrams();
    Random random = new Random(seed);
    long done = 0;
    try (Fuzzing fuzzing = new Fuzzing()) {
      while (System.nanoTime() - start < nanos) {
        for (int i = 0; i < AT_ONCE; i++) {
          one(fuzzing, Spoiler.spoil(seeds, random), random, seed);
        }
        done += AT_ONCE;
      }
    }
    System.out.println("fuzzed " + done + " datagrams, seed " + seed);
  }

  private static void one(Fuzzing fuzzing, byte[] spoilt, Random random, long seed)
      throws Exception {
    try {
      fuzzing.readAndWrite(spoilt);
      fuzzing.send(Arrays.copyOf(spoilt, spoilt.length), random.nextBoolean(), random);
    } catch (AssertionError | RuntimeException escaped) {
      throw new AssertionError(
          "seed " + seed + ", datagram " + HexFormat.of().formatHex(spoilt), escaped);
    }
  }
}
