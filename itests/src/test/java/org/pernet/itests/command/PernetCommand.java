// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code bin/pernet} of an installation, to be run with a temporary directory of its own. */
record PernetCommand(Path home, Path temporary) {
  private static final int PATIENCE_SECONDS = 60;

  /** What came of a run. */
  record Result(int status, String out, String err) {}

  /** The distribution that the build made. */
  static Path builtHome() {
    return Path.of(System.getProperty("pernet.home")).toAbsolutePath().normalize();
  }

  /** The home of a Java of this version or later: the one that runs this, or one of the machine's; without one the test is skipped. */
  static String laterJava(int version) throws IOException {
    if (Runtime.version().feature() >= version) {
      return System.getProperty("java.home");
    }
    Path all = Path.of("/usr/lib/jvm");
    try (Stream<Path> homes = Files.isDirectory(all) ? Files.list(all) : Stream.empty()) {
      Optional<Path> found = homes.filter(home -> feature(home) >= version).findFirst();
      assumeTrue(found.isPresent(), "no Java " + version + " or later on this machine");
      return found.get().toString();
    }
  }

  private static int feature(Path home) {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION=\""))
          .map(line -> line.replaceAll("^JAVA_VERSION=\"(\\d+).*$", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException noJava) {
      return 0;
    }
  }

  /** Copies the built distribution, attributes and all. */
  static Path copyHome(Path to) throws IOException {
    Path from = builtHome();
    Files.walkFileTree(from, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
          throws IOException {
        Files.createDirectories(to.resolve(from.relativize(directory)));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        Files.copy(file, to.resolve(from.relativize(file)), COPY_ATTRIBUTES);
        return FileVisitResult.CONTINUE;
      }
    });
    return to;
  }

  /** Runs it to its end, with nothing on its standard input. */
  Result run(String... args) throws IOException, InterruptedException {
    return runWith(Map.of(), args);
  }

  Result runWith(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile(temporary.getParent(), "out", "");
    Path err = Files.createTempFile(temporary.getParent(), "err", "");
    ProcessBuilder builder = builder(environment, args);
    Process process =
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    return new Result(await(process), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** Starts it; its output and errors come together. */
  Process start(String... args) throws IOException {
    return builder(Map.of(), args).redirectErrorStream(true).start();
  }

  static int await(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after " + PATIENCE_SECONDS + " s");
    }
    return process.exitValue();
  }

  /** What it has left in its temporary directory. */
  List<Path> leftBehind() {
    try (var entries = Files.list(temporary)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder builder(Map<String, String> environment, String... args) {
    List<String> words = new ArrayList<>();
    words.add(home.resolve("bin/pernet").toString());
    words.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
    builder.environment().putAll(environment);
    return builder;
  }
}
