// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pernet.checkpoint.Checkpoints;
import org.pernet.checkpoint.Lab;
import org.pernet.checkpoint.Progress;
import org.pernet.checkpoint.SaveRequest;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.Images;

/** What was checked is what is used: between the two, files may become what they will. */
class HeldTest {
  @TempDir
  Path directory;

  private enum Change {
    NONE,
    OTHER_BYTES,
    NOTHING_LEFT
  }

  private static void make(Change change, Path file) {
    try {
      switch (change) {
        case OTHER_BYTES -> Files.write(file, new byte[] {1, 2, 3});
        case NOTHING_LEFT -> Files.delete(file);
        default -> {}
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void filesThatChangeOrGoOnceTheyWereRead() throws Exception {
    for (Change change : Change.values()) {
      Path where = directory.resolve(change.name());
      Snapshot saved;
      try (Lab lab = Lab.boot()) {
        lab.veth(lab.netns("red"), "r0", lab.netns("blue"), "b0");
        saved = lab.save(SaveRequest.named());
        Checkpoints.save(lab.task(), SaveRequest.named(), where, false, Progress.NONE);
      }
      Images images = new ImageDirectory(where).read();
      try (Stream<Path> files = Files.list(where.resolve("current"))) {
        List<Path> all = files.toList();
        assertThat(all).hasSizeGreaterThan(5);
        all.forEach(file -> make(change, file));
      }
      try (Lab lab = Lab.boot()) {
        lab.restore(images, "");
        Lab.assertSame(lab.save(SaveRequest.named()), saved, lab.task());
      }
    }
  }
}
