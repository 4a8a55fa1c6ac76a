// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.LinkFilter;
import org.pernet.shell.ip.link.LinkQueries;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;
import org.pernet.shell.ip.text.Output;

/** {@code ip monitor}. */
public final class MonitorCommand {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private MonitorCommand() {}

  /** Listens and shows, until the thread is interrupted or the kernel goes. */
  public static void run(Invocation ip, Arguments words) throws CommandExit, InterruptedException {
    MonitorOptions options = MonitorOptions.read(ip, words);
    if (options.file().isPresent()) {
      replay(ip, options.file().get());
      return;
    }
    int[] groups = options.subjects().stream()
        .flatMapToInt(subject -> Arrays.stream(subject.groups(ip.options().family())))
        .toArray();
    try (RtnlListener listener = RtnlListener.open(ip.process(), options.allNamespaces(), groups);
        Output out = ip.textOutput()) {
      LinkQueries.dump(ip, LinkFilter.all(RtnlTypes.AF_UNSPEC));
      ip.nsidNames().learn();
      listen(ip, listener, new EventPrinter(ip, out, options));
    } catch (NetException refused) {
      throw CommandExit.ofProgram(
          1, "Cannot open netlink socket: " + refused.errno().message());
    }
  }

  private static void listen(Invocation ip, RtnlListener listener, EventPrinter printer)
      throws InterruptedException {
    while (!listener.isClosed()) {
      try {
        Optional<RtnlReply> event = listener.next(PATIENCE);
        event.ifPresent(printer::print);
      } catch (NetException lost) {
        ip.err()
            .println("netlink receive error " + lost.errno().message() + " ("
                + lost.errno().number() + ")");
      }
    }
  }

  /** Files hold messages as bytes, which come with the second issue. */
  private static void replay(Invocation ip, String file) throws CommandExit {
    Path path = ip.session().workingDirectory().resolve(file);
    if (!Files.exists(path)) {
      throw Errors.refusal("Cannot fopen: No such file or directory");
    }
    if (!Files.isReadable(path)) {
      throw Errors.refusal("Cannot fopen: Permission denied");
    }
    throw Errors.refusal(file + ": files of events cannot be read yet");
  }
}
