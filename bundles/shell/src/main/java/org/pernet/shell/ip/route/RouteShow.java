// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import java.util.List;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Output;

/** {@code ip route show}. */
final class RouteShow {
  private RouteShow() {}

  static void run(Invocation ip, Arguments words) throws CommandExit {
    RouteFilter filter = RouteFilterWords.read(ip, words);
    List<RtnlReply> routes;
    try {
      routes = RouteQueries.dump(ip, filter);
    } catch (NetException refused) {
      throw CommandExit.ofCommand(Errors.KERNEL, Errors.describe(refused) + "\nDump terminated");
    }
    try (Output out = ip.output()) {
      RoutePrinter printer = new RoutePrinter(ip, out, filter);
      routes.forEach(printer::print);
    }
  }
}
