// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.session;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.pernet.api.kernel.KernelClock;

/** A clock on which a sleep is over at once. */
public final class VirtualClock implements KernelClock {
  private final AtomicLong nanos = new AtomicLong();

  @Override
  public boolean isManual() {
    return true;
  }

  @Override
  public long nanoTime() {
    return nanos.get();
  }

  @Override
  public Instant now() {
    return Instant.EPOCH.plusNanos(nanos.get());
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    nanos.addAndGet(duration.toNanos());
  }
}
