// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import java.util.OptionalInt;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Output;

/** Shows what a monitor hears of routes. */
public final class RouteEvents {
  private RouteEvents() {}

  /** Whether an event tells of a route, and not of what a lookup found. */
  public static boolean isShown(RouteMessage route) {
    return (route.flags() & RouteFilter.CLONED) == 0;
  }

  /** Shows a route that came or went; of one device where that is given. */
  public static void print(Invocation ip, Output out, RtnlReply reply, OptionalInt device) {
    RouteFilter filter = new RouteFilter(RtnlTypes.AF_UNSPEC);
    filter.family = ip.options().family();
    filter.out = device;
    if (filter.accepts((RouteMessage) reply.message())) {
      new RoutePrinter(ip, out, filter).print(reply);
    }
  }
}
