// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.api.task.CloneFlags.CLONE_NEWNET;
import static org.pernet.api.task.CloneFlags.CLONE_NEWNS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.NetnsNames;
import org.pernet.api.task.Task;
import org.pernet.testkit.TestKernel;

/** Names as the bind mounts that they are, and what keeps a namespace alive. */
class NetnsNamesTest {
  private TestKernel test;
  private Task me;
  private NetnsNames names;

  @BeforeEach
  void boot() throws NetException {
    test = TestKernel.boot();
    Credentials root = Credentials.root(test.kernel().tasks().initialUserNamespace());
    me = test.kernel().tasks().spawn("me", root, test.initial());
    names = me.netnsNames();
  }

  @AfterEach
  void guard() {
    me.close();
    test.close();
  }

  private static void refused(Errno errno, TestKernel.Step step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            NetException.class, thrown -> assertThat(thrown.errno()).isEqualTo(errno));
  }

  /** {@code ip netns add}. */
  private Net add(String name) throws NetException {
    int before = me.openNet(me.pid());
    names.create(name);
    me.unshare(CLONE_NEWNET);
    Net made = me.net();
    int fd = me.openNet(me.pid());
    names.mount(name, me, fd);
    me.setns(before, CLONE_NEWNET);
    me.files().close(fd);
    me.files().close(before);
    return made;
  }

  private void delete(String name) throws NetException {
    names.unmount(name);
    names.unlink(name);
  }

  @Test
  void aMountAloneKeepsANamespaceAlive() throws Exception {
    Net red = add("red");
    assertThat(red.holders()).containsExactly("name red");
    assertThat(names.mounted("red")).contains(red);
    delete("red");
    assertThat(red.isAlive()).isFalse();
    assertThat(names.list()).isEmpty();
  }

  @Test
  void itLivesWhileAnyOfProcessFileAndMountRemains() throws Exception {
    Net red = add("red");
    int fd = names.open("red", me);
    delete("red");
    assertThat(red.isAlive()).as("the file").isTrue();
    long inode = red.inode();
    me.setns(fd, CLONE_NEWNET);
    assertThat(me.net().inode()).isEqualTo(inode);
    me.files().close(fd);
    assertThat(red.isAlive()).as("the process").isTrue();
    me.setns(me.openNet(1), CLONE_NEWNET);
    assertThat(red.isAlive()).isFalse();
  }

  @Test
  void whatTheDirectoryRefuses() throws Exception {
    add("red");
    refused(Errno.EEXIST, () -> names.create("red"));
    refused(Errno.EBUSY, () -> names.unlink("red"));
    refused(Errno.ENAMETOOLONG, () -> names.create("x".repeat(256)));
    names.create("x".repeat(255));
    refused(Errno.EISDIR, () -> names.create(""));
    refused(Errno.EEXIST, () -> names.create("."));
    refused(Errno.EEXIST, () -> names.create(".."));
    refused(Errno.ENOENT, () -> names.create("a/b"));
    refused(Errno.ENOENT, () -> names.unmount("none"));
    refused(Errno.ENOENT, () -> names.unlink("none"));
    refused(Errno.ENOENT, () -> names.open("none", me));
    refused(Errno.ENOENT, () -> names.mount("none", me, me.openNet(1)));
    names.create("empty");
    refused(Errno.EINVAL, () -> names.unmount("empty"));
    refused(Errno.EBADF, () -> names.mount("empty", me, 500));
    int plain = names.open("empty", me);
    refused(Errno.EINVAL, () -> me.files().net(plain));
    refused(Errno.EINVAL, () -> names.mount("empty", me, plain));
    delete("red");
    names.unlink("empty");
    names.unlink("x".repeat(255));
  }

  @Test
  void theNewestIsListedFirst() throws Exception {
    names.create("a");
    names.create("b");
    names.create("c");
    assertThat(names.list()).containsExactly("c", "b", "a");
  }

  @Test
  void aSlaveSeesWhatIsMountedOutsideAndIsNotSeen() throws Exception {
    Net red = add("red");
    Task inner = me.fork("inner");
    inner.unshare(CLONE_NEWNS);
    assertThat(inner.netnsNames().mounted("red")).contains(red);
    Net blue = add("blue");
    assertThat(inner.netnsNames().mounted("blue")).contains(blue);
    inner.netnsNames().create("nested");
    inner.netnsNames().mount("nested", inner, inner.openNet(inner.pid()));
    assertThat(names.list()).as("the file is seen").contains("nested");
    assertThat(names.mounted("nested")).as("the mount is not").isEmpty();
    delete("red");
    assertThat(inner.netnsNames().mounted("red")).isEmpty();
    assertThat(red.isAlive()).isFalse();
    names.unlink("nested");
    assertThat(inner.netnsNames().list()).containsExactly("blue");
    delete("blue");
    inner.close();
  }

  @Test
  void aMountNamespaceEndsWithItsLastTask() throws Exception {
    Task inner = me.fork("inner");
    inner.unshare(CLONE_NEWNS);
    Task second = inner.fork("second");
    inner.unshare(CLONE_NEWNET);
    Net red = inner.net();
    inner.netnsNames().create("red");
    inner.netnsNames().mount("red", inner, inner.openNet(inner.pid()));
    inner.close();
    assertThat(red.isAlive()).as("the mount of the second").isTrue();
    second.close();
    assertThat(red.isAlive()).isFalse();
    names.unlink("red");
  }
}
