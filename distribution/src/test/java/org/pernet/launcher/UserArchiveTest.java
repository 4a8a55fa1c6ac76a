// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserArchiveTest {
  @TempDir
  Path directory;

  private boolean survives(byte... content) throws IOException {
    Path file = Files.write(directory.resolve("a.jsa"), content);
    new UserArchive(file).discardIfUnfinished();
    return Files.exists(file);
  }

  @Test
  void oneWithoutAHeadGoes() throws IOException {
    assertThat(survives(new byte[4096])).isFalse();
    assertThat(survives()).isFalse();
    assertThat(survives((byte) 0xa8)).isFalse();
  }

  @Test
  void oneWithAHeadStays() throws IOException {
    assertThat(survives((byte) 0xa8, (byte) 0xab, (byte) 0x0b, (byte) 0xf0, (byte) 1))
        .isTrue();
    assertThat(survives((byte) 0xf0, (byte) 0x0b, (byte) 0xab, (byte) 0xa8)).isTrue();
  }

  @Test
  void noneIsNoFault() {
    new UserArchive(directory.resolve("none")).discardIfUnfinished();
    assertThat(directory.resolve("none")).doesNotExist();
  }
}
