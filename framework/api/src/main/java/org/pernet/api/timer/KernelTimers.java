// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.timer;

import java.time.Duration;
import org.osgi.annotation.versioning.ProviderType;

/** A kernel's timers. They go by the kernel's clock, so that a test can have them run on its own time. Safe for threads. */
@ProviderType
public interface KernelTimers {
  /**
   * A timer, not armed (timer_setup).
   *
   * @param action runs in a section of the packet path, like a softirq: it must not block or take RTNL
   */
  KernelTimer create(Runnable action);

  /**
   * A timer whose action is work (INIT_DELAYED_WORK).
   *
   * @param action runs outside of any section, without a lock: it may take RTNL, but not wait long
   */
  KernelTimer createWork(Runnable action);

  /** Runs what is due now, in this thread, where the kernel was made to wait for that: how many ran. */
  int runDue();

  /** How long until the next is due, zero where one is; null where none is armed. */
  Duration untilNext();
}
