// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.session;

import java.util.List;
import java.util.Optional;
import org.pernet.api.command.ShellCommand;

/** The commands that there are now. Safe for threads. */
public interface CommandRegistry {
  /** The command with a name. */
  Optional<ShellCommand> find(String name);

  /** All, by name. */
  List<ShellCommand> all();
}
