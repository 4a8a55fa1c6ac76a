// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.pernet.api.kernel.KernelClock;

/** The machine's time. */
public final class SystemClock implements KernelClock {
  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(duration.toNanos());
  }
}
