// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A kernel that {@code pernet serve} serves at a directory, for one test. */
final class Served implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final Path directory;
  private final Process process;

  private Served(Path directory, Process process) {
    this.directory = directory;
    this.process = process;
  }

  static Served start(Path directory) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(
        Tools.HOME.resolve("bin/pernet").toString(), "serve", directory.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(out.readLine()).isEqualTo("pernet: serving at " + directory);
    return new Served(directory, process);
  }

  Path directory() {
    return directory;
  }

  /** Runs bash with a script against it. */
  Tools.Outcome bash(String script) throws Exception {
    return Tools.run(Tools.in(directory, "bash", "-c", script));
  }

  /** Starts bash with a script against it. */
  Process startBash(String script, Path output) throws Exception {
    return Tools.start(Tools.in(directory, "bash", "-c", script), output);
  }

  /** Waits until a command answers something. */
  void await(String script, String answer) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    String last = bash(script).output();
    while (!last.equals(answer) && System.nanoTime() < deadline) {
      last = bash(script).output();
    }
    assertThat(last).isEqualTo(answer);
  }

  /** The files of namespaces there are. */
  List<Path> nets() throws Exception {
    try (var files = Files.list(directory.resolve("ns"))) {
      return files.toList();
    }
  }

  /** Interrupts it: it ends properly, and leaves nothing. */
  @Override
  public void close() {
    process.destroy();
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
    assertThat(process.exitValue()).isZero();
    assertThat(directory).doesNotExist();
  }
}
