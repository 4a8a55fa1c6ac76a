// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pernet.api.task.CloneFlags.CLONE_NEWNS;

import org.junit.jupiter.api.Test;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.NetnsNames;
import org.pernet.api.task.Task;
import org.pernet.testkit.TestKernel;

/** Mount namespaces and open files at the end of those who had them. */
class MountPropagationTest {
  @Test
  void aSlaveOfOneThatEndsBecomesASlaveOfItsMaster() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      Task first = test.kernel().tasks().init();
      Task second = first.fork("second");
      second.unshare(CLONE_NEWNS);
      Task third = second.fork("third");
      third.unshare(CLONE_NEWNS);
      second.close();
      int fd = first.openNet(first.pid());
      first.netnsNames().create("red");
      first.netnsNames().mount("red", first, fd);
      first.files().close(fd);
      assertThat(third.netnsNames().mounted("red")).contains(first.net());
      first.netnsNames().unmount("red");
      assertThat(third.netnsNames().mounted("red")).isEmpty();
      first.netnsNames().unlink("red");
      third.close();
    }
  }

  @Test
  void aTaskThatHasExitedOpensNothing() throws Exception {
    try (TestKernel test = TestKernel.boot()) {
      Task first = test.kernel().tasks().init();
      Task gone = first.fork("gone");
      NetnsNames names = gone.netnsNames();
      first.netnsNames().create("red");
      gone.close();
      assertThatThrownBy(() -> gone.openNet(first.pid()))
          .isInstanceOfSatisfying(
              NetException.class, thrown -> assertThat(thrown.errno()).isEqualTo(Errno.EBADF));
      assertThatThrownBy(() -> names.open("red", gone)).isInstanceOf(NetException.class);
      assertThat(gone.files().size()).isZero();
      first.netnsNames().unlink("red");
    }
  }
}
