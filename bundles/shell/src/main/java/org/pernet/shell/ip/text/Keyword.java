// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.util.List;

/**
 * A word that a command knows, and what it does with those behind it.
 *
 * @param words how it may be written; a beginning of those that end in a star is enough
 * @param reader takes its values
 * @param <R> what the values are put into
 */
public record Keyword<R>(List<String> words, Reader<R> reader) {
  private static final String STAR = "*";

  /** Takes the values behind a word. */
  @FunctionalInterface
  public interface Reader<R> {
    void read(R into, Arguments words) throws CommandExit;
  }

  /** Takes the one value behind a word. */
  @FunctionalInterface
  public interface ValueReader<R> {
    void read(R into, String value) throws CommandExit;
  }

  /** Takes note of a word that has no value. */
  @FunctionalInterface
  public interface FlagReader<R> {
    void read(R into) throws CommandExit;
  }

  /** A word with values; {@code spellings} are apart by blanks. */
  public static <R> Keyword<R> of(String spellings, Reader<R> reader) {
    return new Keyword<>(List.of(spellings.split(" ")), reader);
  }

  /** A word with one value. */
  public static <R> Keyword<R> value(String spellings, ValueReader<R> reader) {
    return of(spellings, (into, words) -> reader.read(into, words.value()));
  }

  /** A word without a value. */
  public static <R> Keyword<R> flag(String spellings, FlagReader<R> reader) {
    return of(spellings, (into, words) -> reader.read(into));
  }

  /** Whether {@code word} is this one. */
  public boolean matches(String word) {
    return words.stream().anyMatch(known -> matches(word, known));
  }

  private static boolean matches(String word, String known) {
    return known.endsWith(STAR)
        ? Matches.prefix(word, known.substring(0, known.length() - 1))
        : word.equals(known);
  }

  /** Has the first of {@code table} that {@code word} is take its values; false where it is none of them. */
  public static <R> boolean read(List<Keyword<R>> table, String word, R into, Arguments words)
      throws CommandExit {
    for (Keyword<R> keyword : table) {
      if (keyword.matches(word)) {
        keyword.reader.read(into, words);
        return true;
      }
    }
    return false;
  }
}
