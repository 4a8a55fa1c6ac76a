// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One worker for what is done later ("netns"): a daemon that ends when idle, so that a kernel at rest has no thread. */
final class CleanupExecutor extends ThreadPoolExecutor {
  private static final long IDLE_SECONDS = 2;

  CleanupExecutor() {
    super(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
      Thread worker = new Thread(work, "pernet-netns");
      worker.setDaemon(true);
      return worker;
    });
    allowCoreThreadTimeOut(true);
  }
}
