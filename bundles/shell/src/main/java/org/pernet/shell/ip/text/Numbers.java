// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.math.BigInteger;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers, as the C library reads them. */
public final class Numbers {
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger UNSIGNED_MAX = BigInteger.valueOf(0xffff_ffffL);

  private Numbers() {}

  /**
   * What was read.
   *
   * @param value the number, of any size
   * @param end where reading ended; 0 where there was no digit
   */
  private record Scanned(BigInteger value, int end) {
    boolean isWhole(String text) {
      return end > 0 && end == text.length();
    }

    boolean fitsLong() {
      return value.compareTo(LONG_MAX) <= 0 && value.compareTo(LONG_MIN) >= 0;
    }

    long saturated() {
      return value.min(LONG_MAX).max(LONG_MIN).longValue();
    }
  }

  /** A whole word as a signed number of 32 bits, in base 8, 10 or 16 as it is written; empty for any other. */
  public static OptionalInt integer(String text) {
    Scanned scanned = scan(text, 0);
    if (!scanned.isWhole(text) || !scanned.fitsLong()) {
      return OptionalInt.empty();
    }
    long value = scanned.value().longValue();
    return value == (int) value ? OptionalInt.of((int) value) : OptionalInt.empty();
  }

  /** A whole word as an unsigned number of 32 bits, in base 8, 10 or 16; empty for any other. */
  public static OptionalInt unsigned(String text) {
    return unsigned(text, 0);
  }

  /** A whole word as an unsigned number of 32 bits, in {@code base}, or as it is written where that is 0. */
  public static OptionalInt unsigned(String text, int base) {
    Scanned scanned = scan(text, base);
    if (!scanned.isWhole(text)
        || scanned.value().signum() < 0
        || scanned.value().compareTo(UNSIGNED_MAX) > 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(scanned.value().intValue());
  }

  /** A whole word as an unsigned number of 64 bits, in base 8, 10 or 16; empty for any other. */
  public static OptionalLong unsignedLong(String text) {
    Scanned scanned = scan(text, 0);
    return scanned.isWhole(text)
            && scanned.value().signum() >= 0
            && scanned.value().bitLength() <= Long.SIZE
        ? OptionalLong.of(scanned.value().longValue())
        : OptionalLong.empty();
  }

  /** A whole word as a long cut down to 32 bits, in base 8, 10 or 16; empty for what is no number. */
  public static OptionalInt truncated(String text) {
    Scanned scanned = scan(text, 0);
    return scanned.isWhole(text) ? OptionalInt.of((int) scanned.saturated()) : OptionalInt.empty();
  }

  /** The decimal number that a word begins with, cut down to 32 bits; 0 where it begins with none. */
  public static int decimal(String text) {
    return (int) scan(text, 10).saturated();
  }

  /** The hexadecimal number that a word begins with, cut down to 32 bits; empty where it begins with none. */
  public static OptionalInt hexadecimal(String text) {
    Scanned scanned = scan(text, 16);
    return scanned.end() > 0 ? OptionalInt.of(scanned.value().intValue()) : OptionalInt.empty();
  }

  private static Scanned scan(String text, int base) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    boolean negative = at < text.length() && text.charAt(at) == '-';
    if (negative || (at < text.length() && text.charAt(at) == '+')) {
      at++;
    }
    int radix = radix(text, at, base);
    if (radix == 16 && hasHexPrefix(text, at)) {
      at += 2;
    }
    int digits = at;
    while (digits < text.length() && digit(text.charAt(digits), radix) >= 0) {
      digits++;
    }
    if (digits == at) {
      return new Scanned(BigInteger.ZERO, 0);
    }
    BigInteger value = new BigInteger(text.substring(at, digits), radix);
    return new Scanned(negative ? value.negate() : value, digits);
  }

  private static int radix(String text, int at, int base) {
    if (base != 0) {
      return base;
    }
    if (hasHexPrefix(text, at)) {
      return 16;
    }
    return at < text.length() && text.charAt(at) == '0' ? 8 : 10;
  }

  private static boolean hasHexPrefix(String text, int at) {
    return text.regionMatches(true, at, "0x", 0, 2)
        && at + 2 < text.length()
        && digit(text.charAt(at + 2), 16) >= 0;
  }

  private static int digit(char c, int radix) {
    return c < 128 ? Character.digit(c, radix) : -1;
  }

  /** Whether C's isspace says so. */
  public static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
