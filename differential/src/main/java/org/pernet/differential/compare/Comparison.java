// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.compare;

import java.util.List;
import java.util.Optional;
import org.pernet.differential.command.Command;
import org.pernet.differential.side.Answer;

/** Compares what both answered, answer by answer. */
public final class Comparison {
  private static final Answer NONE = new Answer("(no answer)", -1, "");

  private Comparison() {}

  /** The first difference, if there is one. */
  public static Optional<Difference> first(
      List<Command> commands, List<Answer> kernel, List<Answer> pernet) {
    Normalizer ofKernel = new Normalizer(commands);
    Normalizer ofPernet = new Normalizer(commands);
    for (int i = 0; i < Math.max(kernel.size(), pernet.size()); i++) {
      Answer theirs = i < kernel.size() ? ofKernel.normal(kernel.get(i)) : NONE;
      Answer ours = i < pernet.size() ? ofPernet.normal(pernet.get(i)) : NONE;
      if (!theirs.equals(ours)) {
        return Optional.of(new Difference(i, theirs, ours));
      }
    }
    return Optional.empty();
  }
}
