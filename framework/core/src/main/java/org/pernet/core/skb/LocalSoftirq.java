// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/**
 * Frames go on in the thread that queued them, when it leaves its section: so what a frame causes has happened when the
 * sender's call returns. One that causes more and more, as in a loop of bridges, is left to a thread of its own
 * (ksoftirqd) after a while. Or, by hand: frames stay queued until {@link #run}.
 */
final class LocalSoftirq implements Softirq {
  /** How many frames a sender lets go on before he goes on himself. */
  private static final int BUDGET = 4096;
  /** How many ksoftirqd takes at once. */
  private static final int TURN = 512;

  /** How many turns of each CPU are waited for. */
  private static final int PASSES = 256;

  private static final long IDLE_NANOS = 2_000_000_000L;
  private static final long RETRY_NANOS = 200_000L;

  private final Cpus cpus;
  private final Delivery delivery;
  private final boolean byHand;
  private final AtomicReference<Thread> ksoftirqd = new AtomicReference<>();
  private volatile boolean closed;

  LocalSoftirq(Cpus cpus, Delivery delivery, boolean byHand) {
    this.cpus = cpus;
    this.delivery = delivery;
    this.byHand = byHand;
  }

  @Override
  public boolean queue(Cpu cpu, SkBuff skb) {
    return cpu.queue(skb);
  }

  @Override
  public void end(Cpu cpu) {
    if (cpu.waiting() > 0 && !byHand) {
      drain(cpu, BUDGET);
    }
    boolean more = cpu.waiting() > 0 && !byHand;
    cpus.release(cpu);
    if (more) {
      wakeKsoftirqd();
    }
  }

  /** Lets frames go on, and those that they cause; sections that begin and end within are nested, and drain nothing. */
  private int drain(Cpu cpu, int budget) {
    int done = 0;
    for (; done < budget; done++) {
      SkBuff skb = cpu.next();
      if (skb == null) {
        break;
      }
      delivery.deliverQueued(skb);
    }
    return done;
  }

  @Override
  public int run() {
    int done = 0;
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < cpus.size(); i++) {
        int some = turn(cpus.at(i));
        done += some;
        more |= some > 0;
      }
    }
    return done;
  }

  /** Lets some frames of one CPU go on, where nobody is at work on it. */
  private int turn(Cpu cpu) {
    if (cpu.waiting() == 0 || !cpus.enterOn(cpu)) {
      return 0;
    }
    try {
      return drain(cpu, TURN);
    } finally {
      cpus.release(cpu);
    }
  }

  private void wakeKsoftirqd() {
    Thread there = ksoftirqd.get();
    if (there == null) {
      Thread born = new Thread(this::ksoftirqd, "pernet-ksoftirqd");
      born.setDaemon(true);
      if (!closed && ksoftirqd.compareAndSet(null, born)) {
        born.start();
      }
      there = ksoftirqd.get();
    }
    LockSupport.unpark(there);
  }

  private void ksoftirqd() {
    long idleSince = System.nanoTime();
    while (!closed) {
      if (run() > 0) {
        idleSince = System.nanoTime();
      } else if (System.nanoTime() - idleSince > IDLE_NANOS) {
        break;
      } else {
        // what waits on a CPU where another is at work is looked at again
        LockSupport.parkNanos(this, isWaiting() ? RETRY_NANOS : IDLE_NANOS);
      }
    }
    ksoftirqd.set(null);
    if (!closed && isWaiting()) {
      wakeKsoftirqd();
    }
  }

  private boolean isWaiting() {
    for (int i = 0; i < cpus.size(); i++) {
      if (cpus.at(i).waiting() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Goes through what is queued: what is for devices that are gone is dropped, the rest stays in its order. */
  @Override
  public void flush() {
    for (int i = 0; i < cpus.size(); i++) {
      Cpu cpu = cpus.at(i);
      while (cpu.waiting() > 0 && !sift(cpu)) {
        cpu.awaitEnd();
      }
    }
  }

  private boolean sift(Cpu cpu) {
    if (!cpus.enterOn(cpu)) {
      return false;
    }
    try {
      for (int left = cpu.waiting(); left > 0; left--) {
        SkBuff skb = cpu.next();
        PortState.Port device = (PortState.Port) skb.device();
        if (skb.generation() != device.port().generation || !cpu.queue(skb)) {
          skb.drop(DropReason.DEV_GONE);
        }
      }
      return true;
    } finally {
      cpus.release(cpu);
    }
  }

  @Override
  public void settle() {
    // what goes on may cause more; what goes on for ever is not waited for
    for (int pass = 0; pass < PASSES && !byHand && isWaiting(); pass++) {
      for (int i = 0; i < cpus.size(); i++) {
        Cpu cpu = cpus.at(i);
        if (cpu.waiting() > 0 && turn(cpu) == 0) {
          cpu.awaitEnd();
        }
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    Thread there = ksoftirqd.get();
    if (there != null) {
      LockSupport.unpark(there);
    }
    for (int i = 0; i < cpus.size(); i++) {
      Cpu cpu = cpus.at(i);
      while (cpu.waiting() > 0) {
        if (cpus.enterOn(cpu)) {
          Softirq.purge(cpu, DropReason.DEV_GONE);
          cpus.release(cpu);
        } else {
          cpu.awaitEnd();
        }
      }
    }
  }
}
