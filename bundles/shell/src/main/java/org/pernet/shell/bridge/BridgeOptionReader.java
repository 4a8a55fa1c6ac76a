// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import java.util.Optional;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.IpOptions;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** Reads what stands before the object. An option may be cut short; where two begin alike, the first one counts. */
final class BridgeOptionReader {
  /** Enters a namespace; takes effect at once. */
  interface NetnsSwitch {
    void enter(String name) throws CommandExit;
  }

  private final NetnsSwitch netnsSwitch;
  private int family;
  private boolean json;
  private boolean pretty;
  private boolean oneLine;
  private boolean details;
  private int statistics;
  private boolean color;
  private boolean stamped;
  private boolean force;
  private boolean version;
  private Optional<String> batch = Optional.empty();

  BridgeOptionReader(NetnsSwitch netnsSwitch) {
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
        false,
        details,
        statistics,
        false,
        false,
        false,
        color && !json,
        stamped ? IpOptions.Timestamp.LONG : IpOptions.Timestamp.NONE,
        false,
        force,
        batch);
  }

  /** Whether the version was asked for; what stands behind is not read then. */
  boolean isVersionAsked() {
    return version;
  }

  private void readOption(String option, Arguments words) throws CommandExit {
    if (Matches.prefix(option, "-help")) {
      throw BridgeUsage.exit();
    } else if (Matches.prefix(option, "-Version")) {
      version = true;
    } else if (Matches.prefixOfAny(option, "-stats", "-statistics")) {
      statistics++;
    } else if (Matches.prefix(option, "-details")) {
      details = true;
    } else if (Matches.prefix(option, "-oneline")) {
      oneLine = true;
    } else if (Matches.prefix(option, "-timestamp")) {
      stamped = true;
    } else if (Matches.prefix(option, "-family")) {
      readFamily(argument(words));
    } else if (option.equals("-4") || option.equals("-6")) {
      family = option.equals("-4") ? RtnlTypes.AF_INET : RtnlTypes.AF_INET6;
    } else {
      readLaterOption(option, words);
    }
  }

  private void readLaterOption(String option, Arguments words) throws CommandExit {
    if (Matches.prefix(option, "-netns")) {
      netnsSwitch.enter(words.hasMore() ? words.take() : "(null)");
    } else if (isColor(option)) {
      color = !option.endsWith("=never") && !option.endsWith("=auto");
    } else if (Matches.prefix(option, "-compressvlans")) {
      return; // there are none to compress
    } else if (Matches.prefix(option, "-force")) {
      force = true;
    } else if (Matches.prefix(option, "-json")) {
      json = true;
    } else if (Matches.prefix(option, "-pretty")) {
      pretty = true;
    } else if (Matches.prefix(option, "-batch")) {
      batch = Optional.of(argument(words));
    } else {
      throw Errors.refusal("Option \"" + option + "\" is unknown, try \"bridge help\".");
    }
  }

  private static String argument(Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw BridgeUsage.exit();
    }
    return words.take();
  }

  private void readFamily(String word) throws CommandExit {
    switch (word) {
      case "inet" -> family = RtnlTypes.AF_INET;
      case "inet6" -> family = RtnlTypes.AF_INET6;
      default ->
        throw Errors.refusal(
            "Error: argument \"" + word + "\" is wrong: invalid protocol family\n");
    }
  }

  private static boolean isColor(String option) {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    String when = equals < 0 ? "always" : option.substring(equals + 1);
    return Matches.prefix(name, "-color")
        && (when.equals("always") || when.equals("auto") || when.equals("never"));
  }
}
