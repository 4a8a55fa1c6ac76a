// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.names;

import java.util.List;
import java.util.OptionalInt;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;

/** Types of routes, and what a rule does (RTN_*). */
public final class RouteTypes {
  public static final int RTN_UNSPEC = 0;
  public static final int RTN_UNICAST = 1;
  public static final int RTN_LOCAL = 2;
  public static final int RTN_BROADCAST = 3;
  public static final int RTN_ANYCAST = 4;
  public static final int RTN_MULTICAST = 5;
  public static final int RTN_NAT = 10;

  private static final int MAX = 255;
  private static final List<String> NAMES = List.of(
      "none",
      "unicast",
      "local",
      "broadcast",
      "anycast",
      "multicast",
      "blackhole",
      "unreachable",
      "prohibit",
      "throw",
      "nat",
      "xresolve");
  /** Those of which a beginning is enough, in the order in which they are tried. */
  private static final List<String> ABBREVIATED = List.of(
      "broadcast",
      "anycast",
      "multicast",
      "prohibit",
      "unreachable",
      "blackhole",
      "xresolve",
      "unicast");

  private RouteTypes() {}

  /** The type that a word names, or a number; empty for any other. */
  public static OptionalInt number(String word) {
    if (word.equals("local") || word.equals("nat") || word.equals("throw")) {
      return OptionalInt.of(NAMES.indexOf(word));
    }
    if (word.equals("brd")) {
      return OptionalInt.of(RTN_BROADCAST);
    }
    for (String name : ABBREVIATED) {
      if (Matches.prefix(word, name)) {
        return OptionalInt.of(NAMES.indexOf(name));
      }
    }
    OptionalInt number = Numbers.unsigned(word);
    boolean fits = number.isPresent() && Integer.compareUnsigned(number.getAsInt(), MAX) <= 0;
    return fits ? number : OptionalInt.empty();
  }

  /** The name of a type, or its number where it has none or {@code numeric} asks for it. */
  public static String name(int type, boolean numeric) {
    return numeric || type >= NAMES.size() ? Integer.toString(type) : NAMES.get(type);
  }
}
