// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.testkit.Journal;
import org.pernet.testkit.RecordingOperations;
import org.pernet.testkit.TestKernel;

/** Namespaces that are built before anybody sees them. */
class UnseenNamespacesTest {
  private TestKernel kernel;
  private Credentials root;

  @BeforeEach
  void boot() throws NetException {
    kernel = TestKernel.boot();
    root = Credentials.root(kernel.kernel().tasks().initialUserNamespace());
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  @Test
  void areSeenTogetherWhenAllIsBuilt() throws NetException {
    List<Integer> seen = new ArrayList<>();
    List<NetReference> made = kernel.kernel().nets().create(List.of(root, root), "test", nets -> {
      seen.add(kernel.kernel().nets().size());
      assertThat(nets).allMatch(net -> net.net().isAlive());
    });
    assertThat(seen).containsExactly(1);
    assertThat(kernel.kernel().nets().list())
        .containsExactly(kernel.initial(), made.get(0).net(), made.get(1).net());
    made.forEach(NetReference::close);
  }

  @Test
  void aFailureLeavesNothing() throws NetException {
    Journal journal = new Journal();
    kernel.registerSubsys(RecordingOperations.of("a", journal));
    journal.take();
    List<Net> unseen = new ArrayList<>();
    assertThatThrownBy(() -> kernel.kernel().nets().create(List.of(root, root), "test", nets -> {
          nets.forEach(net -> unseen.add(net.net()));
          kernel.kernel().nets().ids().assign(kernel.initial(), nets.get(0).net(), 7);
          throw new NetException(Errno.EIO);
        }))
        .isInstanceOf(NetException.class)
        .hasMessageContaining("EIO");
    assertThat(unseen).hasSize(2).noneMatch(Net::isAlive);
    assertThat(kernel.kernel().nets().size()).isEqualTo(1);
    assertThat(kernel.kernel().nets().ids().next(kernel.initial(), 0)).isEqualTo(-1);
    assertThat(kernel.kernel().tasks().initialUserNamespace().netNamespaces(0)).isZero();
    assertThat(journal.lines()).as("init, preExit, exit of two, and one batch").hasSize(3 * 2 + 1);
  }

  @Test
  void theLimitCountsAll() {
    kernel.kernel().tasks().initialUserNamespace().setMaxNetNamespaces(1);
    assertThatThrownBy(() -> kernel.kernel().nets().create(List.of(root, root), "test", nets -> {}))
        .isInstanceOfSatisfying(
            NetException.class, e -> assertThat(e.errno()).isEqualTo(Errno.ENOSPC));
    assertThat(kernel.kernel().tasks().initialUserNamespace().netNamespaces(0)).isZero();
  }

  @Test
  void modulesCannotBeAskedForMeanwhile() throws NetException {
    List<Errno> refused = new ArrayList<>();
    kernel
        .kernel()
        .nets()
        .create(List.of(root), "test", nets -> {
          try {
            kernel.kernel().modules().load("veth");
          } catch (NetException e) {
            refused.add(e.errno());
          }
        })
        .forEach(NetReference::close);
    assertThat(refused).containsExactly(Errno.EDEADLK);
  }
}
