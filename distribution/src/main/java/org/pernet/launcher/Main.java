// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** The command {@code pernet}. */
public final class Main {
  private static final Duration SHELL_PATIENCE = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final PrintWriter err;

  Main(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Runs {@code pernet} with {@code args}, and exits with its status. */
  public static void main(String... args) {
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
    Runtime.getRuntime().addShutdownHook(new Thread(framework::close, "pernet-shutdown"));
    try (framework) {
      framework.boot(installation.bundles());
      return framework.callMain(words, SHELL_PATIENCE);
    }
  }

  private static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(unbuilt)");
  }
}
