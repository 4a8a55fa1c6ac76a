// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import java.util.List;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** {@code ip netns exec}: another command of the shell, in a process of its own. */
final class NetnsExec {
  private NetnsExec() {}

  static int run(Invocation ip, Arguments words) throws CommandExit, InterruptedException {
    boolean all = ip.options().all();
    if (!all && !words.hasMore()) {
      throw Errors.failure(NetnsCommand.NO_NAME);
    }
    if (words.remaining() < (all ? 1 : 2)) {
      throw Errors.failure("No command specified");
    }
    if (!all) {
      String name = words.take();
      return exec(ip, name, words.rest());
    }
    List<String> command = words.rest();
    for (String name : ip.process().netnsNames().list()) {
      ip.out().print("\nnetns: " + name + "\n");
      try {
        exec(ip, name, command);
      } catch (CommandExit refused) {
        ip.err().println(refused.words());
      }
    }
    return 0;
  }

  private static int exec(Invocation ip, String name, List<String> command)
      throws CommandExit, InterruptedException {
    ip.out().flush();
    try (Task child = ip.process().fork(command.get(0))) {
      NetnsEntry.enter(child, ip.session().workingDirectory(), name);
      if (ip.commands().find(command.get(0)).isEmpty()) {
        throw CommandExit.ofProgram(
            1, "exec of \"" + command.get(0) + "\" failed: No such file or directory");
      }
      return ip.session().withTask(child).run(command);
    } catch (NetException full) {
      throw CommandExit.ofProgram(1, "fork: " + full.errno().message());
    }
  }
}
