// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.Checkpoints;
import org.pernet.checkpoint.Progress;
import org.pernet.checkpoint.RestoreReport;
import org.pernet.checkpoint.RestoreRequest;
import org.pernet.checkpoint.SaveRequest;

/** Saves all that has a name, and restores it under other names, which go again. */
final class Savers implements Actor {
  private final World world;
  private final Path directory;
  private final AtomicLong saved = new AtomicLong();
  private final AtomicLong restored = new AtomicLong();

  Savers(World world, Path directory) {
    this.world = world;
    this.directory = directory;
  }

  @Override
  public void step(SplittableRandom random) throws NetException, IOException {
    Path images = Files.createTempDirectory(directory, "images");
    try (Task task = world.root().fork("saver")) {
      task.unshare(CloneFlags.CLONE_NEWNS);
      Checkpoints.save(task, SaveRequest.named(), images, false, Progress.NONE);
      saved.incrementAndGet();
      RestoreReport report =
          Checkpoints.restore(task, new RestoreRequest("again-", false), images, Progress.NONE);
      restored.addAndGet(report.toString().isEmpty() ? 0 : 1);
    } finally {
      for (String name : world.root().netnsNames().list()) {
        if (name.startsWith("again-")) {
          world.root().netnsNames().unlink(name);
        }
      }
      delete(images);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  String summary() {
    return saved + " saved, " + restored + " restored";
  }
}
