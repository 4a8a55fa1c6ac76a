// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Goes through a command line as getopt does: single letters, alone or together, their arguments behind them or in the next
 * word, names behind two dashes; other words in between.
 */
final class OptionWords {
  private final List<String> words;
  private final String withArgument; // the letters that have one
  private final Map<String, Character> names; // the letters that long names stand for
  private final List<String> others = new ArrayList<>();
  private int at;
  private int within; // where in the word; 0 for before it
  private String argument;
  private String spelled;
  private boolean onlyOthers;

  OptionWords(List<String> words, String withArgument) {
    this(words, withArgument, Map.of());
  }

  OptionWords(List<String> words, String withArgument, Map<String, Character> names) {
    this.words = words;
    this.withArgument = withArgument;
    this.names = names;
  }

  /** The next letter; -1 at the end. Its argument is null where the words end before it. */
  int next() {
    while (at < words.size()) {
      String word = words.get(at);
      if (within == 0) {
        boolean isOption = !onlyOthers && word.length() > 1 && word.charAt(0) == '-';
        if (!isOption) {
          others.add(word);
          at++;
          continue;
        }
        if ("--".equals(word)) {
          onlyOthers = true;
          at++;
          continue;
        }
        Character named = named(word);
        if (named != null) {
          return named;
        }
        within = 1;
      }
      return letter(word);
    }
    return -1;
  }

  private Character named(String word) {
    int equals = word.indexOf('=');
    spelled = equals < 0 ? word : word.substring(0, equals);
    Character letter = word.startsWith("--")
        ? names.get(word.substring(2, equals < 0 ? word.length() : equals))
        : null;
    if (letter == null) {
      return null;
    }
    argument = equals < 0 ? null : word.substring(equals + 1);
    if (argument == null && withArgument.indexOf(letter) >= 0 && at + 1 < words.size()) {
      argument = words.get(++at);
    }
    at++;
    return letter;
  }

  private int letter(String word) {
    char letter = word.charAt(within++);
    spelled = letter == '-' ? spelled : "-" + letter;
    argument = null;
    boolean ends = within == word.length();
    if (withArgument.indexOf(letter) >= 0) {
      if (!ends) {
        argument = word.substring(within);
      } else if (at + 1 < words.size()) {
        argument = words.get(++at);
      }
      ends = true;
    }
    if (ends) {
      at++;
      within = 0;
    }
    return letter;
  }

  /** The last option as it was written, without an argument: {@code -q}, {@code --queries}. */
  String spelled() {
    return spelled;
  }

  /** The argument of the last letter. */
  String argument() {
    return argument;
  }

  /** The words that are no options. */
  List<String> others() {
    return others;
  }
}
