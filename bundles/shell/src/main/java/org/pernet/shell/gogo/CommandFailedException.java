// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.gogo;

/** A command of Pernet's, called from Gogo, ended with a status that is not 0. What was wrong it has said itself. */
public final class CommandFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  CommandFailedException(String command, int status) {
    super(command + ": exit status " + status);
    this.status = status;
  }

  /** The exit status. */
  public int status() {
    return status;
  }
}
