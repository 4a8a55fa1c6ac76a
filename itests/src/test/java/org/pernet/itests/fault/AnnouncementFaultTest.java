// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.schema.RtnlGroups;

/**
 * For every operation: the n-th message to a group cannot be made. The operation does not notice; a listener is told ENOBUFS in its
 * place, once, and hears all others (rtnl_set_sk_err).
 */
class AnnouncementFaultTest {
  private static final String EVENT = "netlink.event";
  private static final int EVERY = Integer.getInteger("pernet.faults", 40) / 20;
  private static final int[] GROUPS = IntStream.rangeClosed(1, RtnlGroups.RTNLGRP_MAX)
      .filter(group -> group != RtnlGroups.RTNLGRP_STATS)
      .toArray();

  @TempDir
  private Path directory;

  static Stream<Operation> operations() {
    return Operations.all().stream()
        .filter(
            operation -> operation.line().startsWith("ip ") || operation.line().startsWith("b"));
  }

  private record Heard(List<String> state, List<Integer> types, int errors) {}

  @ParameterizedTest
  @MethodSource("operations")
  void listenersAreTold(Operation operation) throws Exception {
    Heard clean = hear(operation, 0);
    assertThat(clean.errors()).isZero();
    int all = clean.types().size();
    for (int n = 1; n <= all; n = n < EVERY ? n + 1 : n + all) {
      Heard heard = hear(operation, n);
      String where = operation + ", the " + n + "-th event";
      assertThat(heard.state()).as(where).isEqualTo(clean.state());
      assertThat(heard.errors()).as(where).isEqualTo(1);
      List<Integer> others = new ArrayList<>(clean.types());
      others.remove(n - 1);
      assertThat(heard.types()).as(where).isEqualTo(others);
    }
  }

  private Heard hear(Operation operation, int nth) throws Exception {
    try (World world = new World(directory)) {
      operation.before().forEach(world::must);
      world.settle();
      List<Integer> types = new ArrayList<>();
      int errors = 0;
      try (RtnlListener listener = RtnlListener.open(world.task(), false, GROUPS)) {
        if (nth > 0) {
          world.plan().failNth(EVENT, nth, Errno.ENOBUFS);
        }
        world.must(operation.line());
        world.settle();
        world.plan().disarm();
        for (boolean more = true; more; ) {
          try {
            more = listener
                .next(Duration.ZERO)
                .map(RtnlReply::type)
                .map(types::add)
                .isPresent();
          } catch (NetException lost) {
            assertThat(lost.errno()).isEqualTo(Errno.ENOBUFS);
            errors++;
          }
        }
      }
      assertThat(world.kernel().audit()).isEmpty();
      return new Heard(Masks.masked(world.state()), types, errors);
    }
  }
}
