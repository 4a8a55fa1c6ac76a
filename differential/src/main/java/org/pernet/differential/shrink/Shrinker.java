// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.shrink;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pernet.differential.command.Command;

/**
 * Delta debugging (Zeller and Hildebrandt's ddmin): first whole commands are left out, then the lines of a batch, then words. It asks a
 * predicate, at most so many times, and gives the smallest for which that was true.
 */
public final class Shrinker {
  private final Predicate<List<Command>> shows;
  private int left;

  private Shrinker(Predicate<List<Command>> shows, int tries) {
    this.shows = shows;
    this.left = tries;
  }

  /**
   * Shrinks a sequence.
   *
   * @param commands one for which the predicate is true
   * @param shows whether a sequence still shows what is looked for
   * @param tries how often the predicate may be asked
   */
  public static List<Command> shrink(
      List<Command> commands, Predicate<List<Command>> shows, int tries) {
    Shrinker shrinker = new Shrinker(shows, tries);
    List<Command> small = commands;
    int before;
    do {
      before = size(small);
      small = shrinker.minimal(small, all -> all);
      small = shrinker.insideCommands(small);
    } while (size(small) < before && shrinker.left > 0);
    return small;
  }

  private static int size(List<Command> commands) {
    return commands.stream()
        .mapToInt(command -> command.words().size()
            + command.lines().stream().mapToInt(List::size).sum())
        .sum();
  }

  private List<Command> insideCommands(List<Command> commands) {
    List<Command> now = new ArrayList<>(commands);
    for (int i = 0; i < now.size(); i++) {
      int place = i;
      Command command = now.get(i);
      List<List<String>> lines =
          minimal(command.lines(), some -> with(now, place, new Command(command.words(), some)));
      now.set(place, new Command(command.words(), lines));
      for (int j = 0; j < lines.size(); j++) {
        int line = j;
        List<List<String>> others = new ArrayList<>(now.get(place).lines());
        others.set(line, minimal(others.get(line), some -> {
          List<List<String>> tried = new ArrayList<>(others);
          tried.set(line, some);
          return with(now, place, new Command(command.words(), tried));
        }));
        now.set(place, new Command(command.words(), others));
      }
      List<List<String>> rest = now.get(place).lines();
      List<String> arguments = minimal(
          command.words().subList(1, command.words().size()),
          some -> with(now, place, new Command(program(command, some), rest)));
      now.set(place, new Command(program(command, arguments), rest));
    }
    return now;
  }

  /** The program stays: another would run something else. */
  private static List<String> program(Command command, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of(command.words().get(0)));
    words.addAll(arguments);
    return words;
  }

  private static List<Command> with(List<Command> commands, int place, Command command) {
    List<Command> tried = new ArrayList<>(commands);
    tried.set(place, command);
    return tried;
  }

  /** The smallest part of a list with which the sequence that {@code put} makes of it still shows what is looked for. */
  private <T> List<T> minimal(List<T> all, Function<List<T>, List<Command>> put) {
    List<T> now = all;
    int chunk = Math.max(1, now.size() / 2);
    while (!now.isEmpty()) {
      boolean less = false;
      for (int from = Math.max(0, now.size() - chunk); ; from -= chunk) {
        int start = Math.max(0, from);
        List<T> tried = new ArrayList<>(now.subList(0, start));
        tried.addAll(now.subList(Math.min(now.size(), from + chunk), now.size()));
        if (tried.size() < now.size() && test(put.apply(tried))) {
          now = List.copyOf(tried);
          less = true;
        }
        if (from <= 0) {
          break;
        }
      }
      if (chunk > 1) {
        chunk = (chunk + 1) / 2;
      } else if (!less) {
        break;
      }
    }
    return now;
  }

  private boolean test(List<Command> commands) {
    boolean runs =
        left > 0 && commands.stream().noneMatch(command -> command.words().isEmpty());
    if (runs) {
      left--;
    }
    return runs && shows.test(commands);
  }
}
