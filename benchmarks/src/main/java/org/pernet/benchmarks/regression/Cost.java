// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.regression;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.pernet.api.errno.NetException;

/** What something costs: processor time, which other processes do not add to, and bytes allocated. */
final class Cost {
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 9;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** What is measured. */
  @FunctionalInterface
  interface Work {
    void run() throws NetException;
  }

  private long nanos(Work work) throws NetException {
    long before = ofAllThreads();
    work.run();
    return ofAllThreads() - before;
  }

  /** Of Java's threads, for a kernel cleans up in another than the caller's; not of the compiler's and the collector's. */
  private long ofAllThreads() {
    long sum = 0;
    for (long thread : threads.getAllThreadIds()) {
      sum += Math.max(0, threads.getThreadCpuTime(thread));
    }
    return sum;
  }

  /** How many times as much the one costs as the other: the median of each, measured in turns. */
  double ratio(Work one, Work other) throws NetException {
    long[] ones = new long[ROUNDS];
    long[] others = new long[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long costOfOne = nanos(one);
      long costOfOther = nanos(other);
      if (i >= 0) {
        ones[i] = costOfOne;
        others[i] = costOfOther;
      }
    }
    return (double) median(ones) / Math.max(1, median(others));
  }

  private static long median(long... all) {
    Arrays.sort(all);
    return all[all.length / 2];
  }

  /** Bytes that this thread allocates for it. */
  long bytes(Work work) throws NetException {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    long me = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(me);
    work.run();
    return threads.getThreadAllocatedBytes(me) - before;
  }
}
