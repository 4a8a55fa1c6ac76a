// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import java.util.List;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Flush;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** {@code ip route flush}. */
final class RouteFlush {
  private RouteFlush() {}

  static void run(Invocation ip, Arguments words) throws CommandExit {
    if (!words.hasMore()) {
      throw Errors.failure("\"ip route flush\" requires arguments.");
    }
    RouteFilter filter = RouteFilterWords.read(ip, words);
    int family = RouteFilterWords.familyOf(filter);
    if (filter.cloned) {
      // routes are not cached: there is nothing to take away
      if (family != RtnlTypes.AF_INET6 && ip.options().statistics() > 0) {
        ip.out().println("*** IPv4 routing cache is flushed.");
      }
      if (family == RtnlTypes.AF_INET) {
        return;
      }
    }
    new Flush(ip, "entries", Errors.KERNEL, false)
        .run(() -> chosen(ip, filter), RtnlTypes.RTM_DELROUTE);
  }

  private static List<RtnlReply> chosen(Invocation ip, RouteFilter filter) throws NetException {
    List<RtnlReply> routes = RouteQueries.dump(ip, filter);
    if (ip.options().statistics() > 1) {
      RoutePrinter printer = new RoutePrinter(ip, ip.textOutput(), filter);
      routes.forEach(printer::print);
    }
    return routes;
  }
}
