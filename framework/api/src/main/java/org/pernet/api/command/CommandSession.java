// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.task.Task;

/** In which a command runs: a task of the kernel, streams, a directory. */
@ProviderType
public interface CommandSession {
  /** Who acts. A command that enters other namespaces forks it, as the shell forks. */
  Task task();

  /** Standard input. */
  InputStream in();

  /** Standard output. */
  PrintStream out();

  /** Standard error. */
  PrintStream err();

  /** Relative file names start here. */
  Path workingDirectory();

  /** Whether output goes to a terminal, which takes colours. */
  boolean isTerminal();

  /** This session with another task, for a command run on behalf of one. */
  CommandSession withTask(Task task);

  /**
   * This session with other streams, for a command run on behalf of another program.
   *
   * @param isTerminal whether {@code out} goes to a terminal
   * @param directory where relative file names start
   */
  CommandSession withStreams(
      InputStream in, PrintStream out, PrintStream err, boolean isTerminal, Path directory);

  /** Runs another command of the shell in this session: its status; 127 with a message where there is none. */
  int run(List<String> words) throws InterruptedException;
}
