// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.main;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pernet.api.command.ShellCommand;
import org.pernet.shell.session.CommandRegistry;

/** The commands that came and have not gone. Of two with one name the first one counts. Safe for threads. */
public final class CommandTable implements CommandRegistry {
  private final List<ShellCommand> commands = new CopyOnWriteArrayList<>();

  /** One comes. */
  public void add(ShellCommand command) {
    commands.add(command);
  }

  /** One goes. */
  public void remove(ShellCommand command) {
    commands.remove(command);
  }

  @Override
  public Optional<ShellCommand> find(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  @Override
  public List<ShellCommand> all() {
    return commands.stream().sorted(Comparator.comparing(ShellCommand::name)).toList();
  }
}
