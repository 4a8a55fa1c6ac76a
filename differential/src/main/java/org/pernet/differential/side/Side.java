// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.side;

import java.io.IOException;
import java.util.List;
import org.pernet.differential.command.Command;

/** One of the two that are compared. Calls may come from several threads. */
public interface Side {
  /**
   * Runs a sequence from nothing, and then asks for the state of every namespace.
   *
   * @return an answer for each command, in order, and then those about the state
   * @throws IOException when it could not be run, or did not come to an end
   */
  List<Answer> run(List<Command> commands) throws IOException, InterruptedException;
}
