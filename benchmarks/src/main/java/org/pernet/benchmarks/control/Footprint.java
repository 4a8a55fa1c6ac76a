// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.ipv4.module.Ipv4Module;

/** What a namespace and a pair take of the heap: many are made, and the heap is measured before and after. */
public final class Footprint {
  private static final int NAMESPACES = 20_000;
  private static final int PAIRS = 20_000;

  private Footprint() {}

  /** Prints one figure a line: a name and bytes. */
  public static void main(String... args) throws NetException {
    print("namespace", namespace());
    print("namespace-ipv4", namespace(new Ipv4Module()));
    print("pair", pair(false));
    print("pair-across", pair(true));
  }

  private static void print(String what, long bytes) {
    System.out.println(what + " " + bytes);
  }

  private static long namespace(KernelModule... more) throws NetException {
    try (ControlKernel control = new ControlKernel(more)) {
      for (KernelModule module : more) {
        control.kernel().modules().load(module.name());
      }
      List<NetReference> all = new ArrayList<>(NAMESPACES);
      all.add(control.newNamespace());
      long before = Heap.used();
      while (all.size() <= NAMESPACES) {
        all.add(control.newNamespace());
      }
      return (Heap.used() - before) / NAMESPACES;
    }
  }

  /** Two ends in one namespace, or in two of their own. */
  private static long pair(boolean across) throws NetException {
    try (ControlKernel control = new ControlKernel()) {
      Task far = control.newTask("far");
      Optional<Task> peerAt = across ? Optional.of(far) : Optional.empty();
      control.pair("a", "b", peerAt);
      long before = Heap.used();
      for (int i = 0; i < PAIRS; i++) {
        control.pair("a" + i, "b" + i, peerAt);
      }
      return (Heap.used() - before) / PAIRS;
    }
  }
}
