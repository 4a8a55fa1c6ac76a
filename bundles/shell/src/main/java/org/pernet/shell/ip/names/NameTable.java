// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.names;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.pernet.shell.ip.text.Numbers;

/** Numbers of which some have names. Immutable. */
public final class NameTable {
  private final Map<Integer, String> names;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final long max;
  private final int base;
  private final IntFunction<String> unnamed;

  /**
   * A table.
   *
   * @param names the numbers that have names
   * @param max the highest number that a word may stand for
   * @param base in which numbers are written; 0 for as they say
   * @param unnamed how a number without a name is shown
   */
  NameTable(Map<Integer, String> names, long max, int base, IntFunction<String> unnamed) {
    this.names = Map.copyOf(names);
    names.forEach((number, name) -> numbers.put(name, number));
    this.max = max;
    this.base = base;
    this.unnamed = unnamed;
  }

  /** What a word stands for: a name, or a number; empty for any other. */
  public OptionalInt number(String word) {
    Integer named = numbers.get(word);
    if (named != null) {
      return OptionalInt.of(named);
    }
    OptionalInt number = Numbers.unsigned(word, base);
    boolean fits = number.isPresent() && Integer.toUnsignedLong(number.getAsInt()) <= max;
    return fits ? number : OptionalInt.empty();
  }

  /** The name of a number, or the number itself where it has none or {@code numeric} asks for it. */
  public String name(int number, boolean numeric) {
    String name = numeric ? null : names.get(number);
    return name == null ? unnamed.apply(number) : name;
  }
}
