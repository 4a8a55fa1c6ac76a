// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.time;

import org.pernet.api.kernel.KernelClock;

/**
 * Ticks of a kernel with HZ=250, in which the bridge keeps its times; user space speaks of hundredths of a second (USER_HZ).
 * What does not fit a tick is cut off, as the kernel does.
 */
public final class Jiffies {
  /** Ticks in a second. */
  public static final int HZ = 250;

  private static final int USER_HZ = 100;
  private static final long NANOS = 4_000_000;
  /** From here on user space means for ever. */
  private static final long ENDLESS = Long.divideUnsigned(-1L, HZ) * USER_HZ;

  private Jiffies() {}

  /** Ticks since some moment. */
  public static long now(KernelClock clock) {
    return of(clock.nanoTime());
  }

  /** The tick of a time of the kernel's clock. */
  public static long of(long nanoTime) {
    return Math.floorDiv(nanoTime, NANOS);
  }

  /** So many ticks, in nanoseconds. */
  public static long toNanos(long jiffies) {
    return jiffies >= Long.MAX_VALUE / NANOS ? Long.MAX_VALUE : jiffies * NANOS;
  }

  /** Hundredths of a second (unsigned) in ticks (clock_t_to_jiffies). */
  public static long fromUser(long hundredths) {
    return Long.compareUnsigned(hundredths, ENDLESS) >= 0
        ? Long.MAX_VALUE
        : Long.divideUnsigned(hundredths * HZ, USER_HZ);
  }

  /** Ticks in hundredths of a second (jiffies_to_clock_t). */
  public static long toUser(long jiffies) {
    return jiffies >= Long.MAX_VALUE / USER_HZ ? jiffies / HZ * USER_HZ : jiffies * USER_HZ / HZ;
  }
}
