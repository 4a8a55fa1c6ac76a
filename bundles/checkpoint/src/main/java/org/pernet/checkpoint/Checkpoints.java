// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.dump.Checkpointer;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.image.InventoryWriter;
import org.pernet.checkpoint.restore.Restorer;
import org.pernet.checkpoint.store.ImageDirectory;

/** Saves namespaces into directories, and restores them. All is done in a task's name and with its capabilities. */
public final class Checkpoints {
  private Checkpoints() {}

  /**
   * Saves.
   *
   * @param directory made where it is not there; what it held of earlier checkpoints goes when the new one is complete
   * @param sync whether all is to be on the disk, against loss of power
   * @throws NetException ENOENT for a name that is none; EPERM without CAP_NET_ADMIN over a namespace; ENOSYS for a device
   *     that cannot be saved; E2BIG for one with too many addresses; EINVAL for a pair whose other end is in a namespace that
   *     is neither saved nor the task's own. The words say which
   * @throws IOException the directory cannot be written; what it held still counts
   */
  public static SaveReport save(
      Task task, SaveRequest request, Path directory, boolean sync, Progress progress)
      throws NetException, IOException {
    Snapshot snapshot = new Checkpointer(task, request, progress).take();
    Inventory inventory = snapshot.inventory().withFiles(snapshot.images().sums());
    byte[] bytes = InventoryWriter.write(inventory);
    long generation = new ImageDirectory(directory, task.kernel().faults())
        .write(snapshot.images(), bytes, sync, (done, of) -> progress.at("files", done, of));
    return new SaveReport(
        snapshot.namespaces(),
        snapshot.devices(),
        snapshot.images().size() + bytes.length,
        snapshot.frozenNanos(),
        generation,
        snapshot.leftOut());
  }

  /**
   * Restores what a directory holds: one that {@link #save} wrote, or one of CRIU's. Namespaces live on by their names.
   *
   * @throws org.pernet.checkpoint.image.ImageException an image is damaged: which, where and why
   * @throws NetException the kernel refused; it is as it was, but for modules that were loaded
   */
  public static RestoreReport restore(
      Task task, RestoreRequest request, Path directory, Progress progress)
      throws NetException, IOException {
    Restorer.Restored restored =
        new Restorer(task, request, progress).restore(new ImageDirectory(directory).read());
    for (Map.Entry<Integer, NetReference> net : restored.references().entrySet()) {
      net.getValue().close();
    }
    return restored.report();
  }
}
