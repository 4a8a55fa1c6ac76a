// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.net.Net;
import org.pernet.checkpoint.dump.Snapshot;

/**
 * Measures: a checkpoint of many namespaces with a pair each to the caller's own, and its restore into another kernel. Not a
 * test: docs/performance.md says how it is run. Arguments: how many namespaces, or {@code restore}; a directory.
 */
public final class Scale {
  private static final double MILLIS = 1e6;
  private static final double MEGABYTES = 1 << 20;

  private Scale() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    Path directory = Path.of(arguments[1]);
    if (arguments[0].equals("restore")) {
      restore(directory);
    } else {
      save(Integer.parseInt(arguments[0]), directory);
    }
  }

  /** Namespaces {@code n0}, {@code n1}, ..., each with a pair to the initial one. */
  static void network(Lab lab, int count) throws Exception {
    for (int i = 0; i < count; i++) {
      Net net = lab.netns("n" + i);
      lab.veth(net, "eth0", lab.kernel().initial(), "h" + i);
      lab.flags(net, "eth0", IfFlags.IFF_UP, IfFlags.IFF_UP);
    }
  }

  private static void save(int count, Path directory) throws Exception {
    try (Lab lab = Lab.boot()) {
      network(lab, count);
      long kernel = used();
      long start = System.nanoTime();
      long cpu = cpu();
      long[] copied = new long[1];
      Progress progress = (stage, done, of) -> copied[0] = copied[0] == 0 ? cpu() : copied[0];
      SaveReport report =
          Checkpoints.save(lab.task(), SaveRequest.named(), directory, false, progress);
      say(
          "checkpoint: %.0f ms, of which frozen %.0f ms; this thread's CPU %.0f ms, of which frozen "
              + "%.0f ms; %d devices, images %.1f MB",
          (System.nanoTime() - start) / MILLIS,
          report.frozenNanos() / MILLIS,
          (cpu() - cpu) / MILLIS,
          (copied[0] - cpu) / MILLIS,
          report.devices(),
          report.bytes() / MEGABYTES);
      long after = used();
      Snapshot held = lab.save(SaveRequest.named());
      say(
          "heap: kernel %.1f MB, after the checkpoint %.1f MB; with all %d images held %.1f MB",
          kernel / MEGABYTES, after / MEGABYTES, held.images().files().size(), used() / MEGABYTES);
    }
  }

  private static void restore(Path directory) throws Exception {
    try (Lab lab = Lab.boot()) {
      long before = used();
      long start = System.nanoTime();
      long cpu = cpu();
      RestoreReport report =
          Checkpoints.restore(lab.task(), RestoreRequest.asSaved(), directory, Progress.NONE);
      say(
          "restore: %.0f ms, this thread's CPU %.0f ms; %d namespaces, %d devices",
          (System.nanoTime() - start) / MILLIS,
          (cpu() - cpu) / MILLIS,
          report.namespaces(),
          report.devices());
      say("heap: before %.1f MB, kernel after %.1f MB", before / MEGABYTES, used() / MEGABYTES);
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
