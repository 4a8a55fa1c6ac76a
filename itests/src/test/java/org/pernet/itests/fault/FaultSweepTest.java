// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pernet.api.fault.FaultPoint;

/**
 * For every operation and every n: the n-th point fails. Then the error comes out, all is as it was, every invariant holds, the next
 * try succeeds and ends where one without a fault ends, and in the end nothing is left.
 */
class FaultSweepTest {
  /** So many points fail, each; of those behind, some. */
  private static final int EVERY = Integer.getInteger("pernet.faults", 40);

  @TempDir
  private Path directory;

  static Stream<Operation> operations() {
    return Operations.all().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyPointFails(Operation operation) {
    List<String> clean = withoutFault(operation);
    for (int n = 1; failNth(operation, n, clean); n = n < EVERY ? n + 1 : n + n / 2) {
      assertThat(n).isLessThan(10_000);
    }
  }

  private World prepared(Operation operation) {
    World world = new World(directory);
    operation.before().forEach(world::must);
    world.settle();
    return world;
  }

  private List<String> withoutFault(Operation operation) {
    try (World world = prepared(operation)) {
      world.must(operation.line());
      world.settle();
      return Masks.masked(world.state());
    }
  }

  /** Whether there was an n-th point. */
  private boolean failNth(Operation operation, int n, List<String> clean) {
    try (World world = prepared(operation)) {
      List<String> before = world.state();
      world.plan().failNth(n);
      World.Outcome outcome = world.run(operation.line());
      world.settle();
      Optional<FaultPoint> fired = world.plan().disarm();
      if (fired.isEmpty()) {
        assertThat(outcome.status()).as("%s: %s", operation, outcome.text()).isZero();
        return false;
      }
      String where = operation + ", the " + n + "-th point, " + fired.get() + " of "
          + world.plan().reached() + ": " + outcome;
      assertThat(world.kernel().audit()).as(where).isEmpty();
      if (outcome.status() == 0) {
        if (!operation.lost().contains(fired.get().name())) {
          assertThat(operation.absorbed()).as(where).contains(fired.get().name());
          same(Masks.masked(world.state()), clean, where);
        }
        return true;
      }
      assertThat(ToolWords.tells(operation, outcome.text(), fired.get()))
          .as(where)
          .isTrue();
      if (!operation.halves().contains(fired.get().name())
          && !operation.stuck().contains(fired.get().name())) {
        same(world.state(), before, where);
      }
      if (!operation.stuck().contains(fired.get().name())) {
        world.must(operation.line());
        world.settle();
        same(Masks.masked(world.state()), clean, "again after " + where);
      }
      return true;
    }
  }

  private static void same(List<String> now, List<String> then, String where) {
    List<String> more = new ArrayList<>(now);
    List<String> less = new ArrayList<>(then);
    then.forEach(more::remove);
    now.forEach(less::remove);
    assertThat("now:\n  " + String.join("\n  ", more) + "\nwas:\n  " + String.join("\n  ", less))
        .as(where)
        .isEqualTo("now:\n  \nwas:\n  ");
  }
}
