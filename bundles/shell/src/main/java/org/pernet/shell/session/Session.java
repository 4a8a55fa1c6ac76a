// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.session;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.task.Task;

/**
 * A session of the shell.
 *
 * @param commands the commands that it can run
 */
public record Session(
    Task task,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path workingDirectory,
    boolean isTerminal,
    CommandRegistry commands)
    implements CommandSession {
  /** The status of a command that there is none of. */
  public static final int NOT_FOUND = 127;

  @Override
  public CommandSession withTask(Task other) {
    return new Session(other, in, out, err, workingDirectory, isTerminal, commands);
  }

  @Override
  public CommandSession withStreams(
      InputStream otherIn,
      PrintStream otherOut,
      PrintStream otherErr,
      boolean terminal,
      Path directory) {
    return new Session(task, otherIn, otherOut, otherErr, directory, terminal, commands);
  }

  @Override
  public int run(List<String> words) throws InterruptedException {
    Optional<ShellCommand> command = commands.find(words.get(0));
    if (command.isEmpty()) {
      err.println("pernet: " + words.get(0) + ": command not found");
      return NOT_FOUND;
    }
    int status = command.get().run(this, words.subList(1, words.size()));
    out.flush();
    return status;
  }
}
