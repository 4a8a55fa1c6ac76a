// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import java.util.List;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Flush;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Output;

/** {@code ip neigh show} and {@code flush}. */
final class NeighbourShow {
  private NeighbourShow() {}

  static void show(Invocation ip, Arguments words) throws CommandExit {
    NeighbourFilter filter = NeighbourFilter.read(ip, false, words);
    List<RtnlReply> neighbours;
    try {
      neighbours = filter.dump();
    } catch (NetException refused) {
      throw CommandExit.ofProgram(1, Errors.describe(refused) + "\nDump terminated");
    }
    try (Output out = ip.output()) {
      NeighbourPrinter printer = new NeighbourPrinter(ip, out, filter.index);
      neighbours.forEach(printer::print);
    }
  }

  static void flush(Invocation ip, Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw Errors.failure("Flush requires arguments.");
    }
    NeighbourFilter filter = NeighbourFilter.read(ip, true, words);
    new Flush(ip, "entries", 1, false).run(() -> chosen(ip, filter), RtnlTypes.RTM_DELNEIGH);
  }

  private static List<RtnlReply> chosen(Invocation ip, NeighbourFilter filter) throws NetException {
    List<RtnlReply> neighbours = filter.dump();
    if (ip.options().statistics() > 1) {
      NeighbourPrinter printer = new NeighbourPrinter(ip, ip.textOutput(), filter.index);
      neighbours.forEach(printer::print);
    }
    filter.forgetFailed();
    return neighbours;
  }
}
