// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import java.nio.file.Path;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.shell.ip.client.NetnsFiles;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** How a process enters a namespace by name. */
public final class NetnsEntry {
  private NetnsEntry() {}

  /** Enters, with a mount namespace of its own that sees what is mounted outside; a refusal in the program's words. */
  public static void enter(Task process, Path workingDirectory, String name) throws CommandExit {
    int fd;
    try {
      fd = new NetnsFiles(process, workingDirectory).openName(name);
    } catch (NetException absent) {
      throw Errors.refusal(
          "Cannot open network namespace \"" + name + "\": " + absent.errno().message());
    }
    try {
      try {
        process.setns(fd, CloneFlags.CLONE_NEWNET);
      } finally {
        process.files().close(fd);
      }
      process.unshare(CloneFlags.CLONE_NEWNS);
    } catch (NetException refused) {
      throw Errors.refusal("setting the network namespace \"" + name + "\" failed: "
          + refused.errno().message());
    }
  }
}
