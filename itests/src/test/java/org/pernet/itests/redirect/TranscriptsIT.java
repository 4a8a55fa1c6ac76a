// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded dialogue, by the unmodified {@code ip} in a real shell under {@code pernet exec}. */
@EnabledIfSystemProperty(named = "pernet.redirect", matches = "true")
class TranscriptsIT {
  private static final Path TRANSCRIPTS = Tools.ROOT.resolve("examples/transcripts");

  /** What differs still, and why stands in docs/redirect.md. */
  private static final Set<String> KNOWN = Set.of("netns-nested.t", "xstats.t");

  @BeforeEach
  void require() {
    Tools.requireLibrary();
    Tools.require("ip");
    Tools.require("bash");
    Tools.require("unshare");
  }

  static List<Path> chosen() {
    return Stream.concat(list(TRANSCRIPTS), list(TRANSCRIPTS.resolve("shell"))).toList();
  }

  static List<Path> others() {
    return list(TRANSCRIPTS.resolve("kernel"))
        .filter(file -> !KNOWN.contains(String.valueOf(file.getFileName())))
        .toList();
  }

  private static Stream<Path> list(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".t")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("chosen")
  void answersAsRecorded(Path file) throws Exception {
    compare(file, List.of());
  }

  @ParameterizedTest
  @MethodSource("others")
  void answersAsRecordedInDetail(Path file) throws Exception {
    compare(file, List.of());
  }

  @Test
  void answersAnOrdinaryUserTheSame() throws Exception {
    List<String> user = Tools.asOrdinaryUser();
    for (Path file : chosen()) {
      compare(file, user);
    }
  }

  private static void compare(Path file, List<String> as) throws Exception {
    RecordedDialogue dialogue = RecordedDialogue.read(file);
    Path script = Files.createTempFile("pernet-itest-", ".sh");
    try {
      Files.writeString(script, dialogue.script());
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rw-r--r--"));
      List<String> words = new ArrayList<>(as);
      // in a namespace of its own, as it was recorded
      words.addAll(Tools.exec("unshare", "--net", "bash", script.toString()));
      Tools.Outcome outcome = Tools.run(words);
      assertThat(dialogue.differences(outcome.output()))
          .as("%s", file.getFileName())
          .isEmpty();
    } finally {
      Files.delete(script);
    }
  }
}
