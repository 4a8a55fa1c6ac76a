// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pernet.api.kernel.Kernel;

/**
 * Sees that threads at work in a kernel get on. Each tells after each step; who does not for too long is stuck, and then the
 * kernel's locks, their owners and what every thread does are written down. Safe for threads.
 */
public final class Watchdog {
  private final Kernel kernel;
  private final long patienceNanos;
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();

  /** One who is watched. */
  public static final class Job {
    private final AtomicLong steps = new AtomicLong();
    private volatile long lastNanos = System.nanoTime();
    private volatile boolean over;

    private Job() {}

    /** He has got on. */
    public void step() {
      steps.incrementAndGet();
      lastNanos = System.nanoTime();
    }

    /** He has ended, and need not get on any more. */
    public void end() {
      over = true;
    }

    /** How many steps he has told of. */
    public long steps() {
      return steps.get();
    }
  }

  /** A watchdog of whoever {@link #watch} names; each must get on within {@code patience}. */
  public Watchdog(Kernel kernel, Duration patience) {
    this.kernel = kernel;
    this.patienceNanos = patience.toNanos();
  }

  /** One more is watched, under a name of his own. */
  public Job watch(String name) {
    Job job = new Job();
    if (jobs.putIfAbsent(name, job) != null) {
      throw new IllegalArgumentException("there is a job " + name);
    }
    return job;
  }

  /** {@link AssertionError}, with all that there is to know, where somebody does not get on, or threads wait for each other. */
  public void check() {
    long now = System.nanoTime();
    List<String> stuck = new ArrayList<>();
    jobs.forEach((name, job) -> {
      if (!job.over && now - job.lastNanos > patienceNanos) {
        stuck.add(name + " after " + job.steps + " steps");
      }
    });
    long[] deadlocked = ManagementFactory.getThreadMXBean().findDeadlockedThreads();
    if (deadlocked != null) {
      stuck.add("threads " + Arrays.toString(deadlocked) + " wait for each other");
    }
    if (!stuck.isEmpty()) {
      throw new AssertionError("no progress: " + String.join(", ", stuck) + "\n" + report());
    }
  }

  /** How far each has come. */
  public String progress() {
    StringBuilder text = new StringBuilder();
    jobs.forEach((name, job) -> text.append(name).append(' ').append(job.steps).append("  "));
    return text.toString().strip();
  }

  /** The kernel's locks, and all threads with what they have and what they wait for. */
  public String report() {
    StringBuilder text = new StringBuilder();
    kernel.locks().forEach(line -> text.append(line).append('\n'));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (ThreadInfo thread : threads.dumpAllThreads(true, true)) {
      describe(thread, text);
    }
    return text.toString();
  }

  private static void describe(ThreadInfo thread, StringBuilder text) {
    text.append("\n\"")
        .append(thread.getThreadName())
        .append("\" ")
        .append(thread.getThreadState());
    if (thread.getLockInfo() != null) {
      text.append(" for ").append(thread.getLockInfo());
    }
    if (thread.getLockOwnerName() != null) {
      text.append(" of \"").append(thread.getLockOwnerName()).append('"');
    }
    text.append('\n');
    for (LockInfo lock : thread.getLockedSynchronizers()) {
      text.append("    has ").append(lock).append('\n');
    }
    StackTraceElement[] stack = thread.getStackTrace();
    for (int depth = 0; depth < stack.length; depth++) {
      text.append("    at ").append(stack[depth]).append('\n');
      for (MonitorInfo monitor : thread.getLockedMonitors()) {
        if (monitor.getLockedStackDepth() == depth) {
          text.append("    has ").append(monitor).append('\n');
        }
      }
    }
  }
}
