// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.util.Map;
import java.util.Optional;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Words that must be addresses or prefixes, of a family where one is asked for; a refusal of all others. */
public final class InetWords {
  /** AF_MPLS. */
  public static final int AF_MPLS = 28;

  private static final Map<Integer, String> FAMILIES = Map.of(
      RtnlTypes.AF_INET,
      "inet",
      RtnlTypes.AF_INET6,
      "inet6",
      RtnlTypes.AF_PACKET,
      "link",
      RtnlTypes.AF_BRIDGE,
      "bridge",
      AF_MPLS,
      "mpls");

  private InetWords() {}

  /** What a family is called. */
  public static Optional<String> familyName(int family) {
    return Optional.ofNullable(FAMILIES.get(family));
  }

  /** The family that a word names, such as the one before an address of another family. */
  public static Optional<Integer> family(String word) {
    return FAMILIES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** How many bits an address of a family has; 0 for other families. */
  public static int bits(int family) {
    return switch (family) {
      case RtnlTypes.AF_INET -> 32;
      case RtnlTypes.AF_INET6 -> 128;
      default -> 0;
    };
  }

  /** The prefix that a word stands for; AF_UNSPEC for any family. {@code default} is the one of all addresses. */
  public static Prefix prefix(String word, int family) throws CommandExit {
    checkContext(word, family, "prefix");
    if (word.equals("default") || word.equals("any") || word.equals("all")) {
      return Prefix.all(family, word.equals("default"));
    }
    return Prefix.parse(word)
        .filter(prefix -> family == RtnlTypes.AF_UNSPEC || prefix.family() == family)
        .orElseThrow(() -> expected(word, family, "prefix"));
  }

  /** The address that a word stands for; AF_UNSPEC for any family. {@code default} is the family's zeros, {@code any} nothing. */
  public static Prefix address(String word, int family) throws CommandExit {
    checkContext(word, family, "address");
    if (word.equals("default")) {
      return Prefix.of(family, new byte[bits(family) / Byte.SIZE]);
    }
    if (word.equals("any") || word.equals("all")) {
      return Prefix.all(family, false);
    }
    return Optional.of(word)
        .filter(text -> text.indexOf('/') < 0)
        .flatMap(Prefix::parse)
        .filter(prefix -> family == RtnlTypes.AF_UNSPEC || prefix.family() == family)
        .orElseThrow(() -> expected(word, family, "address"));
  }

  private static void checkContext(String word, int family, String what) throws CommandExit {
    if (family == RtnlTypes.AF_PACKET) {
      throw CommandExit.ofProgram(
          1,
          "Error: \"" + word + "\" may be inet " + what
              + ", but it is not allowed in this context.");
    }
  }

  private static CommandExit expected(String word, int family, String what) {
    String name = familyName(family).orElse("any valid");
    return CommandExit.ofProgram(
        1, "Error: " + name + " " + what + " is expected rather than \"" + word + "\".");
  }
}
