// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.OperState;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.schema.LinkAttributes;
import org.pernet.rtnetlink.schema.LinkInfoAttributes;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.LinkNames;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;

/** Numbers of links that have names: both ways. */
public final class LinkTexts {
  private static final int EINVAL = 22;
  private static final String DEFAULT_GROUP = "default";
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

  /** The number of a group. */
  public static int group(String value) throws CommandExit {
    if (value.equals(DEFAULT_GROUP)) {
      return 0;
    }
    OptionalInt group = Numbers.truncated(value);
    if (group.isEmpty() || group.getAsInt() < 0) {
      throw Errors.invalidValue(value, "Invalid \"group\" value");
    }
    return group.getAsInt();
  }

  static String groupName(int group, boolean numeric) {
    return group == 0 && !numeric ? DEFAULT_GROUP : Integer.toString(group);
  }

  static String typeName(int type, boolean numeric) {
    String number = "[" + type + "]";
    return numeric ? number : TYPES.getOrDefault(type, number);
  }

  static Optional<String> eventName(int event) {
    return event >= 0 && event < EVENTS.size() ? Optional.of(EVENTS.get(event)) : Optional.empty();
  }

  /** The index of the link that a word names; a refusal of the word where there is none. */
  public static int index(Invocation ip, String device) throws CommandExit {
    return ip.linkNames()
        .index(device)
        .orElseThrow(() -> Errors.invalidValue(device, "Device does not exist"));
  }

  static int vrfIndex(Invocation ip, String device) throws CommandExit {
    if (!kind(ip, device).filter("vrf"::equals).isPresent()) {
      throw Errors.invalidValue(device, "Not a valid VRF name");
    }
    return index(ip, device);
  }

  private static Optional<String> kind(Invocation ip, String device) {
    try {
      return ip.client()
          .get(
              RtnlTypes.RTM_GETLINK,
              LinkMessage.of(0, LinkNames.putName(Attributes.builder(), device).build()))
          .map(RtnlReply::message)
          .flatMap(link -> link.attributes().find(LinkAttributes.IFLA_LINKINFO))
          .flatMap(info -> info.find(LinkInfoAttributes.IFLA_INFO_KIND));
    } catch (NetException absent) {
      return Optional.empty();
    }
  }
}
