// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.pernet.differential.command.Command;
import org.pernet.differential.compare.Difference;

/**
 * A difference, made small.
 *
 * @param sequence the number of the sequence that showed it
 * @param commands the shortest sequence that shows it
 * @param difference what differs then
 */
public record Finding(int sequence, List<Command> commands, Difference difference) {
  /** As a transcript. */
  public String text() {
    return commands.stream()
            .map(command -> "  $ " + command.text() + "\n")
            .collect(Collectors.joining())
        + "differs:\n" + difference.text();
  }
}
