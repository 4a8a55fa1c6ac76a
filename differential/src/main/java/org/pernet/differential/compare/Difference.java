// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.compare;

import org.pernet.differential.side.Answer;

/**
 * The first answer that is not the same.
 *
 * @param position its place among the answers; that of a command where it is below their number
 * @param kernel what the real kernel answered
 * @param pernet what Pernet answered
 */
public record Difference(int position, Answer kernel, Answer pernet) {
  /** As a transcript has it, with what the kernel says marked by - and what Pernet says by +. */
  public String text() {
    StringBuilder text = new StringBuilder("  $ ").append(kernel.label()).append('\n');
    if (!kernel.label().equals(pernet.label())) {
      text.append("  + $ ").append(pernet.label()).append('\n');
    }
    lines(text, " -", kernel, pernet);
    lines(text, " +", pernet, kernel);
    if (kernel.status() != pernet.status()) {
      text.append("  -[")
          .append(kernel.status())
          .append("]\n  +[")
          .append(pernet.status())
          .append("]\n");
    }
    return text.toString();
  }

  /** The lines that the other has not; of JSON, the objects. */
  private static void lines(StringBuilder text, String sign, Answer of, Answer other) {
    var others = other.output().replace("},{", "},\n{").lines().toList();
    of.output()
        .replace("},{", "},\n{")
        .lines()
        .filter(line -> !others.contains(line))
        .forEach(line -> text.append(' ').append(sign).append(line).append('\n'));
  }
}
