// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.Locale;

/**
 * Numbers as {@code -h} shows them: three digits or so, and a letter for the power.
 *
 * @param human whether to round at all
 * @param iec whether powers are of 1024
 */
record HumanNumbers(boolean human, boolean iec) {
  private static final String POWERS = "kMGTPE";

  String format(long number) {
    long base = iec ? 1024 : 1000;
    if (!human || Long.compareUnsigned(number, base) < 0) {
      return Long.toUnsignedString(number);
    }
    int power = 0;
    long unit = base;
    while (power + 1 < POWERS.length()
        && Long.compareUnsigned(Long.divideUnsigned(number, base), unit) >= 0) {
      unit *= base;
      power++;
    }
    long whole = Long.divideUnsigned(number, unit);
    int digits = whole < 10 ? 2 : whole < 100 ? 1 : 0;
    double rounded = unsigned(number) / unit;
    return String.format(Locale.ROOT, "%." + digits + "f", rounded)
        + POWERS.charAt(power)
        + (iec ? "i" : "");
  }

  private static double unsigned(long number) {
    return number >= 0 ? number : Math.scalb((double) (number >>> 1), 1);
  }
}
