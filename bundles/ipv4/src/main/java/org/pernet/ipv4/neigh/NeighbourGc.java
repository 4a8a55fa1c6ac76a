// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import static org.pernet.ipv4.neigh.Nud.*;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.pernet.api.net.Net;
import org.pernet.api.timer.KernelTimer;
import org.pernet.ipv4.sysctl.NeighParm;

/**
 * How many neighbours a kernel keeps, those of all its namespaces together, and which have to go (neigh_periodic_work,
 * neigh_forced_gc). Those that stay for good, or that somebody else has learnt of, neither count nor go. Any thread; its
 * monitor is innermost.
 */
public final class NeighbourGc {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE = 5 * SECOND; // between two that were not forced by an overflow
  private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

  /** Where one stands. */
  enum Place {
    NEW,
    COUNTED,
    EXEMPT,
    GONE
  }

  private final NeighbourTable table;
  private final AtomicInteger entries = new AtomicInteger();
  private final AtomicInteger counted = new AtomicInteger();
  private final Set<Neighbour> candidates = new LinkedHashSet<>(); // guarded by this, oldest first
  private final LongAdder allocs = new LongAdder();
  private final LongAdder destroys = new LongAdder();
  private final LongAdder failures = new LongAdder();
  private final LongAdder periodicRuns = new LongAdder();
  private final LongAdder forcedRuns = new LongAdder();
  private final LongAdder overflows = new LongAdder();
  private final NeighbourLimits limits = new NeighbourLimits();
  private KernelTimer timer; // guarded by this: null until there are enough
  private boolean armed; // guarded by this
  private volatile long lastFlush;
  private volatile boolean flushed;

  NeighbourGc(NeighbourTable table) {
    this.table = table;
  }

  /** How many there may be. */
  public NeighbourLimits limits() {
    return limits;
  }

  /** How many there are. */
  public int size() {
    return entries.get();
  }

  /** When many were last taken away, in nanoseconds of the kernel's clock; {@code otherwise} for never. */
  long lastFlush(long otherwise) {
    return flushed ? lastFlush : otherwise;
  }

  /**
   * Whether one more may come (neigh_alloc); it counts then, until it is entered and goes, or {@link #giveUp}. Others may go
   * for it.
   */
  boolean admit(Net net) {
    long now = net.kernel().clock().nanoTime();
    int before = counted.getAndIncrement();
    boolean full = before >= limits.third();
    boolean many = before >= limits.second() && (!flushed || now - lastFlush > PAUSE);
    if ((full || many) && !force(now) && full) {
      overflows.increment();
      counted.decrementAndGet();
      return false;
    }
    return true;
  }

  /** One that was admitted does not come. */
  void giveUp() {
    counted.decrementAndGet();
  }

  /** One is in the table now. */
  void enter(Neighbour fresh, boolean exempt) {
    allocs.increment();
    int all = entries.incrementAndGet();
    synchronized (this) {
      boolean stays = fresh.place == Place.NEW;
      if (stays) {
        fresh.place = exempt ? Place.EXEMPT : Place.COUNTED;
      }
      if (!exempt && stays) {
        candidates.add(fresh);
      } else if (!exempt) {
        counted.decrementAndGet(); // gone already
      }
    }
    if (all >= limits.first()) {
      arm(fresh.net().net());
    }
  }

  /** One is out of the table. */
  synchronized void leave(Neighbour gone) {
    destroys.increment();
    boolean last = entries.decrementAndGet() == 0;
    if (gone.place == Place.COUNTED) {
      candidates.remove(gone);
      counted.decrementAndGet();
    }
    gone.place = Place.GONE;
    if (last && timer != null) {
      timer.cancel();
      armed = false;
    }
  }

  /** One may stay for good now, or no longer (neigh_update_gc_list). */
  synchronized void follow(Neighbour changed) {
    boolean exempt = (changed.state & NUD_PERMANENT) != 0 || (changed.flags & NTF_EXT_LEARNED) != 0;
    if (exempt && changed.place == Place.COUNTED) {
      changed.place = Place.EXEMPT;
      candidates.remove(changed);
      counted.decrementAndGet();
    } else if (!exempt && changed.place == Place.EXEMPT) {
      changed.place = Place.COUNTED;
      candidates.add(changed);
      counted.incrementAndGet();
    }
  }

  /** One could not be reached. */
  void failed() {
    failures.increment();
  }

  private synchronized List<Neighbour> candidates() {
    return List.copyOf(candidates);
  }

  /** Takes away what is of little use, oldest first, until there are few enough; says whether any was (neigh_forced_gc). */
  private boolean force(long now) {
    forcedRuns.increment();
    int most = counted.get() - limits.second();
    int gone = 0;
    for (Neighbour one : candidates()) {
      int state = one.state;
      boolean useless = state == NUD_FAILED || state == NUD_NOARP || now - one.updated > PAUSE;
      if (useless && (state & NUD_IN_TIMER) == 0) {
        table.forget(one.net(), one, true, null);
        gone++;
      }
      if (gone >= most) {
        break;
      }
    }
    lastFlush = now;
    flushed = true;
    return gone > 0;
  }

  private synchronized void arm(Net net) {
    if (!armed) {
      armed = true;
      if (timer == null) {
        timer = net.kernel().timers().createWork(this::run);
      }
      timer.arm(pause());
    }
  }

  private long pause() {
    return Math.max(
        MILLISECOND, table.defaults().get(NeighParm.BASE_REACHABLE_TIME) * MILLISECOND / 2);
  }

  /** neigh_periodic_work. */
  private void run() {
    periodicRuns.increment();
    for (Neighbour one : candidates()) {
      if ((one.state & NUD_IN_TIMER) == 0 && isOld(one)) {
        table.forget(one.net(), one, true, null);
      }
    }
    synchronized (this) {
      armed = entries.get() >= Math.max(1, limits.first());
      if (armed) {
        timer.arm(pause());
      }
    }
  }

  private static boolean isOld(Neighbour one) {
    long now = one.net().now();
    if (one.used - one.confirmed < 0 && one.confirmed - now <= 0) {
      one.used = one.confirmed;
    }
    long stale = one.parms().get(NeighParm.GC_STALETIME) * MILLISECOND;
    return one.state == NUD_FAILED || now - one.used >= stale || now - one.used < 0;
  }

  /** struct ndt_stats; look-ups are not counted, nor what is heard. */
  long[] statistics() {
    return new long[] {
      allocs.sum(),
      destroys.sum(),
      0,
      failures.sum(),
      0,
      0,
      0,
      0,
      periodicRuns.sum(),
      forcedRuns.sum(),
      overflows.sum()
    };
  }
}
