// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.fault;

import java.util.List;
import java.util.regex.Pattern;

/** What is drawn in turn or at random, and so is another after a failed try: indexes and hardware addresses. */
final class Masks {
  private static final Pattern INDEX =
      Pattern.compile("^\\d+: |^id \\d+ (?=via)|@if\\d+|peerif \\d+| sum -?\\d+");
  private static final Pattern ADDRESS =
      Pattern.compile("([0-9a-f]{2}:){5}[0-9a-f]{2}|[0-9a-f]{4}\\.[0-9a-f:]+");

  private static final Pattern TIMER = Pattern.compile("_timer +[0-9.]+");

  private Masks() {}

  /** A line, but for how long it is until something will happen. */
  static String timeless(String line) {
    return TIMER.matcher(line).replaceAll("_timer");
  }

  static List<String> masked(List<String> lines) {
    return lines.stream()
        .map(line -> ADDRESS.matcher(INDEX.matcher(line).replaceAll("#")).replaceAll("*"))
        .toList();
  }
}
