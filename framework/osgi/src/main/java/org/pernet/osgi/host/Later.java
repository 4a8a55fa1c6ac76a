// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread of the host's own, for what cannot be done where it arises. Ended by {@link #close}, which waits for nothing. */
final class Later implements Executor, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Later.class);

  private final ThreadPoolExecutor executor;

  Later() {
    executor =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
          Thread thread = new Thread(task, "pernet-host");
          thread.setDaemon(true);
          return thread;
        });
    executor.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable task) {
    try {
      executor.execute(() -> guarded(task));
    } catch (RejectedExecutionException hostIsOver) {
      LOG.debug("not done, the host is over", hostIsOver);
    }
  }

  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("the host failed", e);
    }
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
