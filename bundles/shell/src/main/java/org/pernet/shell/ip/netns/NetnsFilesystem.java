// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import java.util.OptionalInt;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.NetnsNames;
import org.pernet.api.task.Task;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetnsFiles;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;

/** {@code ip netns add}, {@code attach}, {@code delete}: a name is a file, and a namespace is mounted on it. */
final class NetnsFilesystem {
  private NetnsFilesystem() {}

  static void add(Invocation ip, Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw Errors.failure(NetnsCommand.NO_NAME);
    }
    String name = words.take();
    create(ip, name);
    Task process = ip.process();
    try {
      int before = process.openNet(process.pid());
      try {
        process.unshare(CloneFlags.CLONE_NEWNET);
        bind(ip, name, "self", process.pid());
      } catch (NetException refused) {
        unlink(ip, name);
        throw Errors.failure("Failed to create a new network namespace \"" + name + "\": "
            + refused.errno().message());
      } finally {
        process.setns(before, CloneFlags.CLONE_NEWNET);
        process.files().close(before);
      }
    } catch (NetException refused) {
      throw Errors.failure("Cannot open network namespace: " + refused.errno().message());
    }
  }

  static void attach(Invocation ip, Arguments words) throws CommandExit {
    if (words.remaining() < 2) {
      throw Errors.failure("No netns name and PID specified");
    }
    String name = words.take();
    String value = words.take();
    OptionalInt pid = Numbers.integer(value);
    if (pid.isEmpty() || pid.getAsInt() == 0) {
      throw Errors.failure("Invalid PID: " + value);
    }
    create(ip, name);
    bind(ip, name, Integer.toString(pid.getAsInt()), pid.getAsInt());
  }

  private static void create(Invocation ip, String name) throws CommandExit {
    try {
      ip.process().netnsNames().create(name);
    } catch (NetException refused) {
      throw Errors.failure("Cannot create namespace file \"" + NetnsFiles.path(name) + "\": "
          + refused.errno().message());
    }
  }

  private static void bind(Invocation ip, String name, String shownPid, int pid)
      throws CommandExit {
    Task process = ip.process();
    try {
      int fd = process.openNet(pid);
      try {
        process.netnsNames().mount(name, process, fd);
      } finally {
        process.files().close(fd);
      }
    } catch (NetException refused) {
      unlink(ip, name);
      throw Errors.failure("Bind /proc/" + shownPid + "/ns/net -> " + NetnsFiles.path(name)
          + " failed: " + refused.errno().message());
    }
  }

  private static void unlink(Invocation ip, String name) {
    try {
      ip.process().netnsNames().unlink(name);
    } catch (NetException gone) {
      ip.err().println(cannotRemove(name, gone));
    }
  }

  static void delete(Invocation ip, Arguments words) throws CommandExit {
    NetnsNames names = ip.process().netnsNames();
    if (ip.options().all()) {
      for (String name : names.list()) {
        remove(names, name);
      }
      return;
    }
    if (!words.hasMore()) {
      throw Errors.failure(NetnsCommand.NO_NAME);
    }
    remove(names, words.take());
  }

  private static void remove(NetnsNames names, String name) throws CommandExit {
    try {
      names.unmount(name);
    } catch (NetException nothingMounted) {
      // the file may go all the same
    }
    try {
      names.unlink(name);
    } catch (NetException refused) {
      throw Errors.failure(cannotRemove(name, refused));
    }
  }

  private static String cannotRemove(String name, NetException refused) {
    return "Cannot remove namespace file \"" + NetnsFiles.path(name) + "\": "
        + refused.errno().message();
  }
}
