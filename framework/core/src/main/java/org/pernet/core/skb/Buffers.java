// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import java.util.ArrayDeque;
import java.util.Deque;
import org.pernet.api.errno.Errno;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.skb.DropMonitor;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.core.jfr.KernelEvents;

/**
 * Makes buffers, and has them back. Each CPU has a stock of its own; where frames are made on one and end on another, stocks
 * move between them by the half, through a depot: its lock is taken once in so many frames.
 */
final class Buffers implements SkBuff.Owner {
  /** What an Ethernet frame of the usual MTU needs, headroom counted in. */
  private static final int SMALL = 2048;
  /** What the longest IP packet needs. */
  private static final int LARGE = 65_536 + 512;
  /** How many halves the depot keeps. */
  private static final int DEPOT = 16;

  private static final FaultPoint BUFFER = new FaultPoint("skb", Errno.ENOBUFS);

  private final Cpus cpus;
  private final KernelEvents events;
  private final FaultInjector faults;
  private final Deque<SkBuff[]> depot = new ArrayDeque<>(); // guarded by itself
  private volatile DropMonitor[] monitors = {};

  Buffers(Cpus cpus, KernelEvents events, FaultInjector faults) {
    this.cpus = cpus;
    this.events = events;
    this.faults = faults;
  }

  /** An empty buffer with room for {@code length} bytes behind the headroom; null where there is no memory. */
  SkBuff allocate(int length) {
    if (isOutOfMemory()) {
      return null;
    }
    Cpu cpu = cpus.enter();
    try {
      return allocate(cpu, PacketPath.HEADROOM, PacketPath.HEADROOM + length);
    } finally {
      cpus.leaveQuietly(cpu);
    }
  }

  private boolean isOutOfMemory() {
    return faults != FaultInjector.NONE && faults.fails(BUFFER);
  }

  private SkBuff allocate(Cpu cpu, int headroom, int capacity) {
    SkBuff skb = capacity <= SMALL ? small(cpu) : large(cpu, capacity);
    skb.renew(headroom);
    cpu.countAllocated();
    return skb;
  }

  private SkBuff small(Cpu cpu) {
    SkBuff skb = cpu.stock.takeSmall();
    if (skb == null) {
      SkBuff[] half;
      synchronized (depot) {
        half = depot.pollLast();
      }
      if (half != null) {
        cpu.stock.take(half);
        skb = cpu.stock.takeSmall();
      }
    }
    return skb == null ? new SkBuff(this, SMALL) : skb;
  }

  private SkBuff large(Cpu cpu, int capacity) {
    if (capacity > LARGE) {
      return new SkBuff(this, capacity);
    }
    SkBuff skb = cpu.stock.takeLarge();
    return skb == null ? new SkBuff(this, LARGE) : skb;
  }

  @Override
  public SkBuff copy(SkBuff of) {
    if (isOutOfMemory()) {
      return null;
    }
    Cpu cpu = cpus.enter();
    try {
      int needed = of.offset() + of.length();
      SkBuff skb = allocate(cpu, of.offset(), needed);
      skb.copyFrom(of);
      return skb;
    } finally {
      cpus.leaveQuietly(cpu);
    }
  }

  @Override
  public void released(SkBuff skb, DropReason reason) {
    Cpu cpu = cpus.enter();
    try {
      if (reason != null) {
        for (DropMonitor monitor : monitors) {
          monitor.dropped(skb, reason);
        }
        events.dropped(skb, reason);
      }
      cpu.countReleased(reason);
      skb.forget();
      putBy(cpu, skb);
    } finally {
      cpus.leaveQuietly(cpu);
    }
  }

  private void putBy(Cpu cpu, SkBuff skb) {
    if (skb.capacity() == LARGE) {
      cpu.stock.putLarge(skb);
    } else if (skb.capacity() == SMALL && !cpu.stock.putSmall(skb)) {
      SkBuff[] half = new SkBuff[BufferStock.SMALL / 2];
      cpu.stock.giveHalf(half);
      cpu.stock.putSmall(skb);
      synchronized (depot) {
        if (depot.size() < DEPOT) {
          depot.add(half);
        }
      }
    }
  }

  synchronized void add(DropMonitor monitor) {
    monitors = CopyOnWrite.with(monitors, monitor);
  }

  synchronized void remove(DropMonitor monitor) {
    monitors = CopyOnWrite.without(monitors, monitor);
  }
}
