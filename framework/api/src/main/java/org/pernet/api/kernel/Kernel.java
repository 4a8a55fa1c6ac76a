// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.kernel;

import java.util.List;
import java.util.random.RandomGenerator;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.dev.NetDevices;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.link.LinkKinds;
import org.pernet.api.module.ModuleHost;
import org.pernet.api.net.Nets;
import org.pernet.api.rtnl.LinkAnnouncer;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.sysctl.Sysctls;
import org.pernet.api.task.Tasks;
import org.pernet.api.timer.KernelTimers;

/** A kernel. It holds no state outside itself. Safe for threads. */
@ProviderType
public interface Kernel extends AutoCloseable {
  /** Its namespaces. */
  Nets nets();

  /** The lock of links, addresses and routes. */
  Rtnl rtnl();

  /** What can be done to devices. */
  NetDevices devices();

  /** The kinds of link that are loaded. */
  LinkKinds linkKinds();

  /** Its tasks. */
  Tasks tasks();

  /** Who loads its modules. */
  ModuleHost modules();

  /** Those who tell of changes: all that are registered, as one. */
  LinkAnnouncer announcer();

  /** How frames go through it. */
  PacketPath packets();

  /** Its timers. */
  KernelTimers timers();

  /** Its settings, by the names of {@code /proc/sys}. */
  Sysctls sysctls();

  /** Its time. */
  KernelClock clock();

  /** Its randomness. */
  RandomGenerator random();

  /** How much of each there may be. */
  Limits limits();

  /** Where it can be made to fail: what its modules ask at their own points. */
  FaultInjector faults();

  /** Waits until everything queued for later, such as the cleanup of namespaces without references and frames that threads of the kernel have to carry, is done. */
  void quiesce() throws InterruptedException;

  /**
   * What is wrong with its invariants, and with those of its modules ({@link org.pernet.api.audit.KernelAuditor}), one line each; empty
   * when all hold. Takes RTNL, and all locks inside it in turn.
   */
  List<String> audit();

  /** Who has its locks now, and how many wait for each, one line a lock: for whoever finds that nothing goes on. Takes none. */
  List<String> locks();

  /**
   * Ends it: all tasks exit, the namespaces that this leaves without a reference go, then all modules, and then what
   * namespaces are left, the initial one last. Idempotent.
   */
  @Override
  void close();
}
