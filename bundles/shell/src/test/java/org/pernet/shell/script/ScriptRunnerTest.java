// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.shell.session.TestShell;

class ScriptRunnerTest {
  @TempDir
  Path directory;

  private TestShell shell;

  @BeforeEach
  void boot() throws Exception {
    shell = new TestShell();
  }

  @AfterEach
  void close() {
    shell.close();
  }

  private int run(boolean trace, String... lines) throws Exception {
    Path file = Files.write(directory.resolve("script"), java.util.List.of(lines));
    return new ScriptRunner(shell.shell(), trace).run(file.toString());
  }

  @Test
  void stopsAtTheFirstFailureWithItsStatus() throws Exception {
    int status = run(
        false,
        "# a comment",
        "",
        "ip link add v0 type veth",
        "ip link set v0 mtu 10",
        "ip -br link");
    assertThat(status).isEqualTo(2);
    assertThat(shell.written()).isEqualTo("Error: mtu less than device minimum.\n");
  }

  @Test
  void aTraceGoesOn() throws Exception {
    int status = run(true, "ip link show nothere", "  nosuch 'a b'  ", "ip -br \\", "link show lo");
    assertThat(status).isZero();
    assertThat(shell.written()).isEqualTo("""
        + ip link show nothere
        Device "nothere" does not exist.
        = 1
        + nosuch 'a b'
        pernet: nosuch: command not found
        = 127
        + ip -br \\
        link show lo
        lo               DOWN           00:00:00:00:00:00 <LOOPBACK>\s
        = 0
        """);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(new ScriptRunner(shell.shell(), false).run("nosuchfile")).isEqualTo(66);
    assertThat(shell.written()).isEqualTo("pernet: nosuchfile: No such file or directory\n");
    assertThat(new ScriptRunner(shell.shell(), false).run(directory.toString())).isEqualTo(66);
    assertThat(shell.written()).isEqualTo("pernet: " + directory + ": Is a directory\n");
  }

  @Test
  void whatNeedsARealShellIsRefused() throws Exception {
    assertThat(run(false, "ip link | cat")).isEqualTo(2);
    assertThat(shell.written()).endsWith(":1: \"|\" needs a real shell\n");
    assertThat(run(false, "", "ip link 'show")).isEqualTo(2);
    assertThat(shell.written()).contains(":2: ");
  }

  @Test
  void sleepTakesSuffixesAndRefusesOtherWords() {
    assertThat(shell.run("sleep 0.3 1m .5s")).isEmpty();
    assertThat(shell.kernel().clock().nanoTime()).isEqualTo(60_800_000_000L);
    assertThat(shell.run("sleep")).startsWith("sleep: missing operand").endsWith("[1]");
    assertThat(shell.run("sleep 1x"))
        .startsWith("sleep: invalid time interval '1x'\n")
        .endsWith("[1]");
    assertThat(shell.run("help")).contains("lsmod").contains("sleep");
  }
}
