// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.dst;

import java.util.Optional;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/**
 * How long packets to a destination may be, as routers on the way have told (struct fib_nh_exception, for all ways at
 * once). Bounded: a namespace learns of so many, and forgets the oldest halves of them.
 */
public final class PathMtus implements PernetOperations {
  private final PernetKey<LearntMtus> key =
      PernetKey.lazy("ipv4 path mtus", net -> new LearntMtus());

  /** Nothing is learnt yet. */
  public PathMtus() {}

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** What was learnt of a destination, in bytes; 0 for nothing, or nothing any more. */
  public int get(Net net, int destination) {
    LearntMtus there = net.get(key);
    return there == null ? 0 : there.get(destination, net.kernel().clock().nanoTime());
  }

  /** When what was learnt of a destination ends, in nanoseconds of the kernel's clock; 0 where nothing is known. */
  public long until(Net net, int destination) {
    LearntMtus there = net.get(key);
    return there == null ? 0 : there.until(destination);
  }

  /** A router told of it (update_or_create_fnhe), for so many nanoseconds. */
  public void learn(Net net, int destination, int mtu, long nanos) {
    net.obtain(key).learn(destination, mtu, net.kernel().clock().nanoTime(), nanos);
  }

  /** Forgets all: the routes have changed (rt_cache_flush). */
  public void forget(Net net) {
    LearntMtus there = net.get(key);
    if (there != null) {
      there.forget();
    }
  }
}
