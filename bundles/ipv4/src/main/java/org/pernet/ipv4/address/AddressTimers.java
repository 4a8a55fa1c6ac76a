// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.address;

import java.time.Duration;

/** The one thing that lifetimes need of the kernel's timers. */
@FunctionalInterface
public interface AddressTimers {
  /** Runs {@code action} once, when {@code delay} of the kernel's time has passed, without any lock held. */
  void after(Duration delay, Runnable action);
}
