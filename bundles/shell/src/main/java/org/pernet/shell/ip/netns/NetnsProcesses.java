// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.OpenFile;
import org.pernet.api.task.Task;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** {@code ip netns identify} and {@code pids}: processes by namespace, and the other way round. */
final class NetnsProcesses {
  private NetnsProcesses() {}

  static void identify(Invocation ip, Arguments words) throws CommandExit {
    if (words.remaining() > 1) {
      throw extraArguments();
    }
    String pid = words.peek().orElse("self");
    if (words.hasMore()) {
      requirePid(words.take());
    }
    Optional<Net> net = open(ip, () -> ip.netnsFiles().openProcess(pid));
    String found = "";
    for (String name : ip.process().netnsNames().list()) {
      if (net.isPresent() && net.equals(ip.process().netnsNames().mounted(name))) {
        found = name;
      }
    }
    ip.out().println(found);
  }

  private static void requirePid(String pid) throws CommandExit {
    if (!pid.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Errors.failure("Specified string '" + pid + "' is not a pid");
    }
  }

  static void list(Invocation ip, Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw Errors.failure(NetnsCommand.NO_NAME);
    }
    if (words.remaining() > 1) {
      throw extraArguments();
    }
    String name = words.take();
    Optional<Net> net = open(ip, () -> ip.netnsFiles().openName(name));
    if (net.isEmpty()) {
      return;
    }
    for (Task task : ip.process().kernel().tasks().list()) {
      if (task.pid() != ip.process().pid() && net.equals(namespaceOf(ip, task))) {
        ip.out().println(task.pid());
      }
    }
  }

  /** The namespace of a task; empty where it has exited meanwhile. */
  private static Optional<Net> namespaceOf(Invocation ip, Task task) {
    try {
      return look(ip, ip.process().openNet(task.pid()));
    } catch (NetException gone) {
      return Optional.empty();
    }
  }

  /** The namespace behind a descriptor, which is closed. */
  private static Optional<Net> look(Invocation ip, int fd) throws NetException {
    OpenFile file = ip.process().files().get(fd);
    ip.process().files().close(fd);
    return file instanceof OpenFile.NetFile net ? Optional.of(net.net()) : Optional.empty();
  }

  private static CommandExit extraArguments() {
    return Errors.failure("extra arguments specified");
  }

  private interface Opening {
    int open() throws NetException;
  }

  /** The namespace behind a file that is opened for a look; empty where it is another sort of file. */
  private static Optional<Net> open(Invocation ip, Opening opening) throws CommandExit {
    try {
      return look(ip, opening.open());
    } catch (NetException refused) {
      throw Errors.failure("Cannot open network namespace: " + refused.errno().message());
    }
  }
}
