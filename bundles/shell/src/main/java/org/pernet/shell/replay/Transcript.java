// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A recorded dialogue in Cram's format: prose is not indented; {@code "  $ "} starts a command, {@code "  > "} goes on with
 * it; its output follows, indented by two blanks; a status that is not 0 stands last, as {@code "  [N]"}.
 *
 * @param name the file
 * @param steps the commands, in order
 */
record Transcript(String name, List<Step> steps) {
  private static final String INDENT = "  ";
  private static final String COMMAND = INDENT + "$ ";
  private static final String CONTINUATION = INDENT + "> ";
  private static final Pattern STATUS = Pattern.compile("\\[(\\d{1,3})]");

  Transcript {
    steps = List.copyOf(steps);
  }

  /**
   * A command, and what it answered.
   *
   * @param line where it stands in the file, from 1
   * @param command the command, of several lines perhaps
   * @param output the lines of its output and errors, which may be patterns
   * @param status its exit status
   */
  record Step(int line, String command, List<String> output, int status) {
    Step {
      output = List.copyOf(output);
    }
  }

  static Transcript parse(String name, List<String> lines) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      if (!lines.get(at).startsWith(COMMAND)) {
        at++;
        continue;
      }
      int start = at;
      StringBuilder command = new StringBuilder(lines.get(at++).substring(COMMAND.length()));
      while (at < lines.size() && lines.get(at).startsWith(CONTINUATION)) {
        command.append('\n').append(lines.get(at++).substring(CONTINUATION.length()));
      }
      List<String> output = new ArrayList<>();
      while (at < lines.size()
          && lines.get(at).startsWith(INDENT)
          && !lines.get(at).startsWith(COMMAND)) {
        output.add(lines.get(at++).substring(INDENT.length()));
      }
      steps.add(step(start + 1, command.toString(), output));
    }
    return new Transcript(name, steps);
  }

  private static Step step(int line, String command, List<String> output) {
    int status = 0;
    if (!output.isEmpty()) {
      Matcher matcher = STATUS.matcher(output.get(output.size() - 1));
      if (matcher.matches()) {
        status = Integer.parseInt(matcher.group(1));
        output.remove(output.size() - 1);
      }
    }
    return new Step(line, command, output, status);
  }
}
