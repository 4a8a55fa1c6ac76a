// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.timer;

import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.pernet.api.kernel.KernelClock;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.timer.KernelTimer;
import org.pernet.api.timer.KernelTimers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Timers in the order in which they are due. One thread has them run; it begins with the first that is armed, and ends when
 * none is, so that a kernel at rest has no thread. Where the clock is moved by hand there is no thread at all.
 */
public final class TimerQueue implements KernelTimers, AutoCloseable {
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Logger log = LoggerFactory.getLogger(TimerQueue.class);
  private final KernelClock clock;
  private final PacketPath packets;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed =
      lock.newCondition(); // the first one due is another, or an action has ended
  private final TreeSet<TimerImpl> armed = new TreeSet<>(); // guarded by lock
  private long lastNumber; // guarded by lock
  private Thread thread; // guarded by lock
  private boolean closed; // guarded by lock

  /** A queue that goes by {@code clock}, whose actions run in sections of {@code packets}. */
  public TimerQueue(KernelClock clock, PacketPath packets) {
    this.clock = clock;
    this.packets = packets;
  }

  @Override
  public KernelTimer create(Runnable action) {
    return new TimerImpl(this, () -> {
      packets.enter();
      try {
        action.run();
      } finally {
        packets.leave();
      }
    });
  }

  @Override
  public KernelTimer createWork(Runnable action) {
    return new TimerImpl(this, action);
  }

  void arm(TimerImpl timer, long nanos) {
    lock.lock();
    try {
      armed.remove(timer);
      if (closed) {
        return;
      }
      timer.due = clock.nanoTime() + Math.max(0, nanos);
      timer.number = ++lastNumber;
      timer.armed = true;
      armed.add(timer);
      if (armed.first() == timer) {
        wake();
      }
    } finally {
      lock.unlock();
    }
  }

  private void wake() {
    if (clock.isManual()) {
      return;
    }
    if (thread == null) {
      thread = new Thread(this::run, "pernet-timers");
      thread.setDaemon(true);
      thread.start();
    }
    changed.signalAll();
  }

  boolean cancel(TimerImpl timer) {
    lock.lock();
    try {
      timer.armed = false;
      return armed.remove(timer);
    } finally {
      lock.unlock();
    }
  }

  void cancelSync(TimerImpl timer) {
    lock.lock();
    try {
      cancel(timer);
      if (timer.runner == Thread.currentThread()) {
        throw new IllegalStateException("a timer's action would wait for itself");
      }
      while (timer.runner != null) {
        changed.awaitUninterruptibly();
        cancel(timer);
      }
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    lock.lock();
    try {
      long idleUntil = clock.nanoTime() + IDLE_NANOS;
      while (!closed && (!armed.isEmpty() || clock.nanoTime() - idleUntil < 0)) {
        long now = clock.nanoTime();
        long wait = armed.isEmpty() ? idleUntil - now : armed.first().due - now;
        if (wait > 0) {
          await(wait);
        } else {
          runFirst();
          idleUntil = clock.nanoTime() + IDLE_NANOS;
        }
      }
      thread = null;
    } finally {
      lock.unlock();
    }
  }

  @SuppressWarnings("WaitNotInLoop") // it is in the loop of run
  private void await(long nanos) {
    try {
      changed.awaitNanos(nanos);
    } catch (InterruptedException nobodysBusiness) {
      log.debug("the timers' thread was interrupted");
    }
  }

  /** Runs the action of the first, which is due: the lock is given back meanwhile. */
  private void runFirst() {
    TimerImpl timer = armed.pollFirst();
    timer.armed = false;
    while (timer.runner != null) {
      changed.awaitUninterruptibly(); // its last time, in another thread
    }
    timer.runner = Thread.currentThread();
    lock.unlock();
    try {
      timer.action.run();
    } catch (RuntimeException | Error thrown) {
      log.error("a timer's action failed", thrown);
    } finally {
      lock.lock();
      timer.runner = null;
      changed.signalAll();
    }
  }

  @Override
  public int runDue() {
    int done = 0;
    lock.lock();
    try {
      long now = clock.nanoTime();
      while (!armed.isEmpty() && armed.first().due - now <= 0) {
        runFirst();
        done++;
      }
    } finally {
      lock.unlock();
    }
    return done;
  }

  @Override
  public Duration untilNext() {
    lock.lock();
    try {
      return armed.isEmpty()
          ? null
          : Duration.ofNanos(Math.max(0, armed.first().due - clock.nanoTime()));
    } finally {
      lock.unlock();
    }
  }

  /** How many are armed. */
  public int size() {
    lock.lock();
    try {
      return armed.size();
    } finally {
      lock.unlock();
    }
  }

  /** No timer runs any more. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      armed.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
