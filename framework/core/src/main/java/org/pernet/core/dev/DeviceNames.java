// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.nio.charset.StandardCharsets;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** What a device may be called. */
final class DeviceNames {
  /** Bytes of a name, the zero at its end counted (IFNAMSIZ). */
  static final int IFNAMSIZ = 16;

  private DeviceNames() {}

  /** Whether it can be a name: 1 to 15 bytes, not "." or "..", without slash, colon or white space (dev_valid_name). */
  static boolean isValid(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length == 0 || bytes.length >= IFNAMSIZ || name.equals(".") || name.equals("..")) {
      return false;
    }
    for (byte c : bytes) {
      if (c == '/' || c == ':' || c == 0 || isSpace(c)) {
        return false;
      }
    }
    return true;
  }

  private static int byteLength(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The kernel's isspace, which reads bytes as Latin-1: so a letter whose UTF-8 has the byte a0 is no letter to it. */
  private static boolean isSpace(byte c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == (byte) 0xa0;
  }

  /** Whether IPv4's and IPv6's tables by device keep it for themselves ({@code /proc/sys/net/ipv4/conf/all}). */
  static boolean isReserved(String name) {
    return name.equals("all") || name.equals("default");
  }

  /**
   * A name that is valid and free in a namespace, from a name or a pattern (dev_prep_valid_name).
   *
   * @throws NetException as {@link #choose}; {@code taken} also where the pattern's name is taken
   */
  static String prepare(DeviceTable table, String wanted, Errno taken) throws NetException {
    String name = choose(table, wanted, taken);
    if (table.byName(name) != null) {
      throw new NetException(taken);
    }
    return name;
  }

  /**
   * A name that is valid, from a name or a pattern; what comes of a pattern may yet be taken (see {@link NamePatterns}).
   *
   * @throws NetException EINVAL for what is no name or no pattern, {@code taken} where a name is taken, ENFILE where a
   *     pattern is exhausted
   */
  static String choose(DeviceTable table, String wanted, Errno taken) throws NetException {
    if (!isValid(wanted)) {
      throw new NetException(Errno.EINVAL);
    }
    if (wanted.indexOf('%') < 0) {
      if (table.byName(wanted) != null) {
        throw new NetException(taken);
      }
      return wanted;
    }
    int percent = wanted.indexOf('%');
    if (!wanted.startsWith("%d", percent) || wanted.indexOf('%', percent + 1) >= 0) {
      throw new NetException(Errno.EINVAL);
    }
    String name = table.patterns().lowest(wanted);
    if (name == null) {
      throw new NetException(Errno.ENFILE);
    }
    return name;
  }

  /** The pattern's name with a number, cut to what a name may have. */
  static String fill(String pattern, int number) {
    int at = pattern.indexOf("%d");
    String name = pattern.substring(0, at) + number + pattern.substring(at + 2);
    if (byteLength(name) < IFNAMSIZ) {
      return name;
    }
    return new String(
        name.getBytes(StandardCharsets.UTF_8), 0, IFNAMSIZ - 1, StandardCharsets.UTF_8);
  }

  /** Which number of the pattern a name is read as, or -1: all digits there count (sscanf), and must give the same name. */
  static int number(String pattern, String name) {
    int at = pattern.indexOf("%d");
    if (!name.startsWith(pattern.substring(0, at))) {
      return -1;
    }
    int number = 0;
    int i = at;
    for (; i < name.length() && name.charAt(i) >= '0' && name.charAt(i) <= '9'; i++) {
      number = number * 10 + (name.charAt(i) - '0');
      if (number >= NamePatterns.NUMBERS) {
        return -1;
      }
    }
    return i > at && fill(pattern, number).equals(name) ? number : -1;
  }
}
