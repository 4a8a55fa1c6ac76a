// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineReaderTest {
  private final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
  private final CommandLineReader reader = new CommandLineReader("1", nowhere, nowhere);

  @Test
  void withoutWordsItIsTheShell() throws LaunchException {
    assertThat(reader.read())
        .hasValueSatisfying(words -> assertThat(words).containsExactly("shell"));
  }

  @Test
  void dashIsStandardInput() throws LaunchException {
    assertThat(reader.read("run", "--trace", "-"))
        .hasValueSatisfying(words -> assertThat(words).containsExactly("run", "--trace", "-"));
  }

  @Test
  void fileMayLookLikeAnOption(@TempDir Path directory) throws LaunchException, IOException {
    Path file = Files.createFile(directory.resolve("a"));
    assertThat(reader.read("run", "--", file.toString()))
        .hasValueSatisfying(words -> assertThat(words).containsExactly("run", file.toString()));
  }

  @Test
  void transcriptsKeepTheirOrder(@TempDir Path directory) throws LaunchException, IOException {
    String b = Files.createFile(directory.resolve("b.t")).toString();
    String a = Files.createFile(directory.resolve("a.t")).toString();
    assertThat(reader.read("replay", b, a))
        .hasValueSatisfying(words -> assertThat(words).containsExactly("replay", b, a));
  }

  @Test
  void helpLeavesNoWords() throws LaunchException {
    assertThat(reader.read("replay", "--help")).isEmpty();
  }
}
