// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pernet.api.audit.KernelAuditor;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.core.link.LinkKindsImpl;
import org.pernet.core.net.NetImpl;
import org.pernet.core.net.NetsImpl;
import org.pernet.core.rtnl.RtnlLock;

/** Looks whether a kernel's invariants hold, and has its modules look at theirs. */
final class Audit {
  private final Kernel kernel;
  private final NetsImpl nets;
  private final RtnlLock rtnl;
  private final DeviceAudit devices;
  private final Collection<KernelAuditor> auditors = new CopyOnWriteArrayList<>();

  Audit(Kernel kernel, NetsImpl nets, RtnlLock rtnl, LinkKindsImpl kinds) {
    this.kernel = kernel;
    this.nets = nets;
    this.rtnl = rtnl;
    this.devices = new DeviceAudit(kinds);
  }

  /** Those of modules. Safe for threads. */
  Collection<KernelAuditor> auditors() {
    return auditors;
  }

  /** What was found. */
  private static final class Found implements KernelAuditor.Findings {
    private final List<String> wrong = new ArrayList<>();

    @Override
    public void expect(boolean right, String words) {
      if (!right) {
        wrong.add(words);
      }
    }
  }

  List<String> run() {
    Found found = new Found();
    if (!rtnl.isHeld()) {
      nets.pernet().audit(found);
    }
    rtnl.lock();
    try {
      List<NetImpl> all = nets.all().snapshot();
      namespaces(all, found);
      for (NetImpl net : all) {
        devices.audit(net, found);
        auditors.forEach(auditor -> ask(auditor, net, found));
      }
      auditors.forEach(auditor -> askForAll(auditor, found));
      tasks(found);
    } finally {
      rtnl.unlock();
    }
    return List.copyOf(found.wrong);
  }

  private void namespaces(List<NetImpl> all, Found found) {
    Map<Long, NetImpl> inodes = new HashMap<>();
    for (NetImpl net : all) {
      NetImpl twin = inodes.put(net.inode(), net);
      found.expect(twin == null, net + " has the inode number of another");
      boolean held = !net.holders().isEmpty() || !net.isAlive();
      found.expect(held, net + " lives without a reference");
    }
    nets.auditIds(all, found);
  }

  private static void ask(KernelAuditor auditor, Net net, Found found) {
    try {
      auditor.audit(net, found);
    } catch (RuntimeException | Error thrown) {
      found.expect(false, "the audit of " + net + " by " + auditor + " failed: " + thrown);
    }
  }

  private void askForAll(KernelAuditor auditor, Found found) {
    try {
      auditor.auditAll(kernel, found);
    } catch (RuntimeException | Error thrown) {
      found.expect(false, "the audit by " + auditor + " failed: " + thrown);
    }
  }

  /** A task that lives keeps its namespace alive; one that exits or goes elsewhere meanwhile is passed over. */
  private void tasks(Found found) {
    for (Task task : kernel.tasks().list()) {
      found.expect(isAlive(task), task + " is in a namespace that is dying");
    }
  }

  private static boolean isAlive(Task task) {
    try {
      Net net = task.net();
      return net.isAlive() || task.net() != net;
    } catch (IllegalStateException exited) {
      return true;
    }
  }
}
