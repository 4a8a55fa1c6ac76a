// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The CPUs of a kernel: each thread that enters the packet path has one for itself until it leaves. A thread finds its own
 * again by its number, and only where that one was taken by another does it have to look around.
 */
public final class Cpus {
  private static final int LEAST = 8;

  private final Cpu[] all;
  private final int mask;
  private final AtomicInteger displaced =
      new AtomicInteger(); // threads that have another than their own

  /** As many as the machine's threads can keep busy, and some. */
  public Cpus() {
    int wanted = Math.max(LEAST, 2 * Runtime.getRuntime().availableProcessors());
    int size = Integer.highestOneBit(2 * wanted - 1);
    all = new Cpu[size];
    mask = size - 1;
    for (int i = 0; i < size; i++) {
      all[i] = new Cpu(i);
    }
  }

  /** How many there are. */
  public int size() {
    return all.length;
  }

  Cpu at(int index) {
    return all[index];
  }

  @SuppressWarnings("deprecation") // threadId() came later than Java 17
  private Cpu home(Thread thread) {
    return all[(int) thread.getId() & mask];
  }

  /** The CPU of this thread's section, or null. */
  Cpu current() {
    Thread me = Thread.currentThread();
    Cpu home = home(me);
    if (home.isOwnedBy(me)) {
      return home;
    }
    return displaced.get() == 0 ? null : search(me);
  }

  private Cpu search(Thread me) {
    for (Cpu cpu : all) {
      if (cpu.isOwnedBy(me)) {
        return cpu;
      }
    }
    return null;
  }

  /** Whether this thread is in a section. */
  public boolean isInside() {
    return current() != null;
  }

  /** The number of the CPU of this thread's section; {@link IllegalStateException} where it is in none. */
  public int currentIndex() {
    Cpu cpu = current();
    if (cpu == null) {
      throw new IllegalStateException("not in a section of the packet path");
    }
    return cpu.index;
  }

  /** Begins a section, or one within one. */
  Cpu enter() {
    Cpu cpu = current();
    if (cpu != null) {
      cpu.nest();
      return cpu;
    }
    return claimAny();
  }

  private Cpu claimAny() {
    Thread me = Thread.currentThread();
    Cpu home = home(me);
    for (; ; ) {
      if (home.tryClaim(me)) {
        return home;
      }
      for (int i = 1; i <= mask; i++) {
        Cpu cpu = all[(home.index + i) & mask];
        if (claim(cpu, me)) {
          return cpu;
        }
      }
      LockSupport.parkNanos(1_000); // all are at work
    }
  }

  /** Claims this very one, which need not be the thread's own. */
  private boolean claim(Cpu cpu, Thread me) {
    displaced.incrementAndGet();
    if (cpu.tryClaim(me)) {
      return true;
    }
    displaced.decrementAndGet();
    return false;
  }

  /** Begins a section on that very CPU, where it is free; the thread is in none. */
  boolean enterOn(Cpu cpu) {
    Thread me = Thread.currentThread();
    return cpu == home(me) ? cpu.tryClaim(me) : claim(cpu, me);
  }

  /** Ends a section, and lets no frame go on. */
  void leaveQuietly(Cpu cpu) {
    if (cpu.unnest()) {
      release(cpu);
    }
  }

  /** Ends the outermost section. */
  void release(Cpu cpu) {
    boolean own = cpu == home(Thread.currentThread());
    cpu.release();
    if (!own) {
      displaced.decrementAndGet();
    }
  }

  /** Waits until each section that is under way has ended. */
  void awaitSections() {
    if (isInside()) {
      throw new IllegalStateException("a section of the packet path would wait for itself");
    }
    VarHandle.fullFence();
    for (Cpu cpu : all) {
      cpu.awaitEnd();
    }
  }
}
