// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Output;

/** {@code ip link show}. */
final class LinkShow {
  private LinkShow() {}

  static void run(Invocation ip, Arguments words) throws CommandExit {
    LinkFilterWords reader = new LinkFilterWords(ip, LinkUsage.exit());
    while (words.hasMore()) {
      reader.read(words.take(), words);
    }
    LinkFilter filter = reader.filter(RtnlTypes.AF_PACKET);
    if (reader.device().isPresent() && !reader.hasGroup()) {
      one(ip, filter, reader.device().get());
    } else {
      all(ip, filter);
    }
  }

  private static void one(Invocation ip, LinkFilter filter, String name) throws CommandExit {
    try (Output out = ip.output()) {
      RtnlReply link = LinkQueries.byName(ip, name);
      show(ip, out, filter, link);
    } catch (NetException refused) {
      throw CommandExit.ofProgram(
          1,
          Errors.describe(refused) + "\nCannot send link get request: "
              + refused.errno().message());
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
