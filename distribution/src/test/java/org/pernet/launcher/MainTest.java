// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered without booting anything. */
class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Main main = new Main(new PrintWriter(out, true), new PrintWriter(err, true));

  @Test
  void versionGoesToStandardOutput() {
    assertThat(main.run("--version")).isZero();
    assertThat(out.toString()).startsWith("pernet ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(main.run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: pernet", "run", "replay", "--version", "--help");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void helpOfOneCommand() {
    assertThat(main.run("run", "--help")).isZero();
    assertThat(out.toString()).contains("Usage: pernet run", "--trace");
  }

  @ParameterizedTest
  @CsvSource({
    "--bogus, Unknown option: '--bogus'",
    "frobnicate, Unmatched argument",
    "run, Missing required parameter: 'FILE'",
    "run --bogus -, Unknown option: '--bogus'",
    "run - -, Unmatched argument",
    "replay, Missing required parameter: 'FILE'",
    "replay --trace -, Unknown option: '--trace'",
  })
  void badUsageExitsWith64AndUsageOnStandardError(String line, String message) {
    assertThat(main.run(line.split(" "))).isEqualTo(64);
    assertThat(err.toString()).startsWith("pernet: " + message).contains("Usage: pernet");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"run nosuchfile", "run --trace nosuchfile", "replay nosuchfile"})
  void missingFileIsNamedWithTheReason(String line) {
    assertThat(main.run(line.split(" "))).isEqualTo(66);
    assertThat(err.toString())
        .isEqualTo("pernet: nosuchfile: No such file or directory" + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void directoryIsNoFile(@TempDir Path directory) {
    assertThat(main.run("run", directory.toString())).isEqualTo(66);
    assertThat(err.toString()).contains(directory + ": Is a directory");
  }
}
