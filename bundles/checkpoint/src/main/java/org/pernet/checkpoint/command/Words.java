// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command's words: options, some of which take a value, and one directory. */
final class Words {
  private final Set<String> flags = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private final List<String> operands = new ArrayList<>();

  private Words() {}

  /**
   * Reads them; {@code --} ends the options.
   *
   * @param known the options without a value
   * @param valued the options with one, which is the next word or stands behind an equals sign
   */
  static Words read(List<String> arguments, Set<String> known, Set<String> valued) throws Refusal {
    Words words = new Words();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      int equals = word.indexOf('=');
      String name = word.startsWith("--") && equals > 0 ? word.substring(0, equals) : word;
      if (word.equals("--")) {
        words.operands.addAll(arguments.subList(i + 1, arguments.size()));
        break;
      } else if (valued.contains(name)) {
        if (name.equals(word) && ++i == arguments.size()) {
          throw new Refusal(Refusal.USAGE, name + " needs a value");
        }
        words.values.put(name, name.equals(word) ? arguments.get(i) : word.substring(equals + 1));
      } else if (known.contains(word)) {
        words.flags.add(word);
      } else if (word.startsWith("-") && word.length() > 1) {
        throw new Refusal(Refusal.USAGE, "unknown option \"" + word + "\"");
      } else {
        words.operands.add(word);
      }
    }
    return words;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** The one directory. */
  String directory() throws Refusal {
    if (operands.size() != 1) {
      throw new Refusal(
          Refusal.USAGE, operands.isEmpty() ? "which directory?" : "more than one directory");
    }
    return operands.get(0);
  }
}
