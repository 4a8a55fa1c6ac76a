// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Internet addresses in text. Names are never looked up. */
public final class InetText {
  private InetText() {}

  /** The four bytes that a dotted word stands for; parts left out at the end are zero. Empty for any other word. */
  public static Optional<byte[]> ipv4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length > 4) {
      return Optional.empty();
    }
    byte[] bytes = new byte[4];
    for (int i = 0; i < parts.length; i++) {
      var part = Numbers.integer(parts[i]);
      if (part.isEmpty() || part.getAsInt() < 0 || part.getAsInt() > 255) {
        return Optional.empty();
      }
      bytes[i] = (byte) part.getAsInt();
    }
    return Optional.of(bytes);
  }

  /** The bytes of an address of either family; empty for what is none. */
  public static Optional<byte[]> address(String text) {
    if (!text.contains(":")) {
      return ipv4(text);
    }
    if (!text.chars().allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0)) {
      return Optional.empty();
    }
    try {
      // a word with colons and digits alone is taken literally
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }

  /** An address in text. */
  public static String format(byte[] address) {
    if (address.length == 4) {
      return (address[0] & 0xff) + "." + (address[1] & 0xff) + "." + (address[2] & 0xff) + "."
          + (address[3] & 0xff);
    }
    return Ipv6Text.format(address);
  }
}
