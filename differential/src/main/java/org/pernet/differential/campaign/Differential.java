// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pernet.differential.side.Pernet;
import org.pernet.differential.side.RealKernel;

/** The program: a campaign by the properties of {@link Settings}, and its report. */
public final class Differential {
  private Differential() {}

  /**
   * A campaign against what the build has made.
   *
   * @param settle the program of that name
   * @param redirect the program {@code pernet-redirect}, its library beside it
   */
  public static Outcome run(Settings settings, Path settle, Path redirect)
      throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("pernet-diff");
    try {
      RealKernel kernel = new RealKernel(directory, settle.toAbsolutePath());
      Pernet pernet = new Pernet(
          directory, settle.toAbsolutePath(), redirect.toAbsolutePath(), kernel.has("dummy"));
      return new Campaign(settings, kernel, pernet, System.out::println).run();
    } finally {
      Files.deleteIfExists(directory);
    }
  }

  /** With the paths of {@code settle} and {@code pernet-redirect}: runs, tells, and ends with 1 where something differs. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Settings settings = Settings.fromProperties(System.nanoTime() & 0xFFFFFF);
    Outcome outcome = run(settings, Path.of(arguments[0]), Path.of(arguments[1]));
    System.out.println(outcome.text());
    System.exit(outcome.findings().isEmpty() ? 0 : 1);
  }
}
