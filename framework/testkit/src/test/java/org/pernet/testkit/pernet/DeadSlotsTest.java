// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.pernet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pernet.api.net.NetReference;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.core.ModuleUnit;
import org.pernet.testkit.TestKernel;

/** A dead namespace that is held passively keeps no subsystem's state, and takes none. */
class DeadSlotsTest {
  private record Keyed(PernetKey<?> own) implements PernetOperations {
    @Override
    public Optional<PernetKey<?>> key() {
      return Optional.of(own);
    }
  }

  @Test
  void aSlotOfTheDeadIsNotFilledAgain() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      PernetKey<StringBuilder> first = PernetKey.lazy("first", net -> new StringBuilder());
      PernetKey<int[]> second = PernetKey.lazy("second", net -> new int[1]);
      ModuleUnit unit = test.registerSubsys(new Keyed(first));
      NetReference life = test.createNet();
      NetReference memory = life.net().hold("test");
      life.close();
      test.quiesce();
      assertThatThrownBy(() -> memory.net().obtain(first))
          .isInstanceOf(IllegalStateException.class);
      unit.withdraw();
      test.registerSubsys(new Keyed(second)).withdraw();
      assertThat(memory.net().get(first)).isNull();
      memory.close();
    }
  }
}
