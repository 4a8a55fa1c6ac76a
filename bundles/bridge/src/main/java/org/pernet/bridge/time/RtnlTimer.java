// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.time;

import java.util.Objects;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.api.timer.KernelTimer;

/**
 * A timer whose action runs under RTNL, where it is armed and cancelled as well: so one that was cancelled does not run any
 * more, though its time had come. The timer behind it is made when it is first armed.
 */
public final class RtnlTimer {
  private final Kernel kernel;
  private final Runnable action;
  private KernelTimer timer; // RTNL
  private boolean pending; // RTNL
  private long expires; // RTNL; in ticks

  /** A timer, not armed. */
  public RtnlTimer(Kernel kernel, Runnable action) {
    this.kernel = kernel;
    this.action = Objects.requireNonNull(action, "action");
  }

  /** Lets it run once, so many ticks from now; one that was armed is armed anew (mod_timer). */
  public void arm(long jiffies) {
    kernel.rtnl().assertHeld();
    if (timer == null) {
      timer = kernel.timers().createWork(this::run);
    }
    pending = true;
    expires = Jiffies.now(kernel.clock()) + jiffies;
    timer.arm(Jiffies.toNanos(jiffies));
  }

  /** Takes that back; nothing where it is not armed (timer_delete). */
  public void cancel() {
    kernel.rtnl().assertHeld();
    pending = false;
    if (timer != null) {
      timer.cancel();
    }
  }

  /** Cancels it for good; when this thread has given RTNL back, its action is not running (timer_delete_sync). */
  public void shutDown() {
    cancel();
    if (timer != null) {
      kernel.rtnl().afterUnlock(timer::cancelSync);
    }
  }

  /** Whether it is to run. RTNL, or read a little late. */
  public boolean isPending() {
    return pending;
  }

  /** How long until it runs, in hundredths of a second; 0 where it does not (br_timer_value). */
  public long remaining() {
    long left = expires - Jiffies.now(kernel.clock());
    return pending && left > 0 ? Jiffies.toUser(left) : 0;
  }

  private void run() {
    Rtnl rtnl = kernel.rtnl();
    rtnl.lock();
    try {
      if (pending && Jiffies.now(kernel.clock()) >= expires) {
        pending = false;
        action.run();
      }
    } finally {
      rtnl.unlock();
    }
  }
}
