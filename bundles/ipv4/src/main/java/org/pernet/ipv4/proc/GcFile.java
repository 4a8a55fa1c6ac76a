// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.proc;

import java.util.List;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.sysctl.Sysctl;
import org.pernet.ipv4.neigh.NeighbourLimits;

/** How many neighbours there may be: the files that neigh/default has and no device's directory (neigh_sysctl_register). */
enum GcFile {
  GC_INTERVAL,
  GC_THRESH1,
  GC_THRESH2,
  GC_THRESH3;

  private static final int SECOND = 1_000; // milliseconds

  /** The names of all. */
  static List<String> names() {
    return List.of("gc_interval", "gc_thresh1", "gc_thresh2", "gc_thresh3");
  }

  static Optional<Sysctl> find(String name, NeighbourLimits limits) {
    return names().contains(name)
        ? Optional.of(new File(values()[names().indexOf(name)], limits))
        : Optional.empty();
  }

  private record File(GcFile which, NeighbourLimits limits) implements Sysctl {
    @Override
    public String read() {
      int value = switch (which) {
        case GC_INTERVAL -> limits.interval() / SECOND;
        case GC_THRESH1 -> limits.first();
        case GC_THRESH2 -> limits.second();
        case GC_THRESH3 -> limits.third();
      };
      return Integer.toString(value);
    }

    @Override
    public void write(String text) throws NetException {
      int most = which == GC_INTERVAL ? Integer.MAX_VALUE / SECOND : Integer.MAX_VALUE;
      int value = (int) Numbers.first(text, 0, most);
      switch (which) {
        case GC_INTERVAL -> limits.setInterval(value * SECOND);
        case GC_THRESH1 -> limits.setFirst(value);
        case GC_THRESH2 -> limits.setSecond(value);
        case GC_THRESH3 -> limits.setThird(value);
      }
    }
  }
}
