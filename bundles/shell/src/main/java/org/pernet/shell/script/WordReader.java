// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a line into words as sh does, without its expansions: quotes and backslashes protect, a {@code #} at a word's
 * beginning starts a comment, and all else, such as {@code %}, {@code [}, {@code =} and {@code ..}, stands for itself.
 */
public final class WordReader {
  private static final String OPERATORS = "|&;<>()";
  private static final String EXPANSIONS = "$`";
  private static final String PATTERNS = "*?[";
  private static final String ESCAPED_IN_QUOTES = "$`\"\\\n";

  private final String text;
  private final StringBuilder word = new StringBuilder();
  private final List<String> words = new ArrayList<>();
  private boolean inWord;
  private boolean expands;
  private boolean open;
  private String operator = "";
  private int at;

  private WordReader(String text) {
    this.text = text;
  }

  /** Reads {@code text}; a quote that is not closed, or a backslash at the end, leaves it open. */
  public static Line read(String text) {
    return new WordReader(text).read();
  }

  private Line read() {
    while (at < text.length() && operator.isEmpty()) {
      char c = text.charAt(at++);
      if (c == ' ' || c == '\t' || c == '\n') {
        endWord();
      } else if (c == '#' && !inWord) {
        at = end(text.indexOf('\n', at));
      } else {
        inWord = true;
        take(c);
      }
    }
    endWord();
    return new Line(List.copyOf(words), operator, expands, open);
  }

  private void take(char c) {
    switch (c) {
      case '\'' -> singleQuoted();
      case '"' -> doubleQuoted();
      case '\\' -> escaped();
      default -> {
        if (OPERATORS.indexOf(c) >= 0) {
          operator = String.valueOf(c);
        }
        expands |= EXPANSIONS.indexOf(c) >= 0 || PATTERNS.indexOf(c) >= 0;
        word.append(c);
      }
    }
  }

  private void singleQuoted() {
    int close = text.indexOf('\'', at);
    open = close < 0;
    word.append(text, at, end(close));
    at = open ? text.length() : close + 1;
  }

  private void doubleQuoted() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return;
      }
      if (c == '\\' && at < text.length() && ESCAPED_IN_QUOTES.indexOf(text.charAt(at)) >= 0) {
        appendUnlessNewline(text.charAt(at++));
      } else {
        expands |= EXPANSIONS.indexOf(c) >= 0;
        word.append(c);
      }
    }
    open = true;
  }

  private void escaped() {
    if (at == text.length()) {
      open = true;
    } else {
      char c = text.charAt(at++);
      inWord = c != '\n' || word.length() > 0;
      appendUnlessNewline(c);
    }
  }

  private void appendUnlessNewline(char c) {
    if (c != '\n') {
      word.append(c);
    }
  }

  private int end(int found) {
    return found < 0 ? text.length() : found;
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }

  /**
   * A line, read.
   *
   * @param words its words
   * @param operator the first operator of sh, such as a pipe, that stands in it unprotected; reading ended there
   * @param expands whether sh would expand something in it
   * @param isOpen whether it goes on in the next line
   */
  public record Line(List<String> words, String operator, boolean expands, boolean isOpen) {
    /** Whether it is more than words. */
    public boolean hasOperator() {
      return !operator.isEmpty();
    }
  }
}
