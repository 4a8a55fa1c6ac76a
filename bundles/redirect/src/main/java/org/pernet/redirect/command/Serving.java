// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.command;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What commands have under way, to be ended when the module goes. Safe for threads. */
public final class Serving {
  private final Set<Runnable> underWay = ConcurrentHashMap.newKeySet();

  /** Nothing yet. */
  public Serving() {}

  /** Something begins; {@code end} must end it, and return when it has. */
  void begun(Runnable end) {
    underWay.add(end);
  }

  /** It has ended. */
  void ended(Runnable end) {
    underWay.remove(end);
  }

  /** Ends all. */
  public void endAll() {
    underWay.forEach(Runnable::run);
  }
}
