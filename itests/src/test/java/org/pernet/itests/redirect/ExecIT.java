// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code pernet exec} itself: statuses, words, and that nothing is left. */
class ExecIT {
  @TempDir
  private Path temporary;

  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.require("bash");
  }

  @ParameterizedTest
  @CsvSource({"exit 0, 0", "exit 7, 7", "kill -9 $$, 137", "kill -TERM $$, 143"})
  void statusIsTheCommands(String script, int status) throws Exception {
    assertThat(Tools.run(Tools.exec("bash", "-c", script)))
        .isEqualTo(new Tools.Outcome(status, ""));
  }

  @Test
  void absentCommandIs127() throws Exception {
    assertThat(Tools.run(Tools.exec("nosuchcommand")))
        .isEqualTo(new Tools.Outcome(127, "pernet: nosuchcommand: command not found\n"));
  }

  @Test
  void commandThatIsRefusedIs126() throws Exception {
    Path copy = Files.copy(Tools.find("true").orElseThrow(), temporary.resolve("copy"));
    assertThat(Tools.run(List.of("chmod", "4755", copy.toString())).status()).isZero();
    assertThat(Tools.run(Tools.exec(copy.toString())))
        .isEqualTo(new Tools.Outcome(
            126, "pernet: " + copy + ": it sets the user id, so it cannot be redirected\n"));
  }

  @Test
  void nothingIsLeft() throws Exception {
    Tools.require("ip");
    List<String> words = new ArrayList<>(List.of("env", "JAVA_OPTS=-Djava.io.tmpdir=" + temporary));
    words.addAll(Tools.exec("ip", "netns", "add", "red"));
    assertThat(Tools.run(words)).isEqualTo(new Tools.Outcome(0, ""));
    try (var entries = Files.list(temporary)) {
      assertThat(entries.toList()).isEmpty();
    }
  }

  @Test
  void kernelThatIsServedIsUsedAndRecorded() throws Exception {
    Tools.require("ip");
    Path file = temporary.resolve("a.pcap");
    try (Served served = Served.start(temporary.resolve("k"))) {
      String pernet = Tools.HOME.resolve("bin/pernet").toString();
      assertThat(Tools.run(List.of(
              pernet,
              "exec",
              "--pcap",
              file.toString(),
              "--in",
              served.directory().toString(),
              "--",
              "ip",
              "link",
              "add",
              "v0",
              "type",
              "veth")))
          .isEqualTo(new Tools.Outcome(0, ""));
      assertThat(served.bash("ip -br link | wc -l").output()).isEqualTo("3\n");
    }
    assertThat(Files.readAllBytes(file)).startsWith(0xa1, 0xb2, 0xc3, 0xd4).hasSizeGreaterThan(24);
  }
}
