// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.pernet.shell.ip.text.Matches;
import org.pernet.shell.ip.text.Numbers;
import org.pernet.shell.ip.text.Output;

/** The states of a neighbour (NUD_*) by name. */
final class NeighbourStates {
  static final int FAILED = 0x20;
  static final int NOARP = 0x40;
  static final int PERMANENT = 0x80;
  /** What is asked for where those in no state are. */
  static final int NONE_WANTED = 0x100;

  private static final Map<String, Integer> STATES = states();

  private NeighbourStates() {}

  private static Map<String, Integer> states() {
    Map<String, Integer> states = new LinkedHashMap<>();
    states.put("incomplete", 0x01);
    states.put("reachable", 0x02);
    states.put("stale", 0x04);
    states.put("delay", 0x08);
    states.put("probe", 0x10);
    states.put("failed", FAILED);
    states.put("noarp", NOARP);
    states.put("permanent", PERMANENT);
    return states;
  }

  /** The state that a word names, or a number of one bit; empty for any other. */
  static OptionalInt number(String word) {
    for (String abbreviated : new String[] {"permanent", "reachable", "failed"}) {
      if (Matches.prefix(word, abbreviated)) {
        return OptionalInt.of(STATES.get(abbreviated));
      }
    }
    if (word.equals("none")) {
      return OptionalInt.of(0);
    }
    if (STATES.containsKey(word)) {
      return OptionalInt.of(STATES.get(word));
    }
    OptionalInt number = Numbers.unsigned(word);
    boolean fits = number.isPresent()
        && Integer.compareUnsigned(number.getAsInt(), NONE_WANTED) < 0
        && Integer.bitCount(number.getAsInt()) <= 1;
    return fits ? number : OptionalInt.empty();
  }

  /** Shows those that are set. */
  static void print(Output out, int state) {
    out.openArray("state");
    STATES.forEach((name, bit) -> {
      if ((state & bit) != 0) {
        out.element("%s ", name.toUpperCase(Locale.ROOT));
      }
    });
    out.closeArray();
  }
}
