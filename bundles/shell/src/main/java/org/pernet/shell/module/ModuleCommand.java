// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.module;

import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.module.ModuleInfo;

/** What the commands for modules share: their help, and how they fail. */
abstract class ModuleCommand implements ShellCommand {
  private final String name;
  private final String usage;
  private final String summary;

  ModuleCommand(String name, String usage, String summary) {
    this.name = name;
    this.usage = usage;
    this.summary = summary;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String summary() {
    return summary;
  }

  @Override
  public final int run(CommandSession session, List<String> arguments) {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      session.out().println("Usage: " + name + " " + usage + "\n" + summary);
      return 0;
    }
    try {
      act(session, session.task().kernel().modules(), arguments);
      return 0;
    } catch (Refusal refusal) {
      session.err().println(name + ": " + refusal.getMessage());
      return 1;
    }
  }

  /** Does it. */
  abstract void act(CommandSession session, ModuleHost host, List<String> arguments) throws Refusal;

  /** The one word that the command takes. */
  static String single(List<String> arguments, String what) throws Refusal {
    if (arguments.isEmpty()) {
      throw new Refusal("ERROR: missing " + what + ".");
    }
    if (arguments.size() > 1) {
      throw new Refusal("ERROR: more than one " + what + ".");
    }
    return arguments.get(0);
  }

  /** The kernel's words, or else its errno's. */
  static String words(NetException refused) {
    return refused.extAck().words().orElse(refused.errno().message());
  }

  @Override
  public List<String> complete(CommandSession session, List<String> arguments) {
    return session.task().kernel().modules().modules().stream()
        .map(ModuleInfo::name)
        .toList();
  }

  /** Why it cannot be done. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message, null, false, false);
    }
  }
}
