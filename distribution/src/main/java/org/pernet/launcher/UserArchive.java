// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The archive of loaded classes that the JVM makes in the user's cache at its exit. It writes the head last; where it was
 * killed before, or the disk was full, what is left is no archive, and the JVM neither uses it, nor its own, nor makes it anew.
 */
record UserArchive(Path file) {
  private static final int MAGIC_LENGTH = 4;

  /** The one that {@code bin/pernet} gave the JVM. */
  static Optional<UserArchive> current() {
    return Optional.ofNullable(System.getProperty("pernet.archive"))
        .map(file -> new UserArchive(Path.of(file)));
  }

  /** Deletes one without a head, so that the next run makes it again. */
  void discardIfUnfinished() {
    try {
      if (Files.exists(file) && !hasMagic()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException notOurs) {
      // it is there for speed alone
    }
  }

  /** 0xf00baba8, in the machine's order of bytes. */
  private boolean hasMagic() throws IOException {
    byte[] little = {(byte) 0xa8, (byte) 0xab, 0x0b, (byte) 0xf0};
    byte[] big = {(byte) 0xf0, 0x0b, (byte) 0xab, (byte) 0xa8};
    try (InputStream in = Files.newInputStream(file)) {
      byte[] magic = in.readNBytes(MAGIC_LENGTH);
      return Arrays.equals(magic, little) || Arrays.equals(magic, big);
    }
  }
}
