// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.pernet.api.kernel.KernelClock;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/**
 * What one thread has for itself while it is in a section (struct softnet_data): a backlog, buffers put by, counts. It is
 * claimed with one compare-and-set, which is a full fence too: who unlinks something and then sees a CPU without an owner
 * knows that its next owner sees the unlinking.
 */
final class Cpu {
  /** How many frames may wait (net.core.netdev_max_backlog). */
  static final int MAX_BACKLOG = 1000;

  private static final int RING = 1024;
  private static final int REASONS = DropReason.values().length;
  private static final VarHandle OWNER;
  private static final VarHandle WAITING;
  private static final VarHandle SECTIONS;

  static {
    try {
      OWNER = MethodHandles.lookup().findVarHandle(Cpu.class, "owner", Thread.class);
      SECTIONS = MethodHandles.lookup().findVarHandle(Cpu.class, "sections", int.class);
      WAITING = MethodHandles.lookup().findVarHandle(Cpu.class, "waiting", int.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  final int index;
  final BufferStock stock = new BufferStock();

  private volatile Thread owner;
  private volatile int waiting; // how many frames; written by the owner
  private volatile int sections; // how many have ended; written by the owner
  private int depth; // of the owner's sections within each other
  private boolean timed; // whether this section knows the time
  private long time;
  private boolean draining; // the owner lets frames go on
  private SkBuff[] ring; // made when first needed
  private int head; // where the next frame is taken
  private long allocated;
  private long consumed;
  private long[] dropped;

  Cpu(int index) {
    this.index = index;
  }

  // --- owners ---

  boolean isOwnedBy(Thread thread) {
    return owner == thread;
  }

  boolean tryClaim(Thread thread) {
    if (owner != null || !OWNER.compareAndSet(this, (Thread) null, thread)) {
      return false;
    }
    depth = 1;
    timed = false;
    return true;
  }

  void release() {
    depth = 0;
    SECTIONS.setRelease(this, sections + 1);
    OWNER.setRelease(this, (Thread) null);
  }

  void nest() {
    depth++;
  }

  /** Says whether this ends the outermost section; the owner must then {@link #release}. */
  boolean unnest() {
    if (depth > 1) {
      depth--;
      return false;
    }
    return true;
  }

  /**
   * Waits until the section that is under way has ended; the caller owns another CPU, or none. Sections are counted where they
   * end: a count of beginnings could be seen to change when the section awaited has just begun, with old values in its hands.
   */
  void awaitEnd() {
    Thread there = owner;
    int section = sections;
    for (int spins = 0; there != null && owner == there && sections == section; spins++) {
      if (spins < 100) {
        Thread.onSpinWait();
      } else {
        LockSupport.parkNanos(20_000);
      }
    }
  }

  /** The time when this section first asked. For the owner. */
  long time(KernelClock clock) {
    if (!timed) {
      time = clock.nanoTime();
      timed = true;
    }
    return time;
  }

  // --- the backlog ---

  /** Queues a frame; false where there are too many. For the owner. */
  boolean queue(SkBuff skb) {
    int size = waiting;
    if (size >= MAX_BACKLOG) {
      return false;
    }
    if (ring == null) {
      ring = new SkBuff[RING];
    }
    skb.setQueued(true);
    ring[(head + size) & (RING - 1)] = skb;
    setWaiting(size + 1);
    return true;
  }

  /** The next frame, or null. For the owner. */
  SkBuff next() {
    int size = waiting;
    if (size == 0) {
      return null;
    }
    SkBuff skb = ring[head];
    ring[head] = null;
    head = (head + 1) & (RING - 1);
    setWaiting(size - 1);
    skb.setQueued(false);
    return skb;
  }

  private void setWaiting(int size) {
    WAITING.setRelease(this, size);
  }

  /** How many frames wait. Any thread. */
  int waiting() {
    return waiting;
  }

  boolean isDraining() {
    return draining;
  }

  void setDraining(boolean on) {
    draining = on;
  }

  // --- counts ---

  void countAllocated() {
    allocated++;
  }

  @SuppressWarnings("EnumOrdinal") // an index in this memory alone
  void countReleased(DropReason reason) {
    if (reason == null) {
      consumed++;
      return;
    }
    if (dropped == null) {
      dropped = new long[REASONS];
    }
    dropped[reason.ordinal()]++;
  }

  /** Adds its counts to a sum: allocated, consumed, then those of each reason. Any thread; owners may be at work. */
  void addTo(long[] sum) {
    VarHandle.acquireFence();
    sum[0] += allocated;
    sum[1] += consumed;
    long[] reasons = dropped;
    for (int i = 0; reasons != null && i < REASONS; i++) {
      sum[2 + i] += reasons[i];
    }
  }
}
