// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One command of a sequence: the words of a program and its arguments, and the lines that it is given to read, each of words again
 * ({@code ip -batch -}).
 */
public record Command(List<String> words, List<List<String>> lines) {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=@%+,-]+");

  private static final Set<String> LOOKS = Set.of("show", "get", "list", "list-id");

  /** Copies what it is given. */
  public Command {
    words = List.copyOf(words);
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** A command that reads nothing. */
  public static Command of(List<String> words) {
    return new Command(words, List.of());
  }

  /** A command that reads nothing, from words between single blanks. */
  public static Command of(String words) {
    return of(List.of(words.split(" ", -1)));
  }

  /** As a shell takes it. */
  public String text() {
    String command = line(words);
    if (lines.isEmpty()) {
      return command;
    }
    return lines.stream()
            .map(line -> quoted(line(line)))
            .collect(Collectors.joining(" ", "printf '%s\\n' ", " | "))
        + command;
  }

  private static String line(List<String> words) {
    return words.stream().map(Command::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Whether a namespace may have gone when it has ended, so that one has to wait for what goes with it. */
  public boolean endsNamespace() {
    List<String> all = new ArrayList<>(words);
    lines.forEach(all::addAll);
    return all.contains("netns") && all.stream().anyMatch(word -> word.startsWith("d"));
  }

  /** Whether it changes nothing, so that nothing follows from it. */
  public boolean looks() {
    return lines.isEmpty() && words.stream().anyMatch(LOOKS::contains);
  }

  @Override
  public String toString() {
    return text();
  }
}
