// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pernet.differential.command.Command;

/** The words of a command that is being put together. */
final class Words {
  private final Dice dice;
  private final List<String> words;

  Words(Dice dice, List<String> first) {
    this.dice = dice;
    this.words = new ArrayList<>(first);
  }

  /** Adds words between blanks. */
  Words add(String more) {
    words.addAll(List.of(more.split(" ", -1)));
    return this;
  }

  /** Adds one word, whatever it has in it. */
  Words raw(String word) {
    words.add(word);
    return this;
  }

  /** In so many of a hundred cases, adds words. */
  Words maybe(int chance, String more) {
    return dice.percent(chance) ? add(more) : this;
  }

  /** In so many of a hundred cases, adds an option and its value. */
  Words maybe(int chance, String option, Supplier<String> value) {
    return dice.percent(chance) ? add(option).raw(value.get()) : this;
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  Command command() {
    return Command.of(words);
  }
}
