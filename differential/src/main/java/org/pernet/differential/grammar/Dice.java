// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

import java.util.List;
import java.util.Random;

/** What is drawn from a seed: the same seed draws the same, on every Java. */
final class Dice {
  /** In a hundred values, how many are meant to be refused. */
  private static final int WRONG = 3;

  private final Random random;
  private boolean spoiled;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** From 0 to below {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code least} to {@code most}. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** True in so many of a hundred cases. */
  boolean percent(int chance) {
    return below(100) < chance;
  }

  /** Whether a value is to be a wrong one. */
  boolean wrong() {
    boolean wrong = percent(WRONG);
    spoiled |= wrong;
    return wrong;
  }

  /** Whether a wrong value was drawn since this was last asked. */
  boolean spoiled() {
    boolean was = spoiled;
    spoiled = false;
    return was;
  }

  @SafeVarargs
  final <T> T oneOf(T... those) {
    return those[below(those.length)];
  }

  <T> T oneOf(List<T> those) {
    return those.get(below(those.size()));
  }

  /** One of the words between blanks. */
  String word(String words) {
    return oneOf(words.split(" ", -1));
  }

  /** One of the first words, or seldom of the others, which are refused. */
  String word(String right, String wrong) {
    return word(wrong() ? wrong : right);
  }
}
