// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import java.util.Arrays;
import java.util.OptionalInt;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.InetText;
import org.pernet.shell.ip.text.Numbers;

/** Hardware addresses in text: bytes with colons between, or four with dots. */
public final class LinkAddressText {
  private LinkAddressText() {}

  /** The address; a refusal of the word, or of the part of it, that is none. */
  public static HardwareAddress parse(String text) throws CommandExit {
    if (text.indexOf('.') >= 0) {
      return HardwareAddress.of(InetText.ipv4(text).orElseThrow(() -> invalid(text)));
    }
    byte[] bytes = new byte[HardwareAddress.MAX_LENGTH];
    int length = 0;
    for (String part : text.split(":", -1)) {
      if (length == bytes.length) {
        break;
      }
      OptionalInt value = Numbers.hexadecimal(part);
      if (value.isEmpty() || value.getAsInt() < 0 || value.getAsInt() > 255) {
        throw invalid(part);
      }
      bytes[length++] = (byte) value.getAsInt();
    }
    return HardwareAddress.of(Arrays.copyOf(bytes, length));
  }

  private static CommandExit invalid(String text) {
    return Errors.failure("\"" + text + "\" is invalid lladdr.");
  }
}
