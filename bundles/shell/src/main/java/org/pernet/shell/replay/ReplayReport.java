// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.replay;

import java.util.ArrayList;
import java.util.List;
import org.pernet.shell.ip.text.Matches;

/** What came out of a replay: how many commands answered as recorded, and what differs. Not safe for threads. */
final class ReplayReport {
  private final List<String> differences = new ArrayList<>();
  private int commands;
  private int asRecorded;

  /** That of a replay that broke off: none of its commands counts. */
  static ReplayReport broken(Transcript transcript, Throwable why) {
    ReplayReport report = new ReplayReport();
    report.commands = transcript.steps().size();
    report.differences.add(transcript.name() + ": broke off: " + why);
    return report;
  }

  int commands() {
    return commands;
  }

  int asRecorded() {
    return asRecorded;
  }

  /** What differs, in lines. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  void needsShell(String file, Transcript.Step step) {
    commands++;
    differences.add(file + ":" + step.line() + ": needs a real shell: $ "
        + step.command().replace("\n", "\n> "));
  }

  void compare(
      String file, Transcript.Step step, List<String> words, List<String> output, int status) {
    commands++;
    List<String> recorded = step.output();
    List<String> actual = output;
    if (isListOfNames(words)) {
      // the order is the directory's
      recorded = recorded.stream().sorted().toList();
      actual = actual.stream().sorted().toList();
    }
    if (status == step.status() && sameLines(recorded, actual)) {
      asRecorded++;
      return;
    }
    differences.add("--- " + file + ":" + step.line() + " recorded");
    differences.add("+++ " + file + ":" + step.line() + " here");
    differences.add("@@ $ " + step.command() + " @@");
    differences.addAll(
        LineDiff.of(withStatus(recorded, step.status()), withStatus(actual, status)));
  }

  private static List<String> withStatus(List<String> lines, int status) {
    List<String> all = new ArrayList<>(lines);
    if (status != 0) {
      all.add("[" + status + "]");
    }
    return all;
  }

  private static boolean sameLines(List<String> recorded, List<String> actual) {
    if (recorded.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < recorded.size(); i++) {
      if (!ExpectedLine.matches(recorded.get(i), actual.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a command is {@code ip netns} or {@code ip netns list}, in whatever words. */
  static boolean isListOfNames(List<String> words) {
    int last = words.size() - 1;
    if (!words.get(0).equals("ip") || last < 1) {
      return false;
    }
    return isNetns(words.get(last))
        || (last > 1
            && isNetns(words.get(last - 1))
            && Matches.prefixOfAny(words.get(last), "list", "show", "lst"));
  }

  private static boolean isNetns(String word) {
    return word.length() >= 3 && Matches.prefix(word, "netns");
  }
}
