// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.api.dev.IfFlags.IFF_UP;

import org.junit.jupiter.api.Test;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.dump.Snapshot;

/** What is restored is what was saved. */
class RoundTripTest {
  @Test
  void pairsAcrossNamespaces() throws Exception {
    Snapshot saved;
    try (Lab lab = Lab.boot()) {
      Net red = lab.netns("red");
      Net blue = lab.netns("blue");
      lab.veth(red, "r0", blue, "b0");
      lab.veth(red, "r1", lab.kernel().initial(), "h0");
      lab.flags(red, "r0", IFF_UP, IFF_UP);
      lab.flags(blue, "b0", IFF_UP, IFF_UP);
      saved = lab.settle().save(SaveRequest.named());
      assertThat(saved.namespaces()).isEqualTo(2);
      assertThat(saved.devices()).isEqualTo(6);
    }
    try (Lab lab = Lab.boot()) {
      RestoreReport report = lab.restore(saved.images(), "");
      assertThat(report.names()).containsExactly("red", "blue");
      assertThat(lab.named("red").deviceByName("r0").orElseThrow().isUp()).isTrue();
      assertThat(lab.kernel().initial().deviceByName("h0")).isPresent();
      Lab.assertSame(lab.settle().save(SaveRequest.named()), saved, lab.task());
    }
  }
}
