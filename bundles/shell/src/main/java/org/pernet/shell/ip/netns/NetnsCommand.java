// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import org.pernet.api.errno.NetException;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetnsFiles;
import org.pernet.shell.ip.client.NsidNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;

/** {@code ip netns}: the verbs. */
public final class NetnsCommand {
  static final String NO_NAME = "No netns name specified";

  private NetnsCommand() {}

  /** Runs what the words say: the status. */
  public static int run(Invocation ip, Arguments words) throws CommandExit, InterruptedException {
    if (!words.hasMore()) {
      NetnsList.run(ip);
      return 0;
    }
    String verb = words.take();
    if (!ip.options().all()
        && words.peek().filter(name -> !NetnsFiles.isName(name)).isPresent()) {
      throw Errors.refusal("Invalid netns name \"" + words.take() + "\"");
    }
    if (Matches.prefixOfAny(verb, "list", "show", "lst")) {
      ip.nsidNames().learn();
      NetnsList.run(ip);
    } else if (Matches.prefix(verb, "list-id")) {
      NetnsIds.run(ip, words);
    } else if (Matches.prefix(verb, "help")) {
      throw NetnsUsage.exit();
    } else if (Matches.prefix(verb, "add")) {
      NetnsFilesystem.add(ip, words);
    } else if (Matches.prefix(verb, "set")) {
      set(ip, words);
    } else if (Matches.prefix(verb, "delete")) {
      NetnsFilesystem.delete(ip, words);
    } else if (Matches.prefix(verb, "identify")) {
      NetnsProcesses.identify(ip, words);
    } else if (Matches.prefix(verb, "pids")) {
      NetnsProcesses.list(ip, words);
    } else if (Matches.prefix(verb, "exec")) {
      return NetnsExec.run(ip, words);
    } else if (Matches.prefix(verb, "monitor")) {
      NetnsMonitor.run(ip);
    } else if (Matches.prefix(verb, "attach")) {
      NetnsFilesystem.attach(ip, words);
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip netns help\".");
    }
    return 0;
  }

  private static void set(Invocation ip, Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw Errors.failure(NO_NAME);
    }
    String name = words.take();
    if (!words.hasMore()) {
      throw Errors.failure("No nsid specified");
    }
    String value = words.take();
    int id = NsidNames.NONE;
    if (!value.equals("auto")) {
      id = Numbers.integer(value)
          .orElseThrow(() -> Errors.invalid(value, "Invalid \"netnsid\" value"));
      if (id < 0) {
        throw Errors.invalid(value, "\"netnsid\" value should be >= 0");
      }
    }
    try {
      ip.nsidNames().assign(name, id);
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }
}
