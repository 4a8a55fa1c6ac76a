// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;

/** {@code -batch}: one command a line, in one process. It stops at the first failure, unless it is forced on. */
public final class Batch {
  /** Runs the words of one line. */
  @FunctionalInterface
  public interface Line {
    /** Its status. */
    int run(Invocation ip, Arguments words) throws CommandExit, InterruptedException;
  }

  private static final String STANDARD_INPUT = "-";

  private final Invocation ip;
  private final String file;
  private final Line line;
  private int lineNumber;
  private int status;

  /** A batch from a file, or from standard input where that is {@code -}. */
  public Batch(Invocation ip, String file, Line line) {
    this.ip = ip;
    this.file = file;
    this.line = line;
  }

  /** Runs all lines: 1 where one failed. */
  public int run() throws CommandExit, InterruptedException {
    try (BufferedReader reader = open()) {
      List<String> words = nextCommand(reader);
      while (words != null
          && (words.isEmpty() || runCommand(words) || ip.options().force())) {
        words = nextCommand(reader);
      }
    } catch (IOException unreadable) {
      // such as a directory: what cannot be read is the end
      return status;
    }
    return status;
  }

  private BufferedReader open() throws CommandExit {
    if (file.equals(STANDARD_INPUT)) {
      return new BufferedReader(new InputStreamReader(ip.session().in(), StandardCharsets.UTF_8));
    }
    Path path = ip.session().workingDirectory().resolve(file);
    try {
      return Files.newBufferedReader(path);
    } catch (AccessDeniedException denied) {
      throw cannotOpen("Permission denied");
    } catch (IOException absent) {
      throw cannotOpen("No such file or directory");
    }
  }

  private CommandExit cannotOpen(String why) {
    return CommandExit.ofProgram(1, "Cannot open file \"" + file + "\" for reading: " + why);
  }

  private boolean runCommand(List<String> words) throws CommandExit, InterruptedException {
    ip.forgetNames();
    int result;
    try {
      result = line.run(ip, new Arguments(words));
    } catch (CommandExit exit) {
      if (exit.endsProgram()) {
        throw exit;
      }
      exit.tell(ip.err());
      result = exit.status();
    }
    ip.out().flush();
    if (result != 0) {
      ip.err().println("Command failed " + file + ":" + lineNumber);
      status = 1;
    }
    return result == 0;
  }

  /** The words of the next line, and of those that a backslash at its end joins to it; null at the end. */
  private List<String> nextCommand(BufferedReader reader) throws IOException, CommandExit {
    StringBuilder command = new StringBuilder();
    for (; ; ) {
      String line = reader.readLine();
      if (line == null) {
        return command.length() == 0 ? null : words(command.toString());
      }
      lineNumber++;
      int comment = line.indexOf('#');
      if (comment >= 0) {
        line = line.substring(0, comment);
      }
      if (!line.endsWith("\\")) {
        return words(command.append(line).toString());
      }
      command.append(line, 0, line.length() - 1);
    }
  }

  /** Words are apart by blanks; one that begins with a quote goes on to the next such quote. */
  private static List<String> words(String line) throws CommandExit {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (isBlank(c)) {
        at++;
      } else if (c == '\'' || c == '"') {
        int end = line.indexOf(c, at + 1);
        if (end < 0) {
          throw CommandExit.ofProgram(1, "Unterminated quoted string");
        }
        words.add(line.substring(at + 1, end));
        at = end + 1;
      } else {
        int start = at;
        while (at < line.length() && !isBlank(line.charAt(at))) {
          at++;
        }
        words.add(line.substring(start, at));
      }
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
