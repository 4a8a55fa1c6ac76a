// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.pernet.api.command.CommandSession;
import org.pernet.api.command.ShellCommand;
import org.pernet.redirect.names.LivingNets;
import org.pernet.redirect.server.Recorder;
import org.pernet.redirect.server.RedirectServer;

/** {@code serve DIR}: serves the kernel to redirected tools until it is interrupted. */
public final class ServeCommand implements ShellCommand {
  private static final String USAGE = "Usage: serve DIR\n"
      + "Serves this kernel at DIR until interrupted; 'pernet exec --in DIR -- COMMAND' runs a tool against it.";

  private final LivingNets nets;
  private final Serving serving;

  /** Serves kernels with {@code nets}. */
  public ServeCommand(LivingNets nets, Serving serving) {
    this.nets = nets;
    this.serving = serving;
  }

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "serves this kernel to unmodified tools";
  }

  @Override
  public int run(CommandSession session, List<String> arguments) throws InterruptedException {
    if (arguments.equals(List.of("--help"))) {
      session.out().println(USAGE);
      return 0;
    }
    if (arguments.size() != 1 || arguments.get(0).startsWith("-")) {
      session.err().println(USAGE);
      return Refusal.USAGE;
    }
    Path directory = session.workingDirectory().resolve(arguments.get(0));
    CountDownLatch over = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runnable end = () -> {
      over.countDown();
      awaitQuietly(closed);
    };
    try (RedirectServer server = RedirectServer.start(
        session.task(), nets, directory, Recorder.NONE, OwnCommands.of(session))) {
      serving.begun(end);
      session.out().println("pernet: serving at " + server.path());
      session.out().flush();
      over.await();
      return 0;
    } catch (IOException e) {
      session.err().println("pernet: " + e.getMessage());
      return Refusal.CANNOT_CREATE;
    } finally {
      serving.ended(end);
      closed.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
