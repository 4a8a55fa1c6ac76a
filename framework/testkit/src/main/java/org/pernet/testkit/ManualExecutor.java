// SPDX-License-Identifier: Apache-2.0
package org.pernet.testkit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Work that waits until the test runs it, in the test's own thread. Safe for threads. */
public final class ManualExecutor implements Executor {
  private final Queue<Runnable> waiting = new ArrayDeque<>(); // guarded by this
  private boolean direct; // guarded by this

  /** An executor with nothing to do. */
  public ManualExecutor() {}

  @Override
  public void execute(Runnable work) {
    synchronized (this) {
      if (!direct) {
        waiting.add(work);
        return;
      }
    }
    work.run();
  }

  /** How much work waits. */
  public synchronized int waiting() {
    return waiting.size();
  }

  private synchronized Runnable next() {
    return waiting.poll();
  }

  /** Runs what waits, and what that brings, until there is nothing; says how much it was. */
  public int runAll() {
    int count = 0;
    for (Runnable work = next(); work != null; work = next()) {
      work.run();
      count++;
    }
    return count;
  }

  /** From now on work is run by who brings it; what waits is run now. */
  public void becomeDirect() {
    synchronized (this) {
      direct = true;
    }
    runAll();
  }
}
