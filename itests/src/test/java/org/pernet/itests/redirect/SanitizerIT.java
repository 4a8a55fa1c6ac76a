// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The C library's calls under AddressSanitizer and UndefinedBehaviorSanitizer. */
class SanitizerIT {
  @TempDir
  private Path temporary;

  @Test
  void libraryTouchesNothingButItsOwn() throws Exception {
    Tools.requireLibrary();
    Tools.require("cc");
    Path program = temporary.resolve("exercise");
    Path build = Tools.ROOT.resolve("bundles/redirect/src/test/c/build");
    Tools.Outcome built = Tools.run(List.of(build.toString(), program.toString()));
    assumeTrue(built.status() != 77, "skipped: cc has no sanitizers (libasan, libubsan)");
    assertThat(built).isEqualTo(new Tools.Outcome(0, ""));
    try (Served served = Served.start(temporary.resolve("k"))) {
      assertThat(Tools.run(
              List.of("env", "PERNET_REDIRECT=" + served.directory(), program.toString())))
          .isEqualTo(new Tools.Outcome(0, "done\n"));
    }
  }
}
