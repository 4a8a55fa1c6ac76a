// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.dst;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/**
 * How long packets to a destination may be, as routers on the way have told (struct fib_nh_exception, for all ways at
 * once). Bounded: a namespace learns of so many, and forgets the oldest halves of them.
 */
public final class PathMtus implements PernetOperations {
  private static final int MOST = 2048;

  private final PernetKey<Learnt> key = PernetKey.lazy("ipv4 path mtus", net -> new Learnt());

  private record Entry(int mtu, long until) {}

  private static final class Learnt {
    private final Map<Integer, Entry> byDestination = new ConcurrentHashMap<>();
  }

  /** Nothing is learnt yet. */
  public PathMtus() {}

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** What was learnt of a destination, in bytes; 0 for nothing, or nothing any more. */
  public int get(Net net, int destination) {
    Learnt there = net.get(key);
    if (there == null) {
      return 0;
    }
    Entry entry = there.byDestination.get(destination);
    return entry == null || net.kernel().clock().nanoTime() - entry.until >= 0 ? 0 : entry.mtu;
  }

  /** When what was learnt of a destination ends, in nanoseconds of the kernel's clock; 0 where nothing is known. */
  public long until(Net net, int destination) {
    Learnt there = net.get(key);
    Entry entry = there == null ? null : there.byDestination.get(destination);
    return entry == null ? 0 : entry.until;
  }

  /** A router told of it (update_or_create_fnhe), for so many nanoseconds. */
  public void learn(Net net, int destination, int mtu, long nanos) {
    Map<Integer, Entry> all = net.obtain(key).byDestination;
    long now = net.kernel().clock().nanoTime();
    if (all.size() >= MOST) {
      all.values().removeIf(entry -> now - entry.until >= 0);
    }
    if (all.size() >= MOST) {
      all.clear();
    }
    all.put(destination, new Entry(mtu, now + nanos));
  }

  /** Forgets all: the routes have changed (rt_cache_flush). */
  public void forget(Net net) {
    Learnt there = net.get(key);
    if (there != null) {
      there.byDestination.clear();
    }
  }
}
