// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.rtnl;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The lock of all that rtnetlink changes (rtnl_mutex), one to a kernel, re-entrant. It lies inside the pernet lock and
 * outside the list of namespaces; never call the service registry with it held.
 */
@ProviderType
public interface Rtnl {
  /** Takes the lock (rtnl_lock). */
  void lock();

  /** Gives it back (rtnl_unlock); the outermost time frees what was unregistered meanwhile and runs what was deferred. */
  void unlock();

  /** Whether this thread holds it. */
  boolean isHeld();

  /** {@link IllegalStateException} unless this thread holds it (ASSERT_RTNL). */
  default void assertHeld() {
    if (!isHeld()) {
      throw new IllegalStateException(
          "RTNL is not held by " + Thread.currentThread().getName());
    }
  }

  /** Runs {@code action} once this thread has given the lock back, in the order of the calls; the lock must be held. */
  void afterUnlock(Runnable action);
}
