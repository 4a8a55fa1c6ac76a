// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.itests.command.PernetCommand.Result;

class CommandIT {
  @TempDir
  private Path directory;

  private PernetCommand pernet;

  @BeforeEach
  void locate() throws Exception {
    pernet = new PernetCommand(
        PernetCommand.builtHome(), Files.createDirectory(directory.resolve("tmp")));
  }

  @Test
  void versionIsOneLine() throws Exception {
    Result result = pernet.run("--version");
    assertThat(result.status()).isZero();
    assertThat(result.out()).matches("pernet \\d\\S+\\R");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void unknownOptionExitsWith64() throws Exception {
    Result result = pernet.run("--bogus");
    assertThat(result.status()).isEqualTo(64);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--bogus", "Usage: pernet");
  }

  @Test
  void missingFileExitsWith66() throws Exception {
    Result result = pernet.run("run", "nosuchfile");
    assertThat(result.status()).isEqualTo(66);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("pernet: nosuchfile: No such file or directory\n");
  }

  @Test
  void nothingIsLeftBehindAndNothingLogged() throws Exception {
    Result result = pernet.run("run", "-");
    assertThat(result).isEqualTo(new Result(0, "", ""));
    assertThat(pernet.leftBehind()).isEmpty();
  }

  @Test
  void nothingIsLeftBehindWhenItIsTerminated() throws Exception {
    Process process = pernet.start("run", "--trace", "-");
    try (OutputStream in = process.getOutputStream();
        BufferedReader out =
            new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      in.write("ip link show dev lo\n".getBytes(UTF_8));
      in.flush();
      assertThat(out.readLine()).isEqualTo("+ ip link show dev lo");
      assertThat(pernet.leftBehind()).isNotEmpty();
      process.destroy();
      assertThat(PernetCommand.await(process)).isEqualTo(128 + 15);
    }
    assertThat(pernet.leftBehind()).isEmpty();
  }

  @Test
  void runsThroughALinkFromAnyDirectory() throws Exception {
    Path bin = Files.createDirectories(directory.resolve("other/bin"));
    Path link =
        Files.createSymbolicLink(bin.resolve("pernet"), pernet.home().resolve("bin/pernet"));
    Result result =
        new PernetCommand(directory.resolve("other"), pernet.temporary()).run("--version");
    Files.delete(link);
    assertThat(result.status()).isZero();
  }

  @Test
  void archiveOfClassesThatDoesNotFitIsPassedOverInSilence() throws Exception {
    Path home = PernetCommand.copyHome(directory.resolve("a copy"));
    assertThat(new PernetCommand(home, pernet.temporary()).run("run", "-"))
        .isEqualTo(new Result(0, "", ""));
  }

  /** From Java 19 on a Java that did not make the build's archive makes one of its own, in silence, whatever is there. */
  @Test
  void laterJavaMakesAnArchiveOfItsOwn() throws Exception {
    Path home = PernetCommand.copyHome(directory.resolve("for later java"));
    try (Stream<Path> built = Files.list(home.resolve("lib"))) {
      for (Path archive : built.filter(file -> file.toString().endsWith(".jsa")).toList()) {
        Files.delete(archive);
      }
    }
    Path cache = Files.createDirectory(directory.resolve("cache"));
    Map<String, String> later =
        Map.of("JAVA_HOME", PernetCommand.laterJava(19), "XDG_CACHE_HOME", cache.toString());
    PernetCommand command = new PernetCommand(home, pernet.temporary());
    assertThat(command.runWith(later, "run", "-")).isEqualTo(new Result(0, "", ""));
    Path archive = onlyFile(cache.resolve("pernet"));
    long size = Files.size(archive);
    assertThat(size).isPositive();
    assertThat(command.runWith(later, "run", "-")).isEqualTo(new Result(0, "", ""));
    Files.write(archive, new byte[8192]); // as a JVM leaves it that is killed
    assertThat(command.runWith(later, "run", "-")).isEqualTo(new Result(0, "", ""));
    assertThat(archive).doesNotExist();
    assertThat(command.runWith(later, "run", "-")).isEqualTo(new Result(0, "", ""));
    assertThat(archive).exists();
    Map<String, String> nowhere =
        Map.of("JAVA_HOME", later.get("JAVA_HOME"), "XDG_CACHE_HOME", home + "/conf/logback.xml");
    assertThat(command.runWith(nowhere, "run", "-")).isEqualTo(new Result(0, "", ""));
  }

  private static Path onlyFile(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void brokenBundleIsNamed() throws Exception {
    Path home = PernetCommand.copyHome(directory.resolve("copy"));
    Path jar = Files.writeString(home.resolve("bundles/1/broken.jar"), "no jar");
    Result result = new PernetCommand(home, pernet.temporary()).run("run", "-");
    assertThat(result.status()).isEqualTo(70);
    assertThat(result.err()).startsWith("pernet: " + jar + " cannot be installed: ");
    assertThat(pernet.leftBehind()).isEmpty();
  }

  @Test
  void absentJavaExitsWith69() throws Exception {
    Result result = pernet.runWith(Map.of("JAVA_HOME", "/nonexistent"), "--version");
    assertThat(result.status()).isEqualTo(69);
    assertThat(result.err()).isEqualTo("pernet: no Java at JAVA_HOME, which is /nonexistent\n");
  }

  @Test
  void oldJavaExitsWith69() throws Exception {
    Path java = Files.createDirectories(directory.resolve("jdk/bin")).resolve("java");
    assertThat(Files.createFile(java).toFile().setExecutable(true)).isTrue();
    Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Result result =
        pernet.runWith(Map.of("JAVA_HOME", directory.resolve("jdk").toString()), "--version");
    assertThat(result.status()).isEqualTo(69);
    assertThat(result.err())
        .isEqualTo("pernet: Java 17 or newer is needed, and " + java + " is 11.0.2\n");
  }
}
