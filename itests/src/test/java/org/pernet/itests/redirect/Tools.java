// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The built distribution and the host's tools; a test that needs one that is absent is skipped, and says so. */
final class Tools {
  static final Path HOME =
      Path.of(System.getProperty("pernet.home")).toAbsolutePath().normalize();
  static final Path ROOT = HOME.resolve("../../..").normalize();

  static final Path PYROUTE2_TOUR = ROOT.resolve("itests/src/test/python/pyroute2_tour.py");

  /** Debian's, which has Debian's packages. */
  private static final Path PYTHON = Path.of("/usr/bin/python3");

  private static final int NOBODY = 65534;
  private static final int PATIENCE_SECONDS = 120;

  private Tools() {}

  /** What came of a run: errors stand in the output. */
  record Outcome(int status, String output) {}

  /** Skips the test where the C library was not built. */
  static void requireLibrary() {
    assumeTrue(
        Files.exists(HOME.resolve("lib/libpernet-redirect.so")),
        "skipped: the redirect's C library is not built, for lack of a C compiler (cc)");
  }

  /** Skips the test where a program is absent. */
  static void require(String program) {
    assumeTrue(find(program).isPresent(), "skipped: there is no " + program + " here");
  }

  /** Debian's Python; skips the test where it is absent. */
  static String python() {
    assumeTrue(Files.isExecutable(PYTHON), "skipped: there is no " + PYTHON);
    return PYTHON.toString();
  }

  /** Skips the test where there is no pyroute2. */
  static void requirePyroute2() {
    assumeTrue(
        succeeds(List.of(python(), "-c", "import pyroute2")),
        "skipped: there is no pyroute2 (Debian's python3-pyroute2)");
  }

  static Optional<Path> find(String program) {
    return Arrays.stream((System.getenv("PATH") + ":/usr/sbin:/sbin").split(":", -1))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The words that make a command an ordinary user's; skips the test where that cannot be. */
  static List<String> asOrdinaryUser() {
    boolean root = "root".equals(System.getProperty("user.name"));
    if (!root) {
      return List.of();
    }
    require("setpriv");
    List<String> words = List.of(
        "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--no-new-privs");
    assumeTrue(
        works(words, HOME.resolve("lib/pernet.jar")),
        "skipped: an ordinary user cannot read " + HOME);
    return words;
  }

  private static boolean works(List<String> as, Path file) {
    List<String> words = new ArrayList<>(as);
    words.addAll(List.of("test", "-r", file.toString()));
    return succeeds(words);
  }

  private static boolean succeeds(List<String> words) {
    try {
      return run(words).status() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs a command to its end, with nothing on its standard input. */
  static Outcome run(List<String> words) throws IOException, InterruptedException {
    Path output = Files.createTempFile("pernet-itest-", ".out");
    try {
      Process process = start(words, output);
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(
            words + " still runs after " + PATIENCE_SECONDS + " s:\n" + Files.readString(output));
      }
      return new Outcome(process.exitValue(), Files.readString(output));
    } finally {
      Files.delete(output);
    }
  }

  /** Starts a command whose output and errors go to a file. */
  static Process start(List<String> words, Path output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectInput(Path.of("/dev/null").toFile())
        .redirectOutput(output.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  /** {@code pernet exec -- COMMAND...}. */
  static List<String> exec(String... command) {
    List<String> words =
        new ArrayList<>(List.of(HOME.resolve("bin/pernet").toString(), "exec", "--"));
    words.addAll(List.of(command));
    return words;
  }

  /** A command against the kernel served at a directory, without another JVM. */
  static List<String> in(Path served, String... command) {
    List<String> words =
        new ArrayList<>(List.of(HOME.resolve("lib/pernet-redirect").toString(), served.toString()));
    words.addAll(List.of(command));
    return words;
  }
}
