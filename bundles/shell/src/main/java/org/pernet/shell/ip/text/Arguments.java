// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.util.List;
import java.util.Optional;

/** The words of a command, taken from left to right. Not safe for threads. */
public final class Arguments {
  private final List<String> words;
  private int next;

  /** All of {@code words}. */
  public Arguments(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** Whether there is one more. */
  public boolean hasMore() {
    return next < words.size();
  }

  /** How many there are yet. */
  public int remaining() {
    return words.size() - next;
  }

  /** The next one, not taken. */
  public Optional<String> peek() {
    return hasMore() ? Optional.of(words.get(next)) : Optional.empty();
  }

  /** The next one; {@link IllegalStateException} where there is none. */
  public String take() {
    if (!hasMore()) {
      throw new IllegalStateException("no word is left");
    }
    return words.get(next++);
  }

  /** The value that belongs to the word before; a refusal where there is none. */
  public String value() throws CommandExit {
    if (!hasMore()) {
      throw Errors.incomplete();
    }
    return take();
  }

  /** All that are left, taken. */
  public List<String> rest() {
    List<String> rest = words.subList(next, words.size());
    next = words.size();
    return rest;
  }
}
