// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.timer;

import org.osgi.annotation.versioning.ProviderType;

/** A timer (struct timer_list, struct delayed_work). Arming it costs the same however many there are. Safe for threads. */
@ProviderType
public interface KernelTimer {
  /** Lets it run once, {@code nanos} from now, 0 or more; one that was armed is armed anew (mod_timer). */
  void arm(long nanos);

  /** Whether it is to run. */
  boolean isArmed();

  /** Takes back its arming: says whether it was armed. Its action may be running (timer_delete). */
  boolean cancel();

  /**
   * Cancels it, and waits until its action is not running; it may not be armed again meanwhile (timer_delete_sync).
   * {@link IllegalStateException} from inside its action. Of work: not with a lock held that its action takes.
   */
  void cancelSync();
}
