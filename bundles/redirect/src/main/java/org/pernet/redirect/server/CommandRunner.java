// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.server;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.pernet.api.task.Task;

/** Runs Pernet's own commands for clients. */
@FunctionalInterface
public interface CommandRunner {
  /** There are no commands. */
  CommandRunner NONE = (task, directory, words, output) -> {
    output.err().println("pernet: " + words.get(0) + ": command not found");
    return 127;
  };

  /**
   * Where a command writes.
   *
   * @param isTerminal whether {@code out} goes to a terminal
   */
  record Output(PrintStream out, PrintStream err, boolean isTerminal) {}

  /**
   * Runs one, as {@code task}: its exit status. An interruption of the thread ends it.
   *
   * @param directory where relative file names start
   */
  int run(Task task, Path directory, List<String> words, Output output) throws InterruptedException;
}
