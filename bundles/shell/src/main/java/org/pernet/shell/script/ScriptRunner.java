// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.pernet.shell.session.Shell;

/** Runs a script: one command a line. It stops at the first that fails, unless it traces. */
public final class ScriptRunner {
  /** The status where a file cannot be read. */
  public static final int UNREADABLE = 66;

  private static final int SYNTAX = 2;
  private static final String STANDARD_INPUT = "-";

  private final Shell shell;
  private final boolean trace;
  private int lineNumber;

  /** Runs commands in {@code shell}; with {@code trace} it shows each before, and its status after. */
  public ScriptRunner(Shell shell, boolean trace) {
    this.shell = shell;
    this.trace = trace;
  }

  /** Runs the commands of a file, or of standard input where it is {@code -}: the status of the first that failed. */
  public int run(String file) {
    try (BufferedReader reader = open(file)) {
      return run(file, reader);
    } catch (IOException | InvalidPathException unreadable) {
      shell.streams().err().println("pernet: " + file + ": " + reason(unreadable));
      return UNREADABLE;
    }
  }

  private BufferedReader open(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return new BufferedReader(
          new InputStreamReader(shell.streams().in(), StandardCharsets.UTF_8));
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new IOException("Is a directory");
    }
    return Files.newBufferedReader(path);
  }

  /** Why a file could not be read, as the system says it. */
  public static String reason(Exception unreadable) {
    if (unreadable instanceof NoSuchFileException) {
      return "No such file or directory";
    }
    if (unreadable instanceof AccessDeniedException) {
      return "Permission denied";
    }
    if (unreadable instanceof CharacterCodingException) {
      return "not a text in UTF-8";
    }
    return unreadable.getMessage();
  }

  private int run(String file, BufferedReader reader) throws IOException {
    String text = reader.readLine();
    while (text != null) {
      lineNumber++;
      int first = lineNumber;
      WordReader.Line line = WordReader.read(text);
      while (line.isOpen()) {
        String more = reader.readLine();
        if (more == null) {
          return syntaxError(file, first, "it ends within quotes, or after a backslash");
        }
        lineNumber++;
        text = text + "\n" + more;
        line = WordReader.read(text);
      }
      int status = line.words().isEmpty() ? 0 : runLine(file, first, text, line);
      if (status != 0 && !trace) {
        return status;
      }
      text = reader.readLine();
    }
    return 0;
  }

  private int runLine(String file, int number, String text, WordReader.Line line) {
    if (trace) {
      shell.streams().out().println("+ " + text.strip());
    }
    int status = line.hasOperator()
        ? syntaxError(file, number, "\"" + line.operator() + "\" needs a real shell")
        : shell.run(line.words());
    if (trace) {
      shell.streams().out().println("= " + status);
    }
    shell.streams().out().flush();
    return status;
  }

  private int syntaxError(String file, int number, String why) {
    shell.streams().err().println("pernet: " + file + ":" + number + ": " + why);
    return SYNTAX;
  }
}
