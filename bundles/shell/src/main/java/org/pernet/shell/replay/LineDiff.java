// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.replay;

import java.util.ArrayList;
import java.util.List;

/** What differs between recorded lines and others: lines with a blank, a minus or a plus before them. */
final class LineDiff {
  private LineDiff() {}

  static List<String> of(List<String> recorded, List<String> actual) {
    int[][] common = commonLengths(recorded, actual);
    List<String> diff = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < recorded.size() || j < actual.size()) {
      boolean bothLeft = i < recorded.size() && j < actual.size();
      if (bothLeft && ExpectedLine.matches(recorded.get(i), actual.get(j))) {
        diff.add(" " + actual.get(j++));
        i++;
      } else if (j == actual.size()
          || (i < recorded.size() && common[i + 1][j] >= common[i][j + 1])) {
        diff.add("-" + recorded.get(i++));
      } else {
        diff.add("+" + actual.get(j++));
      }
    }
    return diff;
  }

  /** How many lines the rests of both, from each place on, have in common. */
  private static int[][] commonLengths(List<String> recorded, List<String> actual) {
    int[][] common = new int[recorded.size() + 1][actual.size() + 1];
    for (int i = recorded.size() - 1; i >= 0; i--) {
      for (int j = actual.size() - 1; j >= 0; j--) {
        common[i][j] = ExpectedLine.matches(recorded.get(i), actual.get(j))
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
