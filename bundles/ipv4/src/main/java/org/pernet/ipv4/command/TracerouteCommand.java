// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;

/** {@code traceroute}, as Linux's 2.1 has it: by UDP, or by echoes with -I. */
public final class TracerouteCommand implements ShellCommand {
  /** The command. */
  public TracerouteCommand() {}

  @Override
  public String name() {
    return "traceroute";
  }

  @Override
  public String summary() {
    return "tells by which routers packets go to a host";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) throws InterruptedException {
    try {
      TraceOptions options = TraceOptions.parse(arguments);
      OptionalInt target = HostName.resolve(options.host);
      if (target.isEmpty()) {
        throw new UsageException(
            options.host + ": Name or service not known\nCannot handle \"host\" cmdline arg `"
                + options.host + "' on position 1 (argc 1)",
            2);
      }
      return trace(session, options, target.getAsInt());
    } catch (UsageException refused) {
      (refused.status() == 0 ? session.out() : session.err()).println(refused.getMessage());
      return refused.status();
    } catch (NetException refused) {
      session.err().println("send: " + refused.errno().message());
      return 1;
    }
  }

  private static int trace(CommandSession session, TraceOptions options, int target)
      throws NetException, UsageException, InterruptedException {
    session
        .out()
        .println("traceroute to " + options.host + " (" + Inet4.text(target) + "), " + options.most
            + " hops max, " + options.length + " byte packets");
    try (TraceSocket socket = TraceSocket.open(session.task(), options, target)) {
      new TraceRun(session, options, socket).run();
      return 0;
    }
  }
}
