// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import java.util.OptionalInt;
import org.pernet.shell.ip.text.Numbers;

/** The states (NUD_*) and flags (NTF_*) of an entry of a forwarding table. */
final class FdbStates {
  static final int REACHABLE = 0x02;
  static final int STALE = 0x04;
  static final int NOARP = 0x40;
  static final int PERMANENT = 0x80;

  static final int USE = 0x01;
  static final int SELF = 0x02;
  static final int MASTER = 0x04;
  static final int EXT_LEARNED = 0x10;
  static final int OFFLOADED = 0x20;
  static final int STICKY = 0x40;
  static final int ROUTER = 0x80;

  private static final int MAX = 0xff;

  private FdbStates() {}

  /** The state that a word asks for; empty for any other. */
  static OptionalInt number(String word) {
    return switch (word) {
      case "permanent" -> OptionalInt.of(PERMANENT);
      case "static", "temp" -> OptionalInt.of(NOARP);
      case "stale" -> OptionalInt.of(STALE);
      case "reachable", "dynamic" -> OptionalInt.of(REACHABLE);
      case "all" -> OptionalInt.of(-1);
      default -> {
        OptionalInt number = Numbers.unsigned(word);
        boolean fits = number.isPresent()
            && Integer.compareUnsigned(number.getAsInt(), MAX) <= 0
            && Integer.bitCount(number.getAsInt()) <= 1;
        yield fits ? number : OptionalInt.empty();
      }
    };
  }

  /** The name of a state. */
  static String name(int state) {
    if ((state & PERMANENT) != 0) {
      return "permanent";
    }
    if ((state & NOARP) != 0) {
      return "static";
    }
    if ((state & STALE) != 0) {
      return "stale";
    }
    return (state & REACHABLE) != 0 ? "" : "state=0x" + Integer.toHexString(state);
  }
}
