// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.redirect.server.Recorder;

/** Tests that each have a kernel served from this JVM. */
abstract class Hosted {
  @TempDir
  private Path temporary;

  private HostedServer kernel;

  @BeforeEach
  void serve() throws Exception {
    Tools.requireLibrary();
    Tools.require("bash");
    kernel = HostedServer.start(temporary.resolve("k"), Recorder.NONE);
  }

  @AfterEach
  void end() throws Exception {
    if (kernel != null) {
      kernel.close();
    }
  }

  /** A directory of the test's own. */
  Path temporary() {
    return temporary;
  }

  HostedServer kernel() {
    return kernel;
  }

  /** Runs bash with a script against the kernel. */
  Tools.Outcome bash(String script) throws Exception {
    return kernel.bash(script);
  }

  /** Runs a Python program against the kernel; skips the test where there is no Python. */
  Tools.Outcome python(String program) throws Exception {
    return Tools.run(kernel.command(Tools.python(), "-c", program));
  }
}
