// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.util.OptionalInt;
import org.pernet.ipv4.inet.Inet4;

/** Addresses as people write them: a namespace has no resolver, so all names but localhost are unknown. */
final class HostName {
  private static final String LOCALHOST = "localhost";

  private HostName() {}

  /** The address that is meant, by inet_aton's rules of one to four numbers. */
  static OptionalInt resolve(String text) {
    if (LOCALHOST.equals(text)) {
      return OptionalInt.of(Inet4.LOOPBACK);
    }
    String[] parts = text.split("\\.", -1);
    if (parts.length > 4) {
      return OptionalInt.empty();
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      long most = last ? (1L << (8 * (5 - parts.length))) - 1 : 255;
      long value = number(parts[i]);
      if (value < 0 || value > most) {
        return OptionalInt.empty();
      }
      address |= last ? value : value << (8 * (3 - i));
    }
    return OptionalInt.of((int) address);
  }

  private static long number(String part) {
    try {
      return part.isEmpty() || part.charAt(0) == '-' || part.charAt(0) == '+'
          ? -1
          : Long.decode(part);
    } catch (NumberFormatException notOne) {
      return -1;
    }
  }

  /** Whether it is an address and no name. */
  static boolean isNumeric(String text) {
    return !LOCALHOST.equals(text);
  }

  /** The name of an address; the address itself where it has none. */
  static String nameOf(int address) {
    return address == Inet4.LOOPBACK ? LOCALHOST : Inet4.text(address);
  }
}
