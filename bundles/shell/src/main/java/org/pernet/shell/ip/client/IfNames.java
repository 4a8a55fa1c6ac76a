// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import java.nio.charset.StandardCharsets;
import org.pernet.shell.ip.text.Numbers;

/** What the program itself takes for the name of a link; the kernel has rules of its own. */
public final class IfNames {
  private static final int MAX_NAME = 15;

  private IfNames() {}

  /** Whether a word could be a name. */
  public static boolean isName(String word) {
    return isAlternativeName(word) && word.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME;
  }

  /** Whether a word could be an alternative name, which may be longer. */
  public static boolean isAlternativeName(String word) {
    return !word.isEmpty() && word.chars().noneMatch(c -> c == '/' || Numbers.isSpace((char) c));
  }
}
