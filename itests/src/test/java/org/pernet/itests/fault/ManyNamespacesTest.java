// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.net.NetReference;

/** A module is loaded over two thousand namespaces, of which one refuses it: the first, the last, any between. */
class ManyNamespacesTest {
  private static final int MANY = 2_000;

  @TempDir
  private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"dummy", "veth", "bridge", "packet", "ipv4", "loopback"})
  void oneOfManyRefuses(String module) throws Exception {
    try (World world = new World(directory)) {
      Credentials root = Credentials.root(world.kernel().tasks().initialUserNamespace());
      List<NetReference> nets = new ArrayList<>(
          world.kernel().nets().create(Collections.nCopies(MANY, root), "test", references -> {}));
      world.must("rmmod " + module);
      List<String> before = world.state();
      for (int nth : List.of(1, 2, MANY / 2, MANY, MANY + 1)) {
        world.plan().failNth("pernet.init", nth, Errno.ENOSPC);
        World.Outcome outcome = world.run("modprobe " + module);
        if (world.plan().disarm().isEmpty()) {
          assertThat(outcome.status()).as("it has no operations").isZero();
          world.must("rmmod " + module);
          break;
        }
        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.text()).contains(Errno.ENOSPC.message());
        assertThat(world.kernel().audit()).isEmpty();
        assertThat(world.state()).isEqualTo(before);
      }
      world.must("modprobe " + module);
      assertThat(world.kernel().audit()).isEmpty();
      nets.forEach(NetReference::close);
    }
  }
}
