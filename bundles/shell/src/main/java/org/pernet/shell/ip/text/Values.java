// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.util.OptionalInt;

/** Values that must be numbers; a refusal with the command's words of all others. */
public final class Values {
  private Values() {}

  /** An unsigned number of 32 bits. */
  public static int unsigned(String value, String refusal) throws CommandExit {
    return require(Numbers.unsigned(value), value, refusal);
  }

  /** An unsigned number of at most {@code max}. */
  public static int atMost(String value, int max, String refusal) throws CommandExit {
    int number = unsigned(value, refusal);
    if (Integer.compareUnsigned(number, max) > 0) {
      throw Errors.invalidValue(value, refusal);
    }
    return number;
  }

  /** A number that was read, if it was. */
  public static int require(OptionalInt number, String value, String refusal) throws CommandExit {
    return number.orElseThrow(() -> Errors.invalidValue(value, refusal));
  }
}
