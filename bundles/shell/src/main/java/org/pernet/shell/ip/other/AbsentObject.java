// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.other;

import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/**
 * An object whose module is not there. Its tables are empty, and it cannot be changed.
 *
 * @param title what its help is called
 * @param changing the verbs that would change it
 */
public record AbsentObject(String title, List<String> changing) {
  private static final List<String> SHOWING = List.of("show", "lst", "list");

  /** Runs what the words say. */
  public void run(Invocation ip, Arguments words) throws CommandExit {
    String verb = words.hasMore() ? words.take() : SHOWING.get(0);
    if (matches(verb, SHOWING)) {
      ip.output().close();
    } else if (matches(verb, changing)) {
      throw Errors.kernel(new NetException(Errno.EOPNOTSUPP));
    } else if (Matches.prefix(verb, "help")) {
      throw Errors.refusal("Usage: ip " + title + " [ show ]\nThe module for this is not there.");
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip " + title + " help\".");
    }
  }

  private static boolean matches(String verb, List<String> known) {
    return Matches.prefixOfAny(verb, known.toArray(new String[0]));
  }
}
