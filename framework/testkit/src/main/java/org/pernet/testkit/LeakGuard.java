// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.skb.PacketStatistics;
import org.pernet.api.task.Task;

/** Looks for what a test has left behind in a kernel, compared with what was there after its boot. */
final class LeakGuard {
  private static final int LOOPBACK_INDEX = 1;

  private final Kernel kernel;
  private final List<String> holdersAtBoot;

  LeakGuard(Kernel kernel) {
    this.kernel = kernel;
    this.holdersAtBoot = kernel.nets().initial().holders();
  }

  /** One line for each thing left; empty when all is as it was. */
  List<String> leaks() {
    List<String> leaks = new ArrayList<>(kernel.audit());
    for (Task task : kernel.tasks().list()) {
      if (task != kernel.tasks().init()) {
        leaks.add("task " + task.name() + "[" + task.pid() + "] has not been closed");
      }
    }
    int files = kernel.tasks().init().files().size();
    if (files > 0) {
      leaks.add("task init[1] has " + files + " open files");
    }
    for (Net net : kernel.nets().list()) {
      if (!net.isInitial()) {
        leaks.add(net + " lives, held by " + net.holders());
      }
    }
    initialHolders(leaks);
    int counted = kernel.tasks().initialUserNamespace().netNamespaces(0);
    if (counted != kernel.nets().size() - 1) {
      leaks.add("root is charged for " + counted + " namespaces");
    }
    PacketStatistics frames = kernel.packets().statistics();
    if (frames.live() != 0) {
      leaks.add(frames.live() + " frames have neither been consumed nor dropped: " + frames);
    }
    kernel.nets().list().forEach(net -> devices(net, leaks));
    return leaks;
  }

  private void initialHolders(List<String> leaks) {
    List<String> more = new ArrayList<>(kernel.nets().initial().holders());
    holdersAtBoot.forEach(more::remove);
    for (String holder : more) {
      leaks.add("the initial namespace is still held by " + holder);
    }
  }

  private static void devices(Net net, List<String> leaks) {
    for (NetDevice device : net.devices()) {
      if (device.index() != LOOPBACK_INDEX) {
        leaks.add("device " + device.name() + " is still in " + net);
      }
      if (!device.holders().isEmpty()) {
        leaks.add("device " + device.name() + " in " + net + " is held by " + device.holders());
      }
    }
  }
}
