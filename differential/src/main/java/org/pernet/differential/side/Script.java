// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.side;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pernet.differential.command.Command;

/** A sequence as a script of the shell, the same for both sides, and what it printed as answers. */
final class Script {
  private static final String MARK = "@@differential@@";

  /** What the state of a namespace is; {@code $ip} and {@code $bridge} say of which. */
  private static final List<String> STATE = List.of(
      "$ip -j -d link",
      "$ip -j -d -4 addr",
      "$ip -j -d -4 route show table all",
      "$ip -j -d rule",
      "$ip -j -d -4 neigh show nud all",
      "$ip -j -4 neigh show proxy",
      "$ip -j -4 netconf",
      "$ip -j netns list-id",
      "$bridge -j -d link",
      "$bridge -j -d fdb");

  /**
   * Entries for which the host answers by whatever device: those outlive their namespace in the kernel, and are seen in another that
   * happens to lie where it lay.
   */
  private static final String FORGET =
      "$ip -4 neigh show proxy | while read -r host rest; do $ip neigh del proxy \"$host\"; done\n";

  private Script() {}

  /** Everything that bash is to run, {@code settle} being the program that waits until all has followed. */
  static String of(List<Command> commands, Path settle) {
    StringBuilder script =
        new StringBuilder("export LC_ALL=C\ncd /\n").append(settle).append('\n');
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      step(script, command.text(), "c" + i);
      if (!command.looks()) {
        script.append(settle).append(command.endsNamespace() ? " died" : "").append('\n');
      }
    }
    step(script, "ls /run/netns", "names");
    script.append("state() {\n");
    for (String question : STATE) {
      step(script, question, "$1: " + question.substring(1));
    }
    script
        .append(FORGET)
        .append("}\nip=ip bridge=bridge\nstate ''\nls /run/netns | while read -r name; do\n");
    script.append("ip=\"ip -n $name\" bridge=\"bridge -n $name\"\nstate \"$name\"\ndone\n");
    return script.toString();
  }

  private static void step(StringBuilder script, String command, String label) {
    script
        .append("{ ")
        .append(command)
        .append("\n} 2>&1 </dev/null; echo \"")
        .append(MARK)
        .append("$? ");
    script.append(label).append("\"\n");
  }

  /** What the script's output answers. */
  static List<Answer> answers(List<Command> commands, String output) {
    List<Answer> answers = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : output.split("\n", -1)) {
      int mark = line.indexOf(MARK);
      if (mark < 0) {
        text.append(line).append('\n');
        continue;
      }
      text.append(line, 0, mark);
      String[] end = line.substring(mark + MARK.length()).split(" ", 2);
      answers.add(new Answer(label(commands, end[1]), Integer.parseInt(end[0]), text.toString()));
      text.setLength(0);
    }
    if (!text.toString().isBlank()) {
      answers.add(new Answer("(the shell)", -1, text.toString()));
    }
    return answers;
  }

  private static String label(List<Command> commands, String label) {
    return label.matches("c\\d+")
        ? commands.get(Integer.parseInt(label.substring(1))).text()
        : label;
  }
}
