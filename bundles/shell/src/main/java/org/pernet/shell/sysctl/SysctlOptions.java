// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.sysctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The options of {@code sysctl}, as getopt_long reads them: they may stand anywhere, short ones together. */
final class SysctlOptions {
  private static final Map<String, Character> LONG = Map.ofEntries(
      Map.entry("all", 'a'),
      Map.entry("deprecated", 'o'),
      Map.entry("dry-run", 'D'),
      Map.entry("binary", 'b'),
      Map.entry("ignore", 'e'),
      Map.entry("names", 'N'),
      Map.entry("values", 'n'),
      Map.entry("load", 'p'),
      Map.entry("quiet", 'q'),
      Map.entry("write", 'w'),
      Map.entry("system", 'S'),
      Map.entry("pattern", 'r'),
      Map.entry("help", 'h'),
      Map.entry("version", 'V'));
  private static final String DEFAULT_FILE = "/etc/sysctl.conf";

  private final List<String> rest = new ArrayList<>();
  private boolean all;
  private boolean valuesOnly;
  private boolean namesOnly;
  private boolean bare;
  private boolean ignoring;
  private boolean quiet;
  private boolean writing;
  private boolean dry;
  private boolean help;
  private boolean version;
  private boolean loading;
  private Optional<Pattern> pattern = Optional.empty();
  private Optional<String> file = Optional.empty();

  /** Why the options cannot be read; the usage follows. */
  static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message, null, false, false);
    }
  }

  static SysctlOptions read(List<String> arguments) throws Refusal {
    SysctlOptions options = new SysctlOptions();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("--")) {
        options.rest.addAll(arguments.subList(i + 1, arguments.size()));
        break;
      } else if (word.startsWith("--")) {
        i = options.readLong(word.substring(2), arguments, i);
      } else if (word.startsWith("-") && word.length() > 1) {
        i = options.readShort(word, arguments, i);
      } else {
        options.rest.add(word);
      }
    }
    return options;
  }

  private int readLong(String word, List<String> arguments, int at) throws Refusal {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    List<Character> known = LONG.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(name))
        .map(Map.Entry::getValue)
        .toList();
    Character exact = LONG.get(name);
    if (exact == null && known.size() != 1) {
      throw new Refusal((known.isEmpty() ? "unrecognized option '--" : "option '--")
          + name
          + (known.isEmpty() ? "'" : "' is ambiguous"));
    }
    char option = exact == null ? known.get(0) : exact;
    if (option == 'r' && equals < 0) {
      readPattern(value("--" + name, arguments, at));
      return at + 1;
    }
    read(option, equals < 0 ? "" : word.substring(equals + 1));
    return at;
  }

  private int readShort(String word, List<String> arguments, int at) throws Refusal {
    for (int i = 1; i < word.length(); i++) {
      char option = word.charAt(i);
      String attached = word.substring(i + 1);
      if (option == 'r' && attached.isEmpty()) {
        readPattern(value("-- 'r'", arguments, at));
        return at + 1;
      }
      read(option, attached);
      if (option == 'p' || option == 'f' || option == 'r') {
        return at;
      }
    }
    return at;
  }

  private static String value(String option, List<String> arguments, int at) throws Refusal {
    if (at + 1 >= arguments.size()) {
      throw new Refusal("option requires an argument " + option);
    }
    return arguments.get(at + 1);
  }

  private void readPattern(String text) throws Refusal {
    try {
      pattern = Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException wrong) {
      throw new Refusal("invalid pattern: " + text);
    }
  }

  private void read(char option, String attached) throws Refusal {
    switch (option) {
      case 'a', 'A', 'X' -> all = true;
      case 'n' -> valuesOnly = true;
      case 'N' -> namesOnly = true;
      case 'b' -> {
        bare = true;
        valuesOnly = true;
      }
      case 'e' -> ignoring = true;
      case 'q' -> quiet = true;
      case 'w' -> writing = true;
      case 'D' -> dry = true;
      case 'r' -> readPattern(attached);
      case 'p', 'f' -> {
        loading = true;
        file = Optional.of(attached).filter(name -> !name.isEmpty());
      }
      case 'h', 'd' -> help = true;
      case 'V' -> version = true;
      case 'o', 'x', 'S' -> {}
      default -> throw new Refusal("invalid option -- '" + option + "'");
    }
  }

  /** The words that are no options. */
  List<String> rest() {
    return rest;
  }

  /** The files to read settings from: those named, or the host's own; empty where none shall be read. */
  List<String> files() {
    if (!loading) {
      return List.of();
    }
    if (file.isPresent()) {
      return List.of(file.get());
    }
    return rest.isEmpty() ? List.of(DEFAULT_FILE) : rest;
  }

  boolean all() {
    return all;
  }

  boolean valuesOnly() {
    return valuesOnly;
  }

  boolean namesOnly() {
    return namesOnly;
  }

  /** Whether values stand without the end of a line. */
  boolean bare() {
    return bare;
  }

  /** Whether what is not there is passed over. */
  boolean ignoring() {
    return ignoring;
  }

  boolean quiet() {
    return quiet;
  }

  /** Whether every word sets something. */
  boolean writing() {
    return writing;
  }

  /** Whether to tell what would be set, and set nothing. */
  boolean dry() {
    return dry;
  }

  boolean help() {
    return help;
  }

  boolean version() {
    return version;
  }

  /** Whether a name is one of those asked for. */
  boolean accepts(String name) {
    return pattern.isEmpty() || pattern.get().matcher(name).find();
  }
}
