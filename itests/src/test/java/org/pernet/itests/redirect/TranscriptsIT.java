// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pernet.redirect.server.Recorder;

/** Every recorded dialogue, by the unmodified {@code ip} in a real shell under {@code pernet exec}. */
class TranscriptsIT {
  /** What differs still, and why stands in docs/redirect.md. */
  private static final Set<String> KNOWN = Set.of("netns-nested.t");

  @TempDir
  private Path temporary;

  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.require("ip");
    Tools.require("bash");
    Tools.require("unshare");
  }

  static List<Path> chosen() throws IOException {
    return RecordedDialogue.all().stream().filter(file -> !isInDetail(file)).toList();
  }

  /** Without the dialogues with ping, which wait for seconds: to whom they speak is no question of privilege. */
  static List<Path> ordinary() throws IOException {
    return chosen().stream().filter(file -> !file.getParent().endsWith("ping")).toList();
  }

  static List<Path> others() throws IOException {
    return RecordedDialogue.all().stream()
        .filter(TranscriptsIT::isInDetail)
        .filter(file -> !KNOWN.contains(String.valueOf(file.getFileName())))
        .toList();
  }

  private static boolean isInDetail(Path file) {
    return file.getParent().endsWith("kernel");
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("chosen")
  void answersAsRecorded(Path file) throws Exception {
    compare(file, script -> Tools.exec(inNamespace(script)));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("ordinary")
  void answersAnOrdinaryUserTheSame(Path file) throws Exception {
    List<String> user = Tools.asOrdinaryUser();
    compare(file, script -> {
      List<String> words = new ArrayList<>(user);
      words.addAll(Tools.exec(inNamespace(script)));
      return words;
    });
  }

  /** The many, each against a kernel in this JVM; some at once, for many wait for seconds. */
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("others")
  void answersAsRecordedInDetail(Path file) throws Exception {
    try (HostedServer kernel = HostedServer.start(temporary.resolve("k"), Recorder.NONE)) {
      compare(file, script -> kernel.command(inNamespace(script)));
    }
  }

  /** As it was recorded. */
  private static String[] inNamespace(Path script) {
    return new String[] {"unshare", "--net", "bash", script.toString()};
  }

  private static void compare(Path file, Function<Path, List<String>> command) throws Exception {
    RecordedDialogue dialogue = RecordedDialogue.read(file);
    Path script = Files.createTempFile("pernet-itest-", ".sh");
    try {
      Files.writeString(script, dialogue.script());
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rw-r--r--"));
      Tools.Outcome outcome = Tools.run(command.apply(script));
      assertThat(dialogue.differences(outcome.output()))
          .as("%s", file.getFileName())
          .isEmpty();
    } finally {
      Files.delete(script);
    }
  }
}
