// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

/** The text of an IPv6 address (RFC 5952). */
final class Ipv6Text {
  private static final int GROUPS = 8;

  private Ipv6Text() {}

  static String format(byte[] address) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (address[2 * i] & 0xff) << 8 | (address[2 * i + 1] & 0xff);
    }
    int start = 0;
    int length = 1;
    for (int i = 0; i < GROUPS; i++) {
      int zeros = zerosFrom(groups, i);
      if (zeros > length) {
        start = i;
        length = zeros;
      }
    }
    if (length < 2) {
      return join(groups, 0, GROUPS);
    }
    return join(groups, 0, start) + "::" + join(groups, start + length, GROUPS);
  }

  private static int zerosFrom(int[] groups, int from) {
    int at = from;
    while (at < GROUPS && groups[at] == 0) {
      at++;
    }
    return at - from;
  }

  private static String join(int[] groups, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? ":" : "").append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }
}
