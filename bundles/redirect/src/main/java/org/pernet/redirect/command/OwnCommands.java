// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import java.io.InputStream;
import org.pernet.api.command.CommandSession;
import org.pernet.redirect.server.CommandRunner;

/** Pernet's own commands, run for redirected programs in the session in which they were started. */
final class OwnCommands {
  private OwnCommands() {}

  static CommandRunner of(CommandSession session) {
    return (task, directory, words, output) -> session
        .withTask(task)
        .withStreams(
            InputStream.nullInputStream(),
            output.out(),
            output.err(),
            output.isTerminal(),
            directory)
        .run(words);
  }
}
