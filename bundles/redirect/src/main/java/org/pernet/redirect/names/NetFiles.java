// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.names;

import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;

/** What a task does with the file of a namespace, for a client that has it open: the task has its own descriptor meanwhile. */
public final class NetFiles {
  private NetFiles() {}

  /** What is done with a descriptor. */
  @FunctionalInterface
  public interface Use {
    /** Uses it. */
    void with(int fd) throws NetException;
  }

  /** Opens {@code net} in {@code task} for one use; EINVAL where it is dying. */
  public static void use(Task task, Net net, Use use) throws NetException {
    int fd = task.receiveNet(net);
    try {
      use.with(fd);
    } finally {
      task.files().close(fd);
    }
  }

  /** Enters {@code net} (setns): EPERM, EINVAL. */
  public static void enter(Task task, Net net) throws NetException {
    use(task, net, fd -> task.setns(fd, org.pernet.api.task.CloneFlags.CLONE_NEWNET));
  }
}
