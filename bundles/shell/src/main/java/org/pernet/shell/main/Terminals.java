// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.main;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether somebody sits at the other end. */
final class Terminals {
  private Terminals() {}

  /** Whether both standard input and output are a terminal. */
  @SuppressWarnings("SystemConsoleNull") // asked below, where it is not null
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // since Java 22 there is a console without a terminal, too
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unexpected) {
      return false;
    }
  }
}
