// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.replay;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.pernet.shell.ip.text.ShellPattern;

/** A line of recorded output: itself, or, with {@code (glob)} or {@code (re)} at its end, a pattern. */
final class ExpectedLine {
  private static final String GLOB = " (glob)";
  private static final String REGEX = " (re)";

  private ExpectedLine() {}

  /** Whether {@code actual} is what was recorded. */
  static boolean matches(String recorded, String actual) {
    if (recorded.equals(actual)) {
      return true;
    }
    if (recorded.endsWith(GLOB)) {
      return ShellPattern.matches(withoutEnd(recorded, GLOB), actual);
    }
    return recorded.endsWith(REGEX) && matchesRegex(withoutEnd(recorded, REGEX), actual);
  }

  private static boolean matchesRegex(String regex, String actual) {
    try {
      return Pattern.matches(regex, actual);
    } catch (PatternSyntaxException notARegex) {
      return false;
    }
  }

  private static String withoutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }
}
