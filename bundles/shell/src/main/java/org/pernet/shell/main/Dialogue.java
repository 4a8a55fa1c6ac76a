// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.main;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.pernet.shell.gogo.GogoLines;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.script.WordReader;
import org.pernet.shell.session.Shell;

/**
 * Lines that are typed, or come through a pipe. One whose first word is a command of Pernet's is read as sh reads it; any
 * other is Gogo's.
 */
final class Dialogue {
  private static final int STATUS_MASK = 0xff;

  private final Shell shell;
  private final GogoLines gogo;
  private int status;
  private boolean over;

  Dialogue(Shell shell, GogoLines gogo) {
    this.shell = shell;
    this.gogo = gogo;
  }

  /** Runs lines of standard input to its end: the status of the last one. */
  int run() {
    try {
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(shell.streams().in(), StandardCharsets.UTF_8));
      String line = reader.readLine();
      while (line != null && !over) {
        runLine(line);
        line = over ? null : reader.readLine();
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return status;
  }

  /** Runs one line. */
  void runLine(String text) {
    WordReader.Line line = WordReader.read(text);
    List<String> words = line.words();
    if (words.isEmpty() && !line.hasOperator()) {
      return;
    }
    String first = words.isEmpty() ? "" : words.get(0);
    if (first.equals("exit") || first.equals("quit")) {
      exit(words);
    } else if (shell.commands().find(first).isEmpty()) {
      status = gogo.run(text);
    } else if (line.hasOperator()) {
      // a pipe, say: Gogo knows the command as well
      status = gogo.run(text);
    } else {
      status = shell.run(words);
    }
    shell.streams().out().flush();
  }

  private void exit(List<String> words) {
    over = true;
    if (words.size() > 1) {
      OptionalInt given = Numbers.integer(words.get(1));
      status = given.orElse(2) & STATUS_MASK;
    }
  }

  /** The shell that it runs in. */
  Shell shell() {
    return shell;
  }

  /** The status of the last line. */
  int status() {
    return status;
  }

  /** Whether it shall end. */
  boolean isOver() {
    return over;
  }
}
