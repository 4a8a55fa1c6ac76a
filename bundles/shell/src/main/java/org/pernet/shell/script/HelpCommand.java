// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.script;

import java.util.List;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.shell.session.CommandRegistry;

/** {@code help}: the commands that there are now. */
public final class HelpCommand implements ShellCommand {
  private final CommandRegistry commands;

  /** Help on {@code commands}. */
  public HelpCommand(CommandRegistry commands) {
    this.commands = commands;
  }

  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "this list; help COMMAND for one";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) throws InterruptedException {
    if (!arguments.isEmpty() && !arguments.get(0).startsWith("-")) {
      return session.run(List.of(arguments.get(0), "--help"));
    }
    for (ShellCommand command : commands.all()) {
      session.out().println(String.format("%-12s%s", command.name(), command.summary()));
    }
    return 0;
  }

  @Override
  public List<String> complete(CommandSession session, List<String> arguments) {
    return commands.all().stream().map(ShellCommand::name).toList();
  }
}
