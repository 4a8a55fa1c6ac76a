// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;

/**
 * Very many namespaces, each with {@code lo} and one end of a pair, in one kernel: {@code Million [COUNT [neighbour]]}. The
 * other ends are in one namespace for all, or, with {@code neighbour}, each pair ties two of the namespaces. Prints, one figure
 * a line: seconds, and bytes of heap to a namespace.
 */
public final class Million {
  private static final int COUNT = 1_000_000;
  private static final double NANOS = 1e9;

  private Million() {}

  /** Makes them, measures, and checks that all are there. */
  public static void main(String... args) throws NetException {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : COUNT;
    boolean neighbour = args.length > 1 && args[1].equals("neighbour");
    try (ControlKernel control = new ControlKernel()) {
      long before = Heap.used();
      long begin = System.nanoTime();
      List<Task> all = make(control, count, neighbour);
      double seconds = (System.nanoTime() - begin) / NANOS;
      System.out.printf("seconds %.2f%n", seconds);
      System.out.println("bytes " + (Heap.used() - before) / count);
      check(all);
    }
  }

  private static List<Task> make(ControlKernel control, int count, boolean neighbour)
      throws NetException {
    List<Task> all = new ArrayList<>(count);
    Deque<Task> alone = new ArrayDeque<>();
    for (int i = 0; i < count; i++) {
      Task task = control.newTask("n");
      all.add(task);
      if (!neighbour) {
        control.pair("v" + i, "eth0", Optional.of(task));
      } else if (alone.isEmpty()) {
        alone.add(task);
      } else {
        control.pair(alone.remove(), task);
      }
    }
    return all;
  }

  private static void check(List<Task> all) {
    for (Task task : all) {
      if (task.net().devices().size() != 2) {
        throw new IllegalStateException(task.net() + " has " + task.net().devices());
      }
    }
  }
}
