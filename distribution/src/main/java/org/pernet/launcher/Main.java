// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** The command {@code pernet}. */
public final class Main {
  private static final Duration SHELL_PATIENCE = Duration.ofSeconds(10);
  private static final Duration STATUS_PATIENCE = Duration.ofSeconds(5);
  private static final Set<String> ENDED_BY_SIGNAL = Set.of("exec", "serve");

  private final PrintWriter out;
  private final PrintWriter err;

  Main(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs {@code pernet} with {@code args}, and exits with its status. */
  public static void main(String... args) {
    UserArchive.current().ifPresent(UserArchive::discardIfUnfinished);
    Charset charset = Charset.defaultCharset();
    Main main = new Main(
        new PrintWriter(System.out, true, charset), new PrintWriter(System.err, true, charset));
    System.exit(main.run(args));
  }

  int run(String... args) {
    try {
      Optional<List<String>> words = new CommandLineReader(version(), out, err).read(args);
      return words.isPresent() ? boot(words.get()) : ExitStatus.OK;
    } catch (LaunchException e) {
      err.println("pernet: " + e.getMessage());
      if (e.getCause() != null) {
        LoggerFactory.getLogger(Main.class).debug("exit {}", e.status(), e);
      }
      return e.status();
    }
  }

  private static int boot(List<String> words) throws LaunchException {
    Installation installation = Installation.current();
    EmbeddedFramework framework = EmbeddedFramework.create(installation);
    CompletableFuture<Integer> status = new CompletableFuture<>();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> shutDown(framework, words, status), "pernet-shutdown"));
    try (framework) {
      framework.boot(installation.bundles());
      status.complete(framework.callMain(words, SHELL_PATIENCE));
      return status.join();
    }
  }

  /** Ends it all. A command that ends properly because Pernet is told to end keeps its status, whatever the signal was. */
  private static void shutDown(
      EmbeddedFramework framework, List<String> words, CompletableFuture<Integer> status) {
    boolean ends = ENDED_BY_SIGNAL.contains(words.get(0)) && !status.isDone();
    framework.close();
    if (ends) {
      status
          .completeOnTimeout(ExitStatus.SOFTWARE, STATUS_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
          .join();
      Runtime.getRuntime().halt(status.join());
    }
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(unbuilt)");
  }
}
