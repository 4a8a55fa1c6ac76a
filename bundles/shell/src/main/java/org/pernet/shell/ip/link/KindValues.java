// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import java.util.OptionalInt;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Numbers;

/** Values behind {@code type KIND}. */
final class KindValues {
  private KindValues() {}

  /** An unsigned number of at most {@code max}, which is unsigned too. */
  static int number(String value, int max, String refusal) throws CommandExit {
    OptionalInt number = Numbers.unsigned(value);
    if (number.isEmpty() || Integer.compareUnsigned(number.getAsInt(), max) > 0) {
      throw Errors.invalid(value, refusal);
    }
    return number.getAsInt();
  }
}
