// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.time.Duration;
import java.time.Instant;
import org.pernet.api.kernel.KernelClock;

/** A clock that whoever sleeps moves on himself, at once: a test of a minute takes no time. Safe for threads. */
public final class VirtualClock implements KernelClock {
  private static final Instant START = Instant.parse("2007-01-17T00:00:00Z");

  private long nanos; // guarded by this

  /** A clock at zero. */
  public VirtualClock() {}

  @Override
  public boolean isManual() {
    return true;
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
  public synchronized void sleep(Duration duration) {
    nanos += Math.max(0, duration.toNanos());
  }
}
