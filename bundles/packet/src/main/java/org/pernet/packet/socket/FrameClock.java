// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import java.time.Instant;
import org.pernet.api.kernel.KernelClock;

/** The time of day in nanoseconds, read from a kernel's clock without an allocation. Safe for threads. */
public final class FrameClock {
  private static final long SECOND = 1_000_000_000L;

  private final KernelClock clock;
  private final long base;

  /** Goes by {@code clock}, from its time of day now. */
  public FrameClock(KernelClock clock) {
    this.clock = clock;
    Instant now = clock.now();
    base = now.getEpochSecond() * SECOND + now.getNano() - clock.nanoTime();
  }

  /** Nanoseconds since 1970. */
  public long nanos() {
    return base + clock.nanoTime();
  }
}
