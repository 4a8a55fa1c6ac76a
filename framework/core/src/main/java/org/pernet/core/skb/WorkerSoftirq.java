// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.util.concurrent.locks.LockSupport;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/**
 * Frames go on in threads made for it, for load: those of one device in one of them, so that they keep their order (as
 * receive packet steering does by flow). A sender does not wait for them.
 */
final class WorkerSoftirq implements Softirq {
  private static final int RING = 1024;
  private static final int BATCH = 64;
  private static final int SPINS = 256;

  private final Cpus cpus;
  private final Worker[] workers;
  private volatile boolean closed;

  WorkerSoftirq(Cpus cpus, Delivery delivery, int threads) {
    this.cpus = cpus;
    this.workers = new Worker[threads];
    for (int i = 0; i < threads; i++) {
      workers[i] = new Worker(i, delivery);
    }
    for (Worker worker : workers) {
      worker.thread.start();
    }
  }

  /** A thread with its ring. */
  private final class Worker implements Runnable {
    private final FrameRing ring = new FrameRing(RING);
    private final Delivery delivery;
    private final Thread thread;
    private volatile boolean idle;
    private volatile long finished; // frames taken whose sections have ended

    Worker(int number, Delivery delivery) {
      this.delivery = delivery;
      thread = new Thread(this, "pernet-softirq-" + number);
      thread.setDaemon(true);
    }

    @Override
    public void run() {
      int spins = 0;
      while (!closed) {
        if (batch() > 0) {
          spins = 0;
        } else if (++spins < SPINS) {
          Thread.onSpinWait();
        } else {
          park();
        }
      }
    }

    private void park() {
      idle = true;
      if (ring.put() == ring.taken() && !closed) {
        LockSupport.park(this);
      }
      idle = false;
    }

    private int batch() {
      int done = 0;
      Cpu cpu = cpus.enter();
      try {
        for (SkBuff skb = ring.poll(); skb != null; skb = done < BATCH ? ring.poll() : null) {
          skb.setQueued(false);
          delivery.deliverQueued(skb);
          done++;
        }
      } finally {
        cpus.leaveQuietly(cpu);
      }
      finished = ring.taken();
      return done;
    }

    void wake() {
      if (idle) {
        LockSupport.unpark(thread);
      }
    }
  }

  @Override
  public boolean queue(Cpu cpu, SkBuff skb) {
    Worker worker =
        workers[Math.floorMod(System.identityHashCode(skb.device()) >>> 3, workers.length)];
    skb.setQueued(true);
    if (!worker.ring.offer(skb)) {
      skb.setQueued(false);
      return false;
    }
    worker.wake();
    return true;
  }

  @Override
  public void end(Cpu cpu) {
    cpus.release(cpu);
  }

  @Override
  public int run() {
    return 0;
  }

  @Override
  public void flush() {
    for (Worker worker : workers) {
      long upTo = worker.ring.put();
      while (worker.finished < upTo && !closed) {
        worker.wake();
        LockSupport.parkNanos(20_000);
      }
    }
  }

  @Override
  public void settle() {
    flush();
  }

  @Override
  public void close() {
    closed = true;
    boolean interrupted = false;
    for (Worker worker : workers) {
      LockSupport.unpark(worker.thread);
      while (worker.thread.isAlive()) {
        try {
          worker.thread.join();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
      for (SkBuff skb = worker.ring.poll(); skb != null; skb = worker.ring.poll()) {
        skb.drop(DropReason.DEV_GONE);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
