// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.load;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts under way on behalf of those who ask: concurrent askers wait for one start. One who asks from within a start that
 * the wait would be for, directly or through others, is not kept waiting. Safe for threads.
 */
final class Starts {
  private static final class Start {
    private final Thread starter = Thread.currentThread();
    private final CountDownLatch over = new CountDownLatch(1);
    private BundleException failure;
  }

  // guarded by this
  private final Map<Long, Start> underWay = new HashMap<>();
  // guarded by this
  private final Map<Thread, Start> waiting = new HashMap<>();

  /**
   * Starts a bundle transiently, or waits for whoever does.
   *
   * @throws BundleException the start's failure; also where waiting for it would never end
   */
  void start(Bundle bundle) throws BundleException, InterruptedException {
    Start mine = new Start();
    Start others = join(bundle, mine);
    if (others != null) {
      await(others);
      return;
    }
    try {
      bundle.start(Bundle.START_TRANSIENT);
    } catch (BundleException e) {
      mine.failure = e;
      throw e;
    } finally {
      leave(bundle, mine);
    }
  }

  /** The start to wait for, or null where {@code mine} is the one. */
  private synchronized Start join(Bundle bundle, Start mine) throws BundleException {
    Start others = underWay.putIfAbsent(bundle.getBundleId(), mine);
    if (others == null) {
      return null;
    }
    for (Start at = others; at != null; at = waiting.get(at.starter)) {
      if (at.starter == mine.starter) {
        throw new BundleException(bundle + " is being started by one who waits for this");
      }
    }
    waiting.put(mine.starter, others);
    return others;
  }

  private void await(Start others) throws BundleException, InterruptedException {
    try {
      others.over.await();
    } finally {
      synchronized (this) {
        waiting.remove(Thread.currentThread());
      }
    }
    if (others.failure != null) {
      throw new BundleException(
          others.failure.getMessage(), others.failure.getType(), others.failure);
    }
  }

  private synchronized void leave(Bundle bundle, Start mine) {
    underWay.remove(bundle.getBundleId(), mine);
    mine.over.countDown();
  }
}
