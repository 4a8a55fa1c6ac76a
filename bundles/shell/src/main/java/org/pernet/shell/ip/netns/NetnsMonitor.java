// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.netns;

import java.time.Duration;
import java.util.List;
import org.pernet.api.task.NetnsNames;
import org.pernet.shell.ip.client.Invocation;

/** {@code ip netns monitor}: names that come and go, until the thread is interrupted. */
final class NetnsMonitor {
  private static final Duration PERIOD = Duration.ofMillis(100);

  private NetnsMonitor() {}

  static void run(Invocation ip) throws InterruptedException {
    NetnsNames names = ip.process().netnsNames();
    List<String> before = names.list();
    for (; ; ) {
      ip.process().kernel().clock().sleep(PERIOD);
      List<String> now = names.list();
      report(ip, "delete ", before, now);
      report(ip, "add ", now, before);
      ip.out().flush();
      before = now;
    }
  }

  private static void report(
      Invocation ip, String what, List<String> here, List<String> absentFrom) {
    here.stream()
        .filter(name -> !absentFrom.contains(name))
        .forEach(name -> ip.out().println(what + name));
  }
}
