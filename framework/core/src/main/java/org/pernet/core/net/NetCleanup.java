// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The dead wait here (cleanup_list): the first to come queues the work, which takes all that are there as one batch, the
 * last that came first. Never two batches at once.
 */
final class NetCleanup {
  private final Logger log = LoggerFactory.getLogger(NetCleanup.class);
  private final Executor executor;
  private final Consumer<List<NetImpl>> clean;
  private List<NetImpl> waiting = new ArrayList<>(); // guarded by this
  private boolean scheduled; // guarded by this: work is queued, or runs

  NetCleanup(Executor executor, Consumer<List<NetImpl>> clean) {
    this.executor = executor;
    this.clean = clean;
  }

  void add(NetImpl net) {
    synchronized (this) {
      waiting.add(net);
      if (scheduled) {
        return;
      }
      scheduled = true;
    }
    executor.execute(this::work);
  }

  private void work() {
    for (; ; ) {
      List<NetImpl> batch;
      synchronized (this) {
        if (waiting.isEmpty()) {
          scheduled = false;
          notifyAll();
          return;
        }
        batch = waiting;
        waiting = new ArrayList<>();
      }
      Collections.reverse(batch);
      try {
        clean.accept(batch);
      } catch (RuntimeException | Error thrown) {
        log.error("the cleanup of {} namespaces failed", batch.size(), thrown);
      }
    }
  }

  synchronized void quiesce() throws InterruptedException {
    while (scheduled) {
      wait();
    }
  }
}
