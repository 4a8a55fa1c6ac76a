// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.api.task.CloneFlags.CLONE_NEWNET;
import static org.pernet.api.task.CloneFlags.CLONE_NEWNS;
import static org.pernet.api.task.CloneFlags.CLONE_NEWUSER;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Limits;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.FileTable;
import org.pernet.api.task.Task;
import org.pernet.testkit.TestKernel;

/** S4-22, S4-23, S4-35 to S4-37: tasks, their files, and who may enter which namespace. */
class TaskTest {
  private TestKernel test;
  private UserNamespace users;
  private Task me;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
    users = test.kernel().tasks().initialUserNamespace();
    me = spawn("me", Credentials.root(users));
  }

  @AfterEach
  void guard() {
    me.close();
    test.close();
  }

  private Task spawn(String name, Credentials credentials) throws NetException {
    return test.kernel().tasks().spawn(name, credentials, test.initial());
  }

  private static void refused(Errno errno, TestKernel.Step step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            NetException.class, thrown -> assertThat(thrown.errno()).isEqualTo(errno));
  }

  @Test
  void descriptorsAreTheLowestFree() throws Exception {
    assertThat(me.openPlain("a")).isZero();
    assertThat(me.openNet(me.pid())).isEqualTo(1);
    assertThat(me.files().dup(0)).isEqualTo(2);
    me.files().close(1);
    me.files().close(0);
    assertThat(me.openPlain("b")).isZero();
    assertThat(me.files().dup(2)).isEqualTo(1);
    assertThat(me.files().size()).isEqualTo(3);
  }

  @Test
  void whatIsNotOpenIsEbadfAndTooManyAreEmfile() throws Exception {
    FileTable files = me.files();
    for (int fd : new int[] {0, -1, 5000}) {
      refused(Errno.EBADF, () -> files.get(fd));
      refused(Errno.EBADF, () -> files.close(fd));
      refused(Errno.EBADF, () -> files.dup(fd));
      refused(Errno.EBADF, () -> files.net(fd));
      refused(Errno.EBADF, () -> me.setns(fd, 0));
    }
    for (int i = 0; i < FileTable.LIMIT; i++) {
      assertThat(me.openPlain("f")).isEqualTo(i);
    }
    refused(Errno.EMFILE, () -> me.openPlain("f"));
    refused(Errno.EMFILE, () -> files.dup(3));
    refused(Errno.EMFILE, () -> me.openNet(1));
    assertThat(test.initial().holders())
        .as("nothing is kept")
        .noneMatch(h -> h.contains("open file"));
    files.close(700);
    assertThat(me.openPlain("f")).isEqualTo(700);
  }

  @Test
  void aFileIsSharedByItsDescriptorsAndByForks() throws Exception {
    me.unshare(CLONE_NEWNET);
    Net own = me.net();
    int fd = me.openNet(me.pid());
    int second = me.files().dup(fd);
    Task child = me.fork("child");
    assertThat(child.net()).isSameAs(own);
    assertThat(child.files().net(fd)).isSameAs(own);
    int back = me.openNet(1);
    me.setns(back, CLONE_NEWNET);
    child.setns(child.openNet(1), 0);
    me.files().close(fd);
    me.files().close(second);
    assertThat(own.isAlive()).as("the child has it open").isTrue();
    child.files().close(fd);
    assertThat(own.isAlive()).isTrue();
    child.close();
    assertThat(own.isAlive()).isFalse();
  }

  @Test
  void aForkHasTablesOfItsOwn() throws Exception {
    Task child = me.fork("child");
    assertThat(child.openPlain("x")).isZero();
    assertThat(me.files().size()).isZero();
    child.unshare(CLONE_NEWNET);
    assertThat(me.net()).isSameAs(test.initial());
    assertThat(child.pid()).isNotEqualTo(me.pid());
    child.close();
    child.close();
    assertThat(test.kernel().tasks().find(child.pid())).isEmpty();
    assertThatThrownBy(child::net).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void setnsTakesNamespaceFilesOfTheRightTypeOnly() throws Exception {
    int plain = me.openPlain("/etc/hosts");
    refused(Errno.EINVAL, () -> me.setns(plain, 0));
    refused(Errno.EINVAL, () -> me.files().net(plain));
    int net = me.openNet(1);
    refused(Errno.EINVAL, () -> me.setns(net, CLONE_NEWNS));
    refused(Errno.EINVAL, () -> me.setns(net, 1));
    me.setns(net, 0);
    me.setns(net, CLONE_NEWNET);
  }

  @Test
  void unshareNeedsCapSysAdminUnlessItMakesAUserNamespaceToo() throws Exception {
    Task alice = spawn("alice", Credentials.user(users, 1000));
    refused(Errno.EPERM, () -> alice.unshare(CLONE_NEWNET));
    refused(Errno.EPERM, () -> alice.unshare(CLONE_NEWNS));
    refused(Errno.EINVAL, () -> alice.unshare(1));
    alice.unshare(0);
    alice.unshare(CLONE_NEWUSER | CLONE_NEWNET);
    assertThat(alice.net().userNamespace().parent()).contains(users);
    assertThat(alice.net().userNamespace().ownerUid()).isEqualTo(1000);
    assertThat(alice.credentials().effective()).contains(Capability.CAP_SYS_ADMIN);
    assertThat(users.netNamespaces(1000)).isEqualTo(1);
    alice.close();
  }

  @Test
  void setnsNeedsTheCapabilityOverTheNamespaceAndAtHome() throws Exception {
    Task alice = spawn("alice", Credentials.user(users, 1000));
    refused(Errno.EACCES, () -> alice.openNet(1));
    int initial = alice.receiveNet(test.initial());
    refused(Errno.EPERM, () -> alice.setns(initial, 0));
    alice.unshare(CLONE_NEWUSER | CLONE_NEWNET);
    refused(Errno.EPERM, () -> alice.setns(initial, 0));
    int hers = me.openNet(alice.pid());
    me.setns(hers, 0);
    assertThat(me.net()).as("root may enter what is below him").isSameAs(alice.net());
    Task owner = spawn("owner", Credentials.user(users, 1000));
    int same = owner.openNet(alice.pid());
    refused(Errno.EPERM, () -> owner.setns(same, 0));
    owner.close();
    alice.close();
  }

  @Test
  void aTasksNamespaceIsEnteredByItsDescriptor() throws Exception {
    Task child = me.fork("child");
    child.unshare(CLONE_NEWNET);
    int fd = me.openTask(child.pid());
    refused(Errno.EINVAL, () -> me.setns(fd, 0));
    refused(Errno.EINVAL, () -> me.setns(fd, CLONE_NEWNS));
    refused(Errno.EINVAL, () -> me.files().net(fd));
    me.setns(fd, CLONE_NEWNET);
    assertThat(me.net()).isSameAs(child.net());
    child.close();
    refused(Errno.ESRCH, () -> me.setns(fd, CLONE_NEWNET));
    refused(Errno.ESRCH, () -> me.openTask(child.pid()));
  }

  @Test
  void whoMayLookIntoWhom() throws NetException {
    Credentials alice = Credentials.user(users, 1000);
    UserNamespace hers = test.kernel().tasks().newUserNamespace(alice);
    UserNamespace below = test.kernel().tasks().newUserNamespace(Credentials.root(hers));
    Credentials rootBelow = Credentials.root(below);
    assertThat(alice.isSameUser(Credentials.root(hers))).isTrue();
    assertThat(alice.isSameUser(rootBelow)).as("root of what root made").isTrue();
    assertThat(alice.isSameUser(Credentials.user(hers, 1000)))
        .as("a number of its own")
        .isFalse();
    assertThat(alice.mayLookInto(rootBelow)).as("their maker").isTrue();
    assertThat(rootBelow.mayLookInto(alice)).as("from below").isFalse();
    Credentials withRaw = new Credentials(users, 1000, Set.of(Capability.CAP_NET_RAW));
    assertThat(withRaw.mayLookInto(alice)).isTrue();
    assertThat(alice.mayLookInto(withRaw)).as("one with more than she has").isFalse();
    assertThat(alice.mayLookInto(Credentials.user(users, 1001))).isFalse();
  }

  @Test
  void aFailedUnshareChangesNothing() throws Exception {
    users.setMaxNetNamespaces(0);
    Credentials before = me.credentials();
    refused(Errno.ENOSPC, () -> me.unshare(CLONE_NEWNET | CLONE_NEWUSER | CLONE_NEWNS));
    assertThat(me.credentials()).isEqualTo(before);
    assertThat(me.net()).isSameAs(test.initial());
  }

  /** As many as may be, by whomever; what was refused has kept nothing open. */
  @Test
  void thereIsNoRoomForOneTaskMore() throws Exception {
    try (TestKernel small =
            TestKernel.bootWith(builder -> builder.limits(Limits.standard().withTasks(3)));
        Task first = small.kernel().tasks().init().fork("first")) {
      first.openNet(1);
      Task second = first.fork("second");
      refused(Errno.EAGAIN, () -> first.fork("third"));
      refused(
          Errno.EAGAIN,
          () -> small.kernel().tasks().spawn("third", first.credentials(), small.initial()));
      assertThat(small.kernel().tasks().list()).hasSize(3);
      second.close();
      second.close();
      first.fork("third").close();
      small
          .kernel()
          .tasks()
          .spawn("third", first.credentials(), small.initial())
          .close();
    }
  }

  /** As deep as the kernel's: 33. */
  @Test
  void userNamespacesAreNotNestedWithoutEnd() throws Exception {
    for (int level = 1; level <= 33; level++) {
      me.unshare(CLONE_NEWUSER);
      assertThat(me.credentials().userNamespace().level()).isEqualTo(level);
    }
    refused(Errno.ENOSPC, () -> me.unshare(CLONE_NEWUSER));
    assertThat(me.credentials().userNamespace().level()).isEqualTo(33);
  }

  @Test
  void aNamespaceByProcessOrEsrch() throws Exception {
    try (NetReference found = test.kernel().tasks().netByPid(me.pid(), "x")) {
      assertThat(found.net()).isSameAs(test.initial());
    }
    refused(Errno.ESRCH, () -> test.kernel().tasks().netByPid(4711, "x"));
    refused(Errno.ENOENT, () -> me.openNet(4711));
    me.close();
    refused(Errno.ESRCH, () -> test.kernel().tasks().netByPid(me.pid(), "x"));
  }

  @Test
  void withoutNamespacesThereIsNothingToEnter() throws Exception {
    try (TestKernel single = TestKernel.bootWithoutNamespaces()) {
      Task init = single.kernel().tasks().init();
      refused(Errno.EINVAL, () -> init.unshare(CLONE_NEWNET));
      int fd = init.openNet(1);
      refused(Errno.EINVAL, () -> init.files().net(fd));
      refused(Errno.EINVAL, () -> init.setns(fd, 0));
      init.files().close(fd);
    }
  }

  @Test
  void capabilitiesReachDownAndNotUp() throws NetException {
    Credentials root = Credentials.root(users);
    UserNamespace child = test.kernel().tasks().newUserNamespace(Credentials.user(users, 1000));
    UserNamespace grandchild =
        test.kernel().tasks().newUserNamespace(new Credentials(child, 5, Set.of()));
    Capability admin = Capability.CAP_NET_ADMIN;
    assertThat(root.capable(grandchild, admin)).isTrue();
    assertThat(Credentials.root(child).capable(users, admin)).isFalse();
    assertThat(Credentials.root(grandchild).capable(child, admin)).isFalse();
    assertThat(Credentials.user(users, 1000).capable(child, admin))
        .as("its maker")
        .isTrue();
    assertThat(Credentials.user(users, 1000).capable(grandchild, admin)).isTrue();
    assertThat(Credentials.user(users, 1001).capable(child, admin)).isFalse();
    assertThat(Credentials.user(users, 1000).capable(users, admin)).isFalse();
  }
}
