// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.sysctl;

/**
 * Names of settings and their paths. A name's first separator, a dot or a slash, separates throughout; the other one stands
 * for itself, as in {@code net.ipv4.conf.eth0/100.forwarding}.
 */
final class SysctlNames {
  private SysctlNames() {}

  /** The path below {@code /proc/sys} that a name means. */
  static String path(String name) {
    int dot = name.indexOf('.');
    int slash = name.indexOf('/');
    boolean dotted = dot >= 0 && (slash < 0 || dot < slash);
    String path = dotted ? swapped(name) : name;
    return path.replaceAll("/+", "/").replaceFirst("^/", "");
  }

  /** The name of a path, with dots. */
  static String name(String path) {
    return swapped(path);
  }

  private static String swapped(String text) {
    StringBuilder swapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      swapped.append(c == '.' ? '/' : c == '/' ? '.' : c);
    }
    return swapped.toString();
  }
}
