// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

/** Which words may be cut short. */
public final class Matches {
  private Matches() {}

  /** Whether {@code word} is {@code pattern} or a beginning of it; the empty word is none. */
  public static boolean prefix(String word, String pattern) {
    return !word.isEmpty() && pattern.startsWith(word);
  }

  /** Whether {@code word} is a beginning of any of {@code patterns}. */
  public static boolean prefixOfAny(String word, String... patterns) {
    for (String pattern : patterns) {
      if (prefix(word, pattern)) {
        return true;
      }
    }
    return false;
  }
}
