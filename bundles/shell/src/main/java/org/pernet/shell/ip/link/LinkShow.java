// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.filter.ShowWords;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Output;

/** {@code ip link show}. */
final class LinkShow {
  private LinkShow() {}

  static void run(Invocation ip, Arguments words) throws CommandExit {
    ShowWords show = new ShowWords(ip, RtnlTypes.AF_PACKET, LinkUsage.exit());
    show.read(words);
    LinkFilter filter = show.links();
    if (show.device().isPresent() && filter.group().isEmpty()) {
      one(ip, filter, show.device().get());
    } else {
      all(ip, filter);
    }
  }

  private static void one(Invocation ip, LinkFilter filter, String name) throws CommandExit {
    RtnlReply link;
    try {
      link = LinkQueries.byName(ip, name);
    } catch (NetException refused) {
      ip.err().println(Errors.describe(refused));
      ip.err().println("Cannot send link get request: " + refused.errno().message());
      ip.output().close();
      throw CommandExit.ofProgram(1, "");
    }
    try (Output out = ip.output()) {
      show(ip, out, filter, link);
    }
  }

  private static void all(Invocation ip, LinkFilter filter) throws CommandExit {
    try (Output out = ip.output()) {
      for (RtnlReply link : LinkQueries.dump(ip, filter)) {
        show(ip, out, filter, link);
      }
    }
  }

  private static void show(Invocation ip, Output out, LinkFilter filter, RtnlReply link) {
    out.openObject(null);
    new LinkPrinter(ip, out, LinkPrinter.Manner.LINK).print(link, filter);
    out.closeObject();
  }
}
