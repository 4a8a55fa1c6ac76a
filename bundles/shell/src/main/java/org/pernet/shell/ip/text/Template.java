// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.text;

import java.nio.charset.StandardCharsets;

/** A text with one place for a value: {@code %s}, {@code %10s} or {@code %-16s}, widths counted in bytes as C does. */
final class Template {
  private Template() {}

  static String fill(String template, Object value) {
    int start = template.indexOf('%');
    if (start < 0) {
      return template;
    }
    int end = template.indexOf('s', start);
    String width = template.substring(start + 1, end);
    String text = String.valueOf(value);
    return template.substring(0, start) + padded(text, width) + template.substring(end + 1);
  }

  private static String padded(String text, String width) {
    if (width.isEmpty()) {
      return text;
    }
    int wanted = Integer.parseInt(width);
    int missing = Math.abs(wanted) - text.getBytes(StandardCharsets.UTF_8).length;
    String padding = " ".repeat(Math.max(0, missing));
    return wanted < 0 ? text + padding : padding + text;
  }
}
