// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.timer.KernelTimer;

/**
 * Threads that wait until something is so, or a time has passed on the kernel's clock (sk_wait_data). On a clock that a
 * sleeper moves, the sleeper has timers run as he comes by.
 */
final class Waiters {
  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
  private final AtomicInteger count = new AtomicInteger();

  /** Something has changed: those who wait look again. Costs a read where nobody waits. */
  void wake() {
    if (count.get() > 0) {
      threads.forEach(LockSupport::unpark);
    }
  }

  /** Waits until {@code ready} is so, for {@code timeout} at most, null for ever; says whether it is. */
  boolean await(Kernel kernel, Duration timeout, BooleanSupplier ready)
      throws InterruptedException {
    if (ready.getAsBoolean()) {
      return true;
    }
    if (timeout != null && timeout.compareTo(Duration.ZERO) <= 0) {
      return false;
    }
    count.incrementAndGet();
    threads.add(Thread.currentThread());
    try {
      boolean sleeps = timeout != null && kernel.clock().isMovedBySleep();
      return sleeps ? awaitBySleeping(kernel, timeout, ready) : awaitParked(kernel, timeout, ready);
    } finally {
      threads.remove(Thread.currentThread());
      count.decrementAndGet();
    }
  }

  private static boolean awaitBySleeping(Kernel kernel, Duration timeout, BooleanSupplier ready)
      throws InterruptedException {
    long until = kernel.clock().nanoTime() + timeout.toNanos();
    kernel.timers().runDue();
    while (!ready.getAsBoolean()) {
      long left = until - kernel.clock().nanoTime();
      if (left <= 0) {
        return false;
      }
      Duration next = kernel.timers().untilNext();
      boolean soon = next != null && next.toNanos() < left;
      kernel.clock().sleep(soon ? next : Duration.ofNanos(left));
      kernel.timers().runDue();
    }
    return true;
  }

  private static boolean awaitParked(Kernel kernel, Duration timeout, BooleanSupplier ready)
      throws InterruptedException {
    Thread me = Thread.currentThread();
    long until = timeout == null ? 0 : kernel.clock().nanoTime() + timeout.toNanos();
    KernelTimer alarm = null;
    try {
      if (timeout != null && kernel.clock().isManual()) {
        alarm = kernel.timers().create(() -> LockSupport.unpark(me));
        alarm.arm(timeout.toNanos());
      }
      while (!ready.getAsBoolean()) {
        long left = timeout == null ? Long.MAX_VALUE : until - kernel.clock().nanoTime();
        if (left <= 0) {
          return false;
        }
        if (timeout == null || alarm != null) {
          LockSupport.park(kernel);
        } else {
          LockSupport.parkNanos(kernel, left);
        }
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
      return true;
    } finally {
      if (alarm != null) {
        alarm.cancel();
      }
    }
  }
}
