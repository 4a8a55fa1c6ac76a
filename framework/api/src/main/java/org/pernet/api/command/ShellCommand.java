// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.command;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** A command of the shell, registered as a service: it comes and goes with the bundle that does its work. */
@ConsumerType
public interface ShellCommand {
  /** What one types, such as {@code ip}. */
  String name();

  /** One line for {@code help}. */
  String summary();

  /**
   * Runs it. Output and errors go to the session's streams; must not throw but for an interruption.
   *
   * @param arguments the words after the name
   * @return the exit status, 0 to 255
   */
  int run(CommandSession session, List<String> arguments) throws InterruptedException;

  /** What could stand at the end of {@code arguments}, whose last word may be begun; empty where nothing is known. */
  default List<String> complete(CommandSession session, List<String> arguments) {
    return List.of();
  }
}
