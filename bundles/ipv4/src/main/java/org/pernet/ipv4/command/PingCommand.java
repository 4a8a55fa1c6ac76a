// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;

/** {@code ping}, as iputils 20221126 has it. */
public final class PingCommand implements ShellCommand {
  private static final int HEADERS = 28;
  private static final int LONGEST = 65_535 - HEADERS;

  /** The command. */
  public PingCommand() {}

  @Override
  public String name() {
    return "ping";
  }

  @Override
  public String summary() {
    return "sends echoes to a host, and tells what comes back";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) throws InterruptedException {
    try {
      return ping(session, PingOptions.parse(arguments));
    } catch (UsageException refused) {
      session.err().println(refused.getMessage());
      return refused.status();
    } catch (NetException refused) {
      session.err().println("ping: socket: " + refused.errno().message());
      return 2;
    }
  }

  private static int ping(CommandSession session, PingOptions options)
      throws UsageException, NetException, InterruptedException {
    OptionalInt named = HostName.resolve(options.host);
    if (named.isEmpty()) {
      throw new UsageException("ping: " + options.host + ": Name or service not known", 2);
    }
    if (options.size > LONGEST) {
      throw new UsageException(
          "ping: packet size " + options.size + " is too large. Maximum is " + LONGEST, 1);
    }
    int target = named.getAsInt() == 0 ? Inet4.LOOPBACK : named.getAsInt();
    try (PingSocket socket = PingSocket.open(session.task(), options, target)) {
      if (socket.isToAll()) {
        session.err().println("WARNING: pinging broadcast address");
      }
      if (socket.mayBeOthers()) {
        session
            .err()
            .println("ping: Warning: source address might be selected on device other than: "
                + options.source);
      }
      if (options.pattern.length > 0 && !options.quiet) {
        session.out().println("PATTERN: 0x" + HexFormat.of().formatHex(options.pattern));
      }
      session.out().println(header(options, target, socket));
      session.out().flush();
      return new PingRun(session, options, socket, target).run();
    }
  }

  private static String header(PingOptions options, int target, PingSocket socket) {
    String from = "";
    if (!options.source.isEmpty()) {
      String device = options.sourceAddress().isPresent() ? "" : options.source;
      from = "from " + Inet4.text(socket.from()) + " " + device + ": ";
    }
    return "PING " + options.host + " (" + Inet4.text(target) + ") " + from + options.size + "("
        + (options.size + HEADERS) + ") bytes of data.";
  }
}
