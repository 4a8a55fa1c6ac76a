// SPDX-License-Identifier: Apache-2.0
package org.pernet.veth.wire;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Datagrams of real tools, spoilt: read, written again as they were, and sent. {@link LongFuzzTest} does so for longer than
 * a build should.
 */
class FuzzTest {
  private final List<byte[]> seeds = Capture.datagrams();
  private final Fuzzing fuzzing = new Fuzzing();

  @Provide
  Arbitrary<byte[]> spoilt() {
    return Arbitraries.randomValue(random -> Spoiler.spoil(seeds, random));
  }

  @Property
  void whatIsReadIsWrittenAgain(@ForAll("spoilt") byte[] spoilt) {
    fuzzing.readAndWrite(spoilt);
  }

  @Property
  void whatIsSentIsAnsweredByNetlinkAlone(
      @ForAll("spoilt") byte[] spoilt, @ForAll boolean strict, @ForAll long choice)
      throws Exception {
    fuzzing.send(spoilt, strict, new Random(choice));
  }

  @AfterProperty
  void close() {
    fuzzing.close();
  }
}
