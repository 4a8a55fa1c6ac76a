// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.io.PrintStream;

/** A command cannot go on: what to say on standard error, and the status to end with. */
public final class CommandExit extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean last;

  private CommandExit(int status, boolean last, String message) {
    super(message, null, false, false);
    this.status = status;
    this.last = last;
  }

  /** One that ends the whole program, a batch too. */
  public static CommandExit ofProgram(int status, String message) {
    return new CommandExit(status, true, message);
  }

  /** One that ends this command; a forced batch goes on. */
  public static CommandExit ofCommand(int status, String message) {
    return new CommandExit(status, false, message);
  }

  /** Says what there is to say. */
  public void tell(PrintStream err) {
    if (!words().isEmpty()) {
      err.println(words());
    }
  }

  /** The exit status, 0 to 255. */
  public int status() {
    return status;
  }

  /** Whether the program ends with it. */
  public boolean endsProgram() {
    return last;
  }

  /** What to say, without the end of the last line; empty where all is said. */
  public String words() {
    return getMessage();
  }
}
