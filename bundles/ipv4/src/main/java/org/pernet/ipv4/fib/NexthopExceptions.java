// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was learnt of destinations behind one next hop (struct fnhe_hash_bucket). Read without a lock, written under its
 * monitor, which is innermost. Bounded as the kernel's: so many rows, and in each so few that the oldest has to go.
 */
final class NexthopExceptions {
  private static final int LEAST = 16;
  private static final int MOST = 2048; // FNHE_HASH_SIZE
  private static final int DEEPEST = 6; // FNHE_RECLAIM_DEPTH, and one
  private static final NexthopException[] NONE = {};

  private volatile NexthopException[][] rows = rows(LEAST); // replaced row by row, by whole arrays
  private int size; // guarded by this
  private int deviceMtu; // guarded by this: what the device's was when it was last heard of

  NexthopExceptions(int deviceMtu) {
    this.deviceMtu = deviceMtu;
  }

  private static NexthopException[][] rows(int count) {
    NexthopException[][] all = new NexthopException[count][];
    Arrays.fill(all, NONE);
    return all;
  }

  private static int row(int destination, int rows) {
    int hash = destination * 0x9e3779b1;
    return (hash ^ hash >>> 15) & rows - 1;
  }

  /** What is known of a destination, whether it still holds or not; null for nothing. */
  NexthopException find(int destination) {
    NexthopException[][] all = rows;
    for (NexthopException one : all[row(destination, all.length)]) {
      if (one.destination() == destination) {
        return one;
      }
    }
    return null;
  }

  /** Something was learnt (update_or_create_fnhe): 0 leaves a gateway or an MTU that still holds as it was. */
  synchronized void learn(NexthopException fresh, long now, int generation) {
    NexthopException old = find(fresh.destination());
    if (old == null) {
      add(fresh);
      return;
    }
    boolean holds = old.holds(now, generation);
    boolean keepsMtu = fresh.mtu() == 0 && holds;
    replace(
        old,
        new NexthopException(
            fresh.destination(),
            fresh.gateway() != 0 || !holds ? fresh.gateway() : old.gateway(),
            keepsMtu ? old.mtu() : fresh.mtu(),
            keepsMtu ? old.isLocked() : fresh.isLocked(),
            fresh.until(),
            generation));
  }

  private void add(NexthopException fresh) {
    if (size >= 2 * rows.length && rows.length < MOST) {
      grow();
    }
    NexthopException[][] all = rows.clone();
    int at = row(fresh.destination(), all.length);
    NexthopException[] before = all[at];
    int kept = Math.min(before.length, DEEPEST - 1);
    NexthopException[] after = new NexthopException[kept + 1];
    after[0] = fresh;
    System.arraycopy(before, 0, after, 1, kept); // the oldest stands last
    size += after.length - before.length;
    all[at] = after;
    rows = all;
  }

  private void grow() {
    NexthopException[][] more = rows(rows.length * 2);
    for (NexthopException[] row : rows) {
      for (NexthopException one : row) {
        int at = row(one.destination(), more.length);
        more[at] = Arrays.copyOf(more[at], more[at].length + 1);
        more[at][more[at].length - 1] = one;
      }
    }
    rows = more;
  }

  private void replace(NexthopException old, NexthopException fresh) {
    NexthopException[][] all = rows.clone();
    int at = row(old.destination(), all.length);
    NexthopException[] row = all[at].clone();
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i] == old ? fresh : row[i];
    }
    all[at] = row;
    rows = all;
  }

  /** The device's MTU has changed: what was learnt is no longer more than that, nor what it only was for it (fib_nhc_update_mtu). */
  synchronized void deviceMtuChanged(int now) {
    int before = deviceMtu;
    deviceMtu = now;
    for (NexthopException one : all()) {
      boolean follows = one.isLocked() ? now <= one.mtu() : now < one.mtu() || before == one.mtu();
      if (follows && one.mtu() != 0) {
        replace(one, one.withMtu(now, false));
      }
    }
  }

  /** All. */
  List<NexthopException> all() {
    List<NexthopException> all = new ArrayList<>();
    for (NexthopException[] row : rows) {
      all.addAll(Arrays.asList(row));
    }
    return all;
  }
}
