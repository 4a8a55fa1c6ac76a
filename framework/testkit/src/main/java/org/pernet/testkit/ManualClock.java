// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.time.Duration;
import java.time.Instant;
import org.pernet.api.kernel.KernelClock;

/** A clock that stands still until the test moves it on. Safe for threads. */
public final class ManualClock implements KernelClock {
  private static final Instant START = Instant.parse("2007-01-17T00:00:00Z");

  private long nanos; // guarded by this

  /** A clock at zero, on the day of the first pernet operations. */
  public ManualClock() {}

  /** Moves it on, and wakes those whose time has come. */
  public synchronized void advance(Duration by) {
    nanos += by.toNanos();
    notifyAll();
  }

  @Override
  public boolean isManual() {
    return true;
  }

  @Override
  public boolean isMovedBySleep() {
    return false;
  }

  @Override
  public synchronized long nanoTime() {
    return nanos;
  }

  @Override
  public synchronized Instant now() {
    return START.plusNanos(nanos);
  }

  @Override
  public synchronized void sleep(Duration duration) throws InterruptedException {
    long until = nanos + duration.toNanos();
    while (nanos < until) {
      wait();
    }
  }
}
