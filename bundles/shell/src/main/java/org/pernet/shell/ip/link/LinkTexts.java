// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pernet.api.dev.OperState;
import org.pernet.shell.ip.filter.LinkLookup;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** Numbers of links that have names: both ways. */
public final class LinkTexts {
  private static final int EINVAL = 22;
  private static final List<String> MODES = List.of("DEFAULT", "DORMANT");
  private static final List<String> EVENTS = List.of(
      "NONE",
      "REBOOT",
      "FEATURE CHANGE",
      "BONDING FAILOVER",
      "NOTIFY PEERS",
      "RESEND IGMP",
      "CHANGE BONDING OPTION");
  private static final Map<Integer, String> TYPES = Map.ofEntries(
      Map.entry(0, "generic"),
      Map.entry(1, "ether"),
      Map.entry(32, "infiniband"),
      Map.entry(280, "can"),
      Map.entry(512, "ppp"),
      Map.entry(768, "ipip"),
      Map.entry(769, "tunnel6"),
      Map.entry(772, "loopback"),
      Map.entry(776, "sit"),
      Map.entry(778, "gre"),
      Map.entry(823, "gre6"),
      Map.entry(824, "netlink"),
      Map.entry(65534, "none"),
      Map.entry(65535, "void"));

  private LinkTexts() {}

  static boolean onOff(String key, String value) throws CommandExit {
    if (!value.equals("on") && !value.equals("off")) {
      throw CommandExit.ofCommand(
          EINVAL,
          "Error: argument of \"" + key + "\" must be one of \"off\", \"on\", not \"" + value
              + "\"");
    }
    return value.equals("on");
  }

  static int mode(String value) throws CommandExit {
    int mode = MODES.indexOf(value.toUpperCase(Locale.ROOT));
    if (mode < 0) {
      throw Errors.invalidValue(value, "Invalid link mode");
    }
    return mode;
  }

  static Optional<String> modeName(int mode) {
    return mode >= 0 && mode < MODES.size() ? Optional.of(MODES.get(mode)) : Optional.empty();
  }

  static int operState(String value) throws CommandExit {
    return IntStream.range(0, OperState.values().length)
        .filter(number -> OperState.of(number).orElseThrow().name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> Errors.invalidValue(value, "Invalid operstate"));
  }

  static String groupName(int group, boolean numeric) {
    return group == 0 && !numeric ? LinkLookup.DEFAULT_GROUP : Integer.toString(group);
  }

  static String typeName(int type, boolean numeric) {
    String number = "[" + type + "]";
    return numeric ? number : TYPES.getOrDefault(type, number);
  }

  static Optional<String> eventName(int event) {
    return event >= 0 && event < EVENTS.size() ? Optional.of(EVENTS.get(event)) : Optional.empty();
  }
}
