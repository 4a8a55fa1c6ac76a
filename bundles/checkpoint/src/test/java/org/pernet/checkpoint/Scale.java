// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.net.Net;

/**
 * Measures: a checkpoint of many namespaces with a pair each to the caller's own, and its restore into another kernel. Not a
 * test: docs/performance.md says how it is run. Arguments: how many namespaces, a directory, and
 * a third word to look at the heap while it restores, which slows it down.
 */
public final class Scale {
  private static final double MILLIS = 1e6;
  private static final double MEGABYTES = 1 << 20;

  private Scale() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[0]);
    Path directory = Path.of(arguments[1]);
    try (Lab lab = Lab.boot()) {
      for (int i = 0; i < count; i++) {
        Net net = lab.netns("n" + i);
        lab.veth(net, "eth0", lab.kernel().initial(), "h" + i);
        lab.flags(net, "eth0", IfFlags.IFF_UP, IfFlags.IFF_UP);
      }
      long before = used();
      long start = System.nanoTime();
      SaveReport report =
          Checkpoints.save(lab.task(), SaveRequest.named(), directory, false, Progress.NONE);
      say(
          "checkpoint: %.0f ms, of which frozen %.0f ms; images %.1f MB",
          (System.nanoTime() - start) / MILLIS,
          report.frozenNanos() / MILLIS,
          report.bytes() / MEGABYTES);
      say(
          "heap: kernel %.1f MB, with checkpoint's leavings %.1f MB",
          before / MEGABYTES, used() / MEGABYTES);
      org.pernet.checkpoint.dump.Snapshot held = lab.save(SaveRequest.named());
      say("heap with all images held: %.1f MB", used() / MEGABYTES);
      say("%d devices", held.devices());
    }
    try (Lab lab = Lab.boot()) {
      long before = used();
      Peak peak = new Peak();
      if (arguments.length > 2) {
        peak.start();
      }
      long start = System.nanoTime();
      RestoreReport report =
          Checkpoints.restore(lab.task(), RestoreRequest.asSaved(), directory, Progress.NONE);
      double took = (System.nanoTime() - start) / MILLIS;
      peak.end();
      say("restore: %.0f ms, %d namespaces", took, report.namespaces());
      say(
          "heap: before %.1f MB, kernel after %.1f MB, most used after a collection meanwhile %.1f MB",
          before / MEGABYTES, used() / MEGABYTES, peak.most / MEGABYTES);
    }
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Looks at the heap after collections, while something else works. */
  private static final class Peak extends Thread {
    private volatile boolean over;
    private volatile long most;

    @Override
    public void run() {
      while (!over) {
        most = Math.max(most, used());
      }
    }

    void end() throws InterruptedException {
      over = true;
      join();
    }
  }
}
