// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.testkit.Fault;
import org.pernet.testkit.FaultyOperations;
import org.pernet.testkit.Journal;
import org.pernet.testkit.RecordingOperations;
import org.pernet.testkit.TestKernel;

/** S2-12, S2-13, S4-14 to S4-18, S4-24: references, holders, numbers and limits. */
class NamespacesTest {
  private TestKernel test;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
  }

  @AfterEach
  void guard() {
    test.close();
  }

  private UserNamespace users() {
    return test.kernel().tasks().initialUserNamespace();
  }

  private static Errno errnoOf(Throwable thrown) {
    return ((NetException) thrown).errno();
  }

  @Test
  void aNamespaceLivesWhileAnyReferenceIsOpenAndNamesItsHolders() throws Exception {
    NetReference first = test.createNet();
    Net net = first.net();
    NetReference second = net.get("a friend");
    NetReference third = net.maybeGet("another").orElseThrow();
    assertThat(net.holders()).containsExactlyInAnyOrder("test", "a friend", "another");
    assertThat(second.holder()).isEqualTo("a friend");
    first.close();
    first.close();
    second.close();
    assertThat(net.isAlive()).as("a second close of one is not counted").isTrue();
    assertThat(net.holders()).containsExactly("another");
    third.close();
    assertThat(net.isAlive()).isFalse();
    assertThat(net.holders()).isEmpty();
  }

  @Test
  void theDyingNeverComeBack() throws Exception {
    NetReference reference = test.createNet();
    Net net = reference.net();
    reference.close();
    assertThat(net.maybeGet("too late")).isEmpty();
    assertThatThrownBy(() -> net.get("too late")).isInstanceOf(IllegalStateException.class);
    assertThat(net.isAlive()).isFalse();
  }

  @Test
  void aPassiveReferenceDoesNotKeepItAlive() throws Exception {
    NetReference reference = test.createNet();
    NetReference passive = reference.net().hold("a file of proc");
    assertThat(reference.net().holders()).containsExactly("test");
    reference.close();
    test.quiesce();
    assertThat(passive.net().isAlive()).isFalse();
    assertThat(test.kernel().nets().list()).containsExactly(test.initial());
    passive.close();
    passive.close();
  }

  @Test
  void inodesAreUniqueAmongTheLivingAndCookiesForEver() throws Exception {
    Set<Long> cookies = new HashSet<>(List.of(test.initial().cookie()));
    for (int round = 0; round < 3; round++) {
      List<NetReference> nets = new ArrayList<>();
      Set<Long> inodes = new HashSet<>(List.of(test.initial().inode()));
      for (int i = 0; i < 20; i++) {
        NetReference net = test.createNet();
        nets.add(net);
        assertThat(inodes.add(net.net().inode())).isTrue();
        assertThat(cookies.add(net.net().cookie())).isTrue();
      }
      nets.forEach(NetReference::close);
      test.quiesce();
    }
    assertThat(test.initial().inode()).isEqualTo(0xEFFFFFF9L);
  }

  @Test
  void theListIsOldestFirst() throws Exception {
    NetReference red = test.createNet();
    NetReference blue = test.createNet();
    NetReference green = test.createNet();
    blue.close();
    test.quiesce();
    List<Net> walked = new ArrayList<>();
    test.kernel().nets().forEach(walked::add);
    assertThat(walked).containsExactly(test.initial(), red.net(), green.net());
    assertThat(test.kernel().nets().size()).isEqualTo(3);
    red.close();
    green.close();
  }

  @Test
  void theOwnersLimitIsEnospc() throws Exception {
    users().setMaxNetNamespaces(2);
    NetReference one = test.createNet();
    NetReference two = test.createNet();
    assertThatThrownBy(test::createNet)
        .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.ENOSPC));
    two.close();
    assertThatThrownBy(test::createNet)
        .as("the count is given back after the cleanup")
        .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.ENOSPC));
    test.quiesce();
    test.createNet().close();
    one.close();
    test.quiesce();
    users().setMaxNetNamespaces(0);
    assertThatThrownBy(test::createNet)
        .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.ENOSPC));
    assertThat(users().netNamespaces(0)).isZero();
    assertThatThrownBy(() -> users().setMaxNetNamespaces(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyAncestorCountsTheMakerAndARefusalCountsNothing() throws Exception {
    Credentials alice = Credentials.user(users(), 1000);
    UserNamespace child = test.kernel().tasks().newUserNamespace(alice);
    UserNamespace grandchild =
        test.kernel().tasks().newUserNamespace(new Credentials(child, 7, Set.of()));
    Credentials inside = Credentials.root(grandchild);
    try (NetReference net = test.kernel().nets().create(inside, "test")) {
      assertThat(net.net().userNamespace()).isSameAs(grandchild);
      assertThat(grandchild.netNamespaces(0)).isEqualTo(1);
      assertThat(child.netNamespaces(7)).isEqualTo(1);
      assertThat(users().netNamespaces(1000)).isEqualTo(1);
      assertThat(users().netNamespaces(0)).isZero();

      users().setMaxNetNamespaces(1);
      assertThatThrownBy(() -> test.kernel().nets().create(inside, "test"))
          .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.ENOSPC));
      assertThat(grandchild.netNamespaces(0)).isEqualTo(1);
      assertThat(child.netNamespaces(7)).isEqualTo(1);
      test.createNet().close();
    }
    test.quiesce();
    assertThat(grandchild.netNamespaces(0) + child.netNamespaces(7)).isZero();
    assertThat(users().netNamespaces(1000)).isZero();
  }

  @Test
  void aRefusedInitGivesCountAndInodeBack() throws Exception {
    long inode;
    try (NetReference probe = test.createNet()) {
      inode = probe.net().inode();
    }
    test.quiesce();
    FaultyOperations faulty = new FaultyOperations(RecordingOperations.of("bad", new Journal()))
        .atInit(Fault.refusing(2, Errno.EAGAIN));
    test.registerSubsys(faulty);
    assertThatThrownBy(test::createNet)
        .satisfies(thrown -> assertThat(errnoOf(thrown)).isEqualTo(Errno.EAGAIN));
    assertThat(users().netNamespaces(0)).isZero();
    try (NetReference next = test.createNet()) {
      assertThat(next.net().inode()).isEqualTo(inode);
    }
  }

  @Test
  void withAWorkerOfItsOwnTheCleanupIsDoneWhenQuiesceReturns() throws Exception {
    try (TestKernel other = TestKernel.bootWithWorker()) {
      for (int i = 0; i < 50; i++) {
        other.createNet().close();
      }
      other.quiesce();
      assertThat(other.kernel().nets().size()).isEqualTo(1);
    }
  }
}
