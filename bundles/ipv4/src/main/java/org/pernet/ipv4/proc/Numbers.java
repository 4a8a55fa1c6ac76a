// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.proc;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/** Numbers as files below /proc/sys take them (proc_dointvec): the first of what is written counts. */
final class Numbers {
  private Numbers() {}

  /** The words of what was written. */
  static String[] words(String text) {
    return text.strip().split("\\s+");
  }

  /** The first number of a text, in its range: EINVAL. */
  static long first(String text, long least, long most) throws NetException {
    return number(words(text)[0], least, most);
  }

  /** A number, decimal, octal or hexadecimal as C writes them: EINVAL. */
  static long number(String word, long least, long most) throws NetException {
    long value;
    try {
      value = Long.decode(word);
    } catch (NumberFormatException notOne) {
      throw new NetException(Errno.EINVAL);
    }
    if (value < least || value > most) {
      throw new NetException(Errno.EINVAL);
    }
    return value;
  }
}
