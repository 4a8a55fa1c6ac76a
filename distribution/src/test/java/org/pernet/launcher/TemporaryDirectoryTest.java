// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryDirectoryTest {
  @Test
  void goesWithAllThatIsInIt() throws LaunchException, IOException {
    TemporaryDirectory directory = TemporaryDirectory.create();
    Files.createFile(Files.createDirectories(directory.path().resolve("a/b")).resolve("c"));
    directory.close();
    assertThat(directory.path()).doesNotExist();
  }

  @Test
  void linkIsDeletedAndNotWhatItLeadsTo(@TempDir Path elsewhere)
      throws LaunchException, IOException {
    Path kept = Files.createFile(elsewhere.resolve("kept"));
    try (TemporaryDirectory directory = TemporaryDirectory.create()) {
      Files.createSymbolicLink(directory.path().resolve("link"), elsewhere);
    }
    assertThat(kept).exists();
  }

  @Test
  void closingTwiceDoesNothing() throws LaunchException {
    TemporaryDirectory directory = TemporaryDirectory.create();
    directory.close();
    directory.close();
    assertThat(directory.path()).doesNotExist();
  }
}
