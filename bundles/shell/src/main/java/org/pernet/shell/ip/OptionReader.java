// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip;

import java.util.Map;
import java.util.Optional;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.IpOptions;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;

/** Reads what stands before the object. An option may be cut short; where two begin alike, the first one counts. */
final class OptionReader {
  private static final int AF_MPLS = 28;
  private static final Map<String, Integer> FAMILIES = Map.of(
      "inet", RtnlTypes.AF_INET,
      "inet6", RtnlTypes.AF_INET6,
      "link", RtnlTypes.AF_PACKET,
      "bridge", RtnlTypes.AF_BRIDGE,
      "mpls", AF_MPLS);
  private static final Map<String, String> FAMILY_SHORTHANDS =
      Map.of("-4", "inet", "-6", "inet6", "-0", "link", "-M", "mpls", "-B", "bridge");
  /** What an absent name is called. */
  private static final String NOTHING = "(null)";

  /** Enters a namespace; takes effect at once, so that later options meet it. */
  interface NetnsSwitch {
    void enter(String name) throws CommandExit;
  }

  /** On a terminal, output is coloured unless that is turned off. */
  private final boolean terminal;

  private final NetnsSwitch netnsSwitch;
  private int family;
  private boolean json;
  private boolean pretty;
  private boolean oneLine;
  private boolean brief;
  private boolean details;
  private int statistics;
  private boolean human;
  private boolean iec;
  private boolean numeric;
  private boolean color;
  private IpOptions.Timestamp timestamp = IpOptions.Timestamp.NONE;
  private boolean all;
  private boolean force;
  private boolean version;
  private Optional<String> batch = Optional.empty();

  OptionReader(boolean terminal, NetnsSwitch netnsSwitch) {
    this.terminal = terminal;
    this.color = terminal;
    this.netnsSwitch = netnsSwitch;
  }

  /** Reads all options; words begin with the object afterwards. */
  IpOptions read(Arguments words) throws CommandExit {
    while (!version && words.peek().filter(word -> word.startsWith("-")).isPresent()) {
      String word = words.take();
      if (word.equals("--")) {
        break;
      }
      readOption(word.startsWith("--") ? word.substring(1) : word, words);
    }
    return new IpOptions(
        family,
        json,
        pretty,
        oneLine,
        brief,
        details,
        statistics,
        human,
        iec,
        numeric,
        color && !json,
        timestamp,
        all,
        force,
        batch);
  }

  /** Whether the version was asked for; what stands behind is not read then. */
  boolean isVersionAsked() {
    return version;
  }

  private void readOption(String option, Arguments words) throws CommandExit {
    if (Matches.prefix(option, "-loops")) {
      argument(words);
    } else if (Matches.prefix(option, "-family")) {
      readFamily(argument(words));
    } else if (FAMILY_SHORTHANDS.containsKey(option)) {
      family = FAMILIES.get(FAMILY_SHORTHANDS.get(option));
    } else if (Matches.prefixOfAny(option, "-human", "-human-readable")) {
      human = true;
    } else if (Matches.prefix(option, "-iec")) {
      iec = true;
    } else if (Matches.prefixOfAny(option, "-stats", "-statistics")) {
      statistics++;
    } else if (Matches.prefix(option, "-details")) {
      details = true;
    } else if (Matches.prefix(option, "-resolve")) {
      return;
    } else if (Matches.prefix(option, "-oneline")) {
      oneLine = true;
    } else {
      readLaterOption(option, words);
    }
  }

  private void readLaterOption(String option, Arguments words) throws CommandExit {
    if (Matches.prefix(option, "-timestamp")) {
      timestamp = IpOptions.Timestamp.LONG;
    } else if (Matches.prefix(option, "-tshort")) {
      timestamp = IpOptions.Timestamp.SHORT;
    } else if (Matches.prefix(option, "-Version")) {
      version = true;
    } else if (Matches.prefix(option, "-force")) {
      force = true;
    } else if (Matches.prefix(option, "-batch")) {
      batch = Optional.of(argument(words));
    } else if (Matches.prefix(option, "-brief")) {
      brief = true;
    } else if (Matches.prefix(option, "-json")) {
      json = true;
    } else if (Matches.prefix(option, "-pretty")) {
      pretty = true;
    } else if (Matches.prefix(option, "-rcvbuf")) {
      checkBufferSize(argument(words));
    } else if (isColor(option)) {
      readColor(option);
    } else {
      readLastOption(option, words);
    }
  }

  private void readLastOption(String option, Arguments words) throws CommandExit {
    if (Matches.prefix(option, "-help")) {
      throw IpUsage.exit();
    } else if (Matches.prefix(option, "-netns")) {
      netnsSwitch.enter(words.hasMore() ? words.take() : NOTHING);
    } else if (Matches.prefix(option, "-all")) {
      all = true;
    } else if (Matches.prefix(option, "-Numeric")) {
      numeric = true;
    } else if (!option.equals("-echo")) {
      throw Errors.refusal("Option \"" + option + "\" is unknown, try \"ip -help\".");
    }
  }

  private static String argument(Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw IpUsage.exit();
    }
    return words.take();
  }

  private void readFamily(String word) throws CommandExit {
    if (word.equals("help")) {
      throw IpUsage.exit();
    }
    Integer known = FAMILIES.get(word);
    if (known == null) {
      throw Errors.invalid(word, "invalid protocol family");
    }
    family = known;
  }

  private static void checkBufferSize(String size) throws CommandExit {
    if (Numbers.unsigned(size).isEmpty()) {
      throw Errors.refusal("Invalid rcvbuf size '" + size + "'");
    }
  }

  private static boolean isColor(String option) {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    return Matches.prefix(name, "-color")
        && (equals < 0 || colored(option.substring(equals + 1), false).isPresent());
  }

  private void readColor(String option) {
    int equals = option.indexOf('=');
    color =
        colored(equals < 0 ? "always" : option.substring(equals + 1), terminal).orElseThrow();
  }

  private static Optional<Boolean> colored(String when, boolean terminal) {
    return switch (when) {
      case "always", "" -> Optional.of(true);
      case "auto" -> Optional.of(terminal);
      case "never" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
