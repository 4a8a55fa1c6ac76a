// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.bridge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** Six bytes with colons between; what stands behind them is not read. */
final class MacText {
  private static final int LENGTH = 6;
  private static final String BYTE = "\\s*([0-9a-fA-F]{1,2})";
  private static final Pattern PATTERN =
      Pattern.compile(String.join(":", BYTE, BYTE, BYTE, BYTE, BYTE, BYTE) + ".*", Pattern.DOTALL);

  private MacText() {}

  static HardwareAddress parse(String text) throws CommandExit {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      throw CommandExit.ofCommand(Errors.REFUSED, "Invalid mac address " + text);
    }
    byte[] bytes = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      bytes[i] = (byte) Integer.parseInt(matcher.group(i + 1), 16);
    }
    return HardwareAddress.of(bytes);
  }
}
