// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The real kernel beside Pernet: {@code ./mvnw -Pdifferential verify -Dseed=N -Dsequences=N}, as root, on Linux. What it found is in
 * {@code target/differential.txt} as well.
 */
class DifferentialIT {
  private static final long SEED = 2026;

  @Test
  void pernetAnswersAsTheKernelDoes() throws Exception {
    Path settle = Path.of(System.getProperty("pernet.natives"), "settle");
    Path redirect = Path.of(System.getProperty("pernet.redirect"));
    assumeTrue(
        "root".equals(System.getProperty("user.name")),
        "skipped: only root can ask the real kernel");
    assumeTrue(
        Files.isExecutable(settle) && Files.isExecutable(redirect),
        "skipped: there is no C compiler for Linux (cc)");
    Outcome outcome = Differential.run(Settings.fromProperties(SEED), settle, redirect);
    Files.writeString(
        Path.of(System.getProperty("pernet.natives")).resolveSibling("differential.txt"),
        outcome.text());
    System.out.println(outcome.text());
    assertThat(outcome.findings()).as(outcome.text()).isEmpty();
  }
}
