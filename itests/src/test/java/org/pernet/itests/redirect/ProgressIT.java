// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Progress of {@code checkpoint} and {@code restore}: on a real terminal, which {@code script} of util-linux makes, it is seen,
 * and nowhere else. What takes no time counts as long here.
 */
class ProgressIT {
  private static final String AT_ONCE = "-Dpernet.progress.millis=0";
  private static final String WORK =
      "ip netns add red\ncheckpoint images\nrestore --prefix x- images\n";
  private static final String LINE = "(?s).*\r\u001b\\[K%s: %s 1 of [0-9]+.*\r\u001b\\[K%s .*";
  private static final String SAVED = LINE.formatted("checkpoint", "copied", "saved");
  private static final String RESTORED = LINE.formatted("restore", "namespaces", "restored");

  @TempDir
  private Path directory;

  @BeforeEach
  void require() {
    Tools.require("script");
    Tools.require("bash");
  }

  private Tools.Outcome run(String line) throws Exception {
    String there = "export JAVA_OPTS=" + AT_ONCE + "; cd " + directory + "; " + line;
    return Tools.run(List.of("bash", "-c", there));
  }

  private static String onTerminal(String command) {
    return "script -qec '" + command + "' /dev/null";
  }

  private String pernet() {
    return Tools.HOME.resolve("bin/pernet").toString();
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(directory.resolve(name), text);
  }

  @Test
  void inTheDialogue() throws Exception {
    Path lines = file("lines", WORK + "exit\n");
    Tools.Outcome there = run(onTerminal(pernet()) + " < " + lines);
    assertThat(there.output()).matches(SAVED).matches(RESTORED);
    Tools.Outcome piped = run("rm -r images; " + pernet() + " < " + lines + " | cat");
    assertThat(piped.output()).contains("saved 1 ", "restored 1 ").doesNotContain("\u001b", " of ");
  }

  /** The kernel is in another process than the terminal's. */
  @Test
  void asProgramsBelowExec() throws Exception {
    Tools.requireLibrary();
    Tools.require("ip");
    String exec = pernet() + " exec -- bash ";
    Tools.Outcome there = run(onTerminal(exec + file("script", WORK)) + " < /dev/null");
    assertThat(there.output()).matches(SAVED).matches(RESTORED);
    Path other = file("other", WORK.replace("x- images", "x- images > said"));
    Tools.Outcome half = run("rm -r images; " + onTerminal(exec + other) + " < /dev/null");
    assertThat(half.output()).matches(SAVED).doesNotContain("restore");
    assertThat(Files.readString(directory.resolve("said"), UTF_8)).matches("restored 1 .*\n");
  }
}
