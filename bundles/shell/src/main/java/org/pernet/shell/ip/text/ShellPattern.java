// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.util.regex.Pattern;

/** Shell patterns: {@code *}, {@code ?} and {@code [...]}; all else stands for itself, the backslash too. */
public final class ShellPattern {
  private ShellPattern() {}

  /** Whether all of {@code text} is of {@code pattern}. */
  public static boolean matches(String pattern, String text) {
    return Pattern.compile(translate(pattern), Pattern.DOTALL).matcher(text).matches();
  }

  private static String translate(String pattern) {
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at++);
      if (c == '*') {
        regex.append(".*");
      } else if (c == '?') {
        regex.append('.');
      } else if (c == '[' && endOfSet(pattern, at) > 0) {
        int end = endOfSet(pattern, at);
        regex.append(set(pattern.substring(at, end)));
        at = end + 1;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return regex.toString();
  }

  /** Where the set that begins at {@code at} ends, a bracket at its beginning being in it; -1 where it does not. */
  private static int endOfSet(String pattern, int at) {
    int first = at < pattern.length() && isNegation(pattern.charAt(at)) ? at + 1 : at;
    return pattern.indexOf(']', first + 1);
  }

  private static boolean isNegation(char c) {
    return c == '!' || c == '^';
  }

  private static String set(String members) {
    boolean negated = isNegation(members.charAt(0)) && members.length() > 1;
    StringBuilder regex = new StringBuilder(negated ? "[^" : "[");
    for (int i = negated ? 1 : 0; i < members.length(); i++) {
      char c = members.charAt(i);
      if (c == '-' && i > (negated ? 1 : 0) && i + 1 < members.length()) {
        regex.append('-');
      } else {
        regex.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c);
      }
    }
    return regex.append(']').toString();
  }
}
