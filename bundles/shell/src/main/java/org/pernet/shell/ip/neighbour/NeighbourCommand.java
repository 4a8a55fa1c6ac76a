// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.client.NetlinkFlags;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Matches;

/** {@code ip neigh}: the verbs. */
public final class NeighbourCommand {
  private NeighbourCommand() {}

  /** Runs what the words say. */
  public static void run(Invocation ip, Arguments words) throws CommandExit {
    String verb = words.hasMore() ? words.take() : "show";
    if (Matches.prefix(verb, "add")) {
      add(ip, NetlinkFlags.CREATE | NetlinkFlags.EXCLUSIVE, words);
    } else if (Matches.prefix(verb, "change") || verb.equals("chg")) {
      add(ip, NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "replace")) {
      add(ip, NetlinkFlags.CREATE | NetlinkFlags.REPLACE, words);
    } else if (Matches.prefix(verb, "delete")) {
      new NeighbourModify(ip).run(RtnlTypes.RTM_DELNEIGH, 0, words);
    } else if (Matches.prefix(verb, "get")) {
      new NeighbourGet(ip).run(words);
    } else if (Matches.prefixOfAny(verb, "show", "lst", "list")) {
      NeighbourShow.show(ip, words);
    } else if (Matches.prefix(verb, "flush")) {
      NeighbourShow.flush(ip, words);
    } else if (Matches.prefix(verb, "help")) {
      throw NeighbourUsage.exit();
    } else {
      throw Errors.refusal("Command \"" + verb + "\" is unknown, try \"ip neigh help\".");
    }
  }

  private static void add(Invocation ip, int flags, Arguments words) throws CommandExit {
    new NeighbourModify(ip).run(RtnlTypes.RTM_NEWNEIGH, flags, words);
  }
}
