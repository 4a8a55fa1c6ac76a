// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.pernet.api.dev.DeviceHold;
import org.pernet.api.dev.NetDevice;

/** Who holds one device. Made when somebody first does. */
final class DeviceHolds {
  private final NetDevice device;
  private final Set<Hold> holds = new LinkedHashSet<>(); // in order; guarded by this

  DeviceHolds(NetDevice device) {
    this.device = device;
  }

  private final class Hold implements DeviceHold {
    private final String holder;

    Hold(String holder) {
      this.holder = holder;
    }

    @Override
    public NetDevice device() {
      return device;
    }

    @Override
    public String holder() {
      return holder;
    }

    @Override
    public void close() {
      release(this);
    }
  }

  synchronized DeviceHold add(String holder) {
    Hold hold = new Hold(holder);
    holds.add(hold);
    return hold;
  }

  private synchronized void release(Hold hold) {
    if (holds.remove(hold) && holds.isEmpty()) {
      notifyAll();
    }
  }

  synchronized List<String> holders() {
    return holds.stream().map(Hold::holder).toList();
  }

  /** Waits at most so long for the last to let go; says whether it has. An interruption is kept for later. */
  synchronized boolean awaitNone(long millis) {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    boolean interrupted = false;
    while (!holds.isEmpty()) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        break;
      }
      try {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return holds.isEmpty();
  }
}
