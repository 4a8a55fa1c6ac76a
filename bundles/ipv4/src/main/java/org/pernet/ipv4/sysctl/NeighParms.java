// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sysctl;

import java.util.Arrays;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/** A device's settings for its neighbours, or those that new devices get (struct neigh_parms). Written under RTNL, read without a lock. */
@SuppressWarnings("EnumOrdinal") // an array read, not a map's
public final class NeighParms {
  private static final int[] INITIAL =
      Arrays.stream(NeighParm.values()).mapToInt(NeighParm::initial).toArray();

  private static final int TICK = 4; // milliseconds: as where HZ is 250
  private static final long DRAWN_FOR = 300_000_000_000L;

  private volatile int[] values;
  private BitSet set =
      new BitSet(0); // guarded by RTNL: those that the default does not change any more

  private volatile Reachable reachable = new Reachable(-1, 0, 0);

  /** How long one is reachable, by which base, and since when that holds. */
  private record Reachable(int base, int millis, long drawn) {}

  private NeighParms(int[] values) {
    this.values = values;
  }

  /** The kernel's defaults. */
  public static NeighParms initial() {
    return new NeighParms(INITIAL);
  }

  /** The same values; the two go their own ways from now on. */
  public NeighParms copy() {
    return new NeighParms(values);
  }

  /** One of them; times in milliseconds. */
  public int get(NeighParm which) {
    return values[which.ordinal()];
  }

  /**
   * How long neighbours are reachable now, in milliseconds: half to one and a half of what is set, drawn anew every five
   * minutes (neigh_rand_reach_time).
   *
   * @param now in nanoseconds of the kernel's clock
   */
  public int reachable(RandomGenerator random, long now) {
    int base = get(NeighParm.BASE_REACHABLE_TIME);
    Reachable known = reachable;
    if (known.base != base || now - known.drawn > DRAWN_FOR) {
      int ticks = Math.max(0, base / TICK);
      int drawn = ticks == 0 ? 0 : (random.nextInt(ticks) + ticks / 2) * TICK;
      known = new Reachable(base, drawn, now);
      reachable = known;
    }
    return known.millis;
  }

  /** Sets one by hand. */
  public void set(NeighParm which, int value) {
    set.set(which.ordinal());
    put(which, value);
  }

  /** Sets one, where it was not set by hand (neigh_copy_dflt_parms). */
  public void inherit(NeighParm which, int value) {
    if (!set.get(which.ordinal())) {
      put(which, value);
    }
  }

  /** From now on all count as set by hand (neigh_parms_data_state_setall). */
  public void setAll() {
    set.set(0, NeighParm.values().length);
  }

  private void put(NeighParm which, int value) {
    int[] own = values.clone();
    own[which.ordinal()] = value;
    values = own;
  }
}
