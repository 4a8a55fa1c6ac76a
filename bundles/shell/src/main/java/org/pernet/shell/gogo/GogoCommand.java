// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.gogo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.apache.felix.service.command.Process;
import org.pernet.shell.session.CommandRegistry;
import org.pernet.shell.session.KernelSource;
import org.pernet.shell.session.Shell;
import org.pernet.shell.session.Streams;

/** A command as one of Gogo's: it writes where the Gogo session does, and throws where it fails. */
public final class GogoCommand implements Function {
  /** Gogo's scope of the commands. */
  public static final String SCOPE = "pernet";

  private final String name;
  private final KernelSource kernels;
  private final CommandRegistry commands;

  /** The command {@code name} of {@code commands}. */
  public GogoCommand(String name, KernelSource kernels, CommandRegistry commands) {
    this.name = name;
    this.kernels = kernels;
    this.commands = commands;
  }

  @Override
  public Object execute(CommandSession session, List<Object> arguments)
      throws CommandFailedException {
    List<String> words = new ArrayList<>();
    words.add(name);
    arguments.forEach(argument -> words.add(String.valueOf(argument)));
    try (Shell shell = new Shell(kernels, commands, streams(session), false)) {
      int status = shell.run(words);
      if (status != 0) {
        throw new CommandFailedException(name, status);
      }
    }
    return null;
  }

  /** Those of the stage of a pipe, where it runs in one. */
  private static Streams streams(CommandSession session) {
    Process stage = Process.Utils.current();
    if (stage != null) {
      return new Streams(stage.in(), stage.out(), stage.err());
    }
    PrintStream console = session.getConsole();
    return new Streams(session.getKeyboard(), console, console);
  }
}
