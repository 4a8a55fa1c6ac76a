// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.shell.session.TestShell;

class ReplayerTest {
  private static final Path EXAMPLES = Path.of("..", "..", "examples", "transcripts");

  @TempDir
  Path directory;

  private TestShell shell;

  @BeforeEach
  void boot() throws Exception {
    shell = TestShell.withIpv4();
  }

  @AfterEach
  void close() {
    shell.close();
  }

  private int replay(List<String> files) throws InterruptedException {
    return new Replayer(shell.kernel(), shell.commands(), shell.streams()).run(files);
  }

  private String file(String text) throws Exception {
    return Files.writeString(directory.resolve("x.t"), text).toString();
  }

  /** All but those that need a real shell: itests answer them with the unmodified tools. */
  private static List<String> examples() throws Exception {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".t") && !name.contains("/transcripts/shell/"))
          .sorted()
          .toList();
    }
  }

  /** Usages are in words of our own: of them the first line and the status are compared. */
  @Test
  void everyExampleIsAnsweredAsTheRealKernelDid() throws Exception {
    assertThat(examples()).isNotEmpty();
    replay(examples());
    String written = shell.written();
    assertThat(Pattern.compile("(?m)^(?=--- )").splitAsStream(written))
        .filteredOn(part -> part.startsWith("--- ") && !isUsage(part))
        .isEmpty();
    assertThat(written).endsWith("commands as recorded\n");
  }

  private static boolean isUsage(String difference) {
    return difference.contains(" @@\n Usage:")
        && !difference.contains("\n-[")
        && !difference.contains("\n+[");
  }

  @Test
  void nothingIsLeftBehind() throws Exception {
    replay(examples());
    assertThat(shell.kernel().nets().size()).isEqualTo(1);
    assertThat(shell.kernel().tasks().list()).hasSize(1);
    assertThat(shell.kernel().audit()).isEmpty();
  }

  @Test
  void whatDiffersIsShown() throws Exception {
    String file = file("  $ ip -br link\n  eth0\n  $ ip netns\n");
    assertThat(replay(List.of(file))).isEqualTo(1);
    assertThat(shell.written())
        .isEqualTo("--- " + file + ":1 recorded\n+++ " + file + ":1 here\n"
            + "@@ $ ip -br link @@\n-eth0\n"
            + "+lo               DOWN           00:00:00:00:00:00 <LOOPBACK> \n"
            + "1 of 2 commands as recorded\n");
  }

  @Test
  void shellSyntaxIsReported() throws Exception {
    String file = file("  $ ip link | cat\n  $ rm x\n  $ ip link show $x\n");
    assertThat(replay(List.of(file))).isEqualTo(1);
    assertThat(shell.written())
        .isEqualTo(file + ":1: needs a real shell: $ ip link | cat\n" + file
            + ":2: needs a real shell: $ rm x\n" + file
            + ":3: needs a real shell: $ ip link show $x\n0 of 3 commands as recorded\n");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws Exception {
    assertThat(replay(List.of("nosuch.t"))).isEqualTo(66);
    assertThat(shell.written()).isEqualTo("pernet: nosuch.t: No such file or directory\n");
  }
}
