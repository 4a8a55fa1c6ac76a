// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A transcript, to be run by a real shell as {@code record} ran it, and compared. */
record RecordedDialogue(List<Step> steps) {
  private static final String MARK = "@@transcript@@";
  private static final String GLOB = " (glob)";
  private static final Pattern LISTS_NAMES = Pattern.compile("ip .*\\bnet?n?s?\\b.*");
  private static final Pattern LIST_OF_JSON = Pattern.compile("\\[\\{(.*)}]");

  /** A command with what the real kernel answered. */
  record Step(String command, List<String> answer) {}

  /** Those of the examples, those that need a real shell included. */
  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(Tools.ROOT.resolve("examples/transcripts"))) {
      return files.filter(file -> file.toString().endsWith(".t")).sorted().toList();
    }
  }

  static RecordedDialogue read(Path file) throws IOException {
    List<Step> steps = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("  $ ")) {
        steps.add(new Step(line.substring(4), new ArrayList<>()));
      } else if (line.startsWith("  ") && !steps.isEmpty()) {
        steps.get(steps.size() - 1).answer().add(line.substring(2));
      }
    }
    return new RecordedDialogue(steps);
  }

  /** What bash is to run. */
  String script() {
    StringBuilder script = new StringBuilder("export LC_ALL=C; cd \"$(mktemp -d)\" || exit\n");
    for (Step step : steps) {
      script.append("{ ").append(step.command()).append(" ; } 2>&1 </dev/null; echo \"");
      script.append(MARK).append("$?\"\n");
    }
    return script.append("rm -r \"$PWD\"\n").toString();
  }

  /** Where the output of the script differs from what was recorded, command by command. */
  List<String> differences(String output) {
    List<String> different = new ArrayList<>();
    List<List<String>> answers = answers(output);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      List<String> actual = i < answers.size() ? answers.get(i) : List.of("(no answer)");
      if (!matches(step, actual)) {
        different.add("$ " + step.command() + "\n-" + String.join("\n-", step.answer()) + "\n+"
            + String.join("\n+", actual));
      }
    }
    return different;
  }

  private static List<List<String>> answers(String output) {
    List<List<String>> answers = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : output.lines().toList()) {
      int mark = line.indexOf(MARK);
      if (mark < 0) {
        lines.add(line);
        continue;
      }
      if (mark > 0) {
        lines.add(line.substring(0, mark));
      }
      String status = line.substring(mark + MARK.length());
      if (!status.equals("0")) {
        lines.add("[" + status + "]");
      }
      answers.add(lines);
      lines = new ArrayList<>();
    }
    return answers;
  }

  private static boolean matches(Step step, List<String> actual) {
    List<String> expected = new ArrayList<>(step.answer());
    List<String> given = new ArrayList<>(actual);
    if (LISTS_NAMES.matcher(step.command()).matches()) {
      // the order of the names is the directory's
      expected.replaceAll(RecordedDialogue::sortedJson);
      given.replaceAll(RecordedDialogue::sortedJson);
      Collections.sort(expected);
      Collections.sort(given);
    }
    boolean same = expected.size() == given.size();
    for (int i = 0; same && i < expected.size(); i++) {
      same = matches(expected.get(i), given.get(i));
    }
    return same;
  }

  private static String sortedJson(String line) {
    Matcher list = LIST_OF_JSON.matcher(line);
    return list.matches()
        ? Arrays.stream(list.group(1).split("\\},\\{", -1)).sorted().toList().toString()
        : line;
  }

  private static boolean matches(String expected, String actual) {
    if (!expected.endsWith(GLOB)) {
      return expected.equals(actual);
    }
    StringBuilder regex = new StringBuilder();
    String glob = expected.substring(0, expected.length() - GLOB.length());
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '[' && i + 2 < glob.length() && glob.charAt(i + 2) == ']') {
        regex.append(Pattern.quote(String.valueOf(glob.charAt(i + 1))));
        i += 2;
      } else {
        regex.append(c == '?' ? "." : c == '*' ? ".*" : Pattern.quote(String.valueOf(c)));
      }
    }
    return actual.matches(regex.toString());
  }
}
