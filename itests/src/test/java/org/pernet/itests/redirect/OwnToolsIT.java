// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.redirect.server.CommandRunner;
import org.pernet.redirect.server.Recorder;

/** Pernet's own commands, as redirected scripts call them. */
class OwnToolsIT {
  @TempDir
  private Path temporary;

  private final CountDownLatch interrupted = new CountDownLatch(1);
  private HostedServer kernel;

  @BeforeEach
  void serve() throws Exception {
    Tools.requireLibrary();
    Tools.require("bash");
    CommandRunner runner = (task, directory, words, output) -> {
      PrintStream out = output.out();
      out.println(words + " in " + directory + " " + task.net().isInitial());
      output.err().println("and an error");
      if (words.contains("wait")) {
        try {
          new CountDownLatch(1).await();
        } catch (InterruptedException e) {
          out.println("interrupted");
          interrupted.countDown();
        }
      }
      if (words.contains("much")) {
        for (int i = 0; i < 100_000; i++) {
          out.println("line " + i);
        }
      }
      return words.size();
    };
    kernel = HostedServer.start(temporary.resolve("k"), Recorder.NONE, runner);
  }

  @AfterEach
  void end() throws Exception {
    kernel.close();
  }

  @Test
  void runInTheCallersNamespaceAndDirectory() throws Exception {
    String script = "cd /; ping -c 1 '' 'a b' 2>/dev/null; echo $?; "
        + "unshare --net sysctl 2>/dev/null; echo $?; traceroute 2>&1 >/dev/null";
    assertThat(kernel.bash(script).output())
        .isEqualTo("[ping, -c, 1, , a b] in / true\n5\n[sysctl] in / false\n1\nand an error\n");
  }

  @Test
  void sayAsMuchAsTheyLike() throws Exception {
    assertThat(
            kernel.bash("ping much 2>/dev/null | tail -1; ping much | head -1").output())
        .contains("line 99999\n");
  }

  @Test
  void areInterruptedAndEnd() throws Exception {
    String script =
        "ping wait > out 2>&1 & p=$!; until grep -q error out; do :; done; kill -INT $p;"
            + " wait $p; echo $?; tail -1 out";
    assertThat(kernel.bash("cd " + temporary + "; touch out; " + script).output())
        .isEqualTo("2\ninterrupted\n");
  }

  @Test
  void endWithTheirCaller() throws Exception {
    Process caller = Tools.start(kernel.command("ping", "wait"), temporary.resolve("out"));
    while (java.nio.file.Files.size(temporary.resolve("out")) == 0 && caller.isAlive()) {
      Thread.onSpinWait();
    }
    caller.destroyForcibly();
    assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
  }
}
