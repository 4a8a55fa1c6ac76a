// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.neighbour;

import java.util.OptionalInt;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Output;

/** Shows what a monitor hears of neighbours. */
public final class NeighbourEvents {
  private NeighbourEvents() {}

  /** Shows a neighbour that came, changed or went; of one device where that is given. */
  public static void print(Invocation ip, Output out, RtnlReply reply, OptionalInt device) {
    if (NeighbourFilter.all(ip, device).accepts((NeighbourMessage) reply.message())) {
      new NeighbourPrinter(ip, out, device).print(reply);
    }
  }
}
