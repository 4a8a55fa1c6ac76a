// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.kernel;

import java.time.Duration;
import java.time.Instant;
import org.osgi.annotation.versioning.ConsumerType;

/** The kernel's time, given to it when it is made, so that a test can own it. Safe for threads. */
@ConsumerType
public interface KernelClock {
  /** Nanoseconds since some moment, never going back. */
  long nanoTime();

  /** The time of day. */
  Instant now();

  /** Whether it stands still until somebody moves it: then he has timers run ({@code KernelTimers.runDue}), and no thread does. */
  default boolean isManual() {
    return false;
  }

  /**
   * Whether {@link #sleep} itself moves it on, and returns at once: then a sleeper has timers run as he comes by. By default
   * a clock that {@link #isManual} is such a one.
   */
  default boolean isMovedBySleep() {
    return isManual();
  }

  /** Waits until {@link #nanoTime} has gone on by {@code duration}. */
  void sleep(Duration duration) throws InterruptedException;
}
