// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

/** What was learnt of one destination behind a next hop (struct fib_nh_exception). Immutable but for who has used it. */
public final class NexthopException {
  private static final long TICK = 10_000_000L; // nanoseconds

  private final int destination;
  private final int gateway;
  private final int mtu;
  private final boolean locked;
  private final long until;
  private final int generation;
  private volatile boolean boundOut;
  private volatile boolean boundIn;

  NexthopException(
      int destination, int gateway, int mtu, boolean locked, long until, int generation) {
    this.destination = destination;
    this.gateway = gateway;
    this.mtu = mtu;
    this.locked = locked;
    this.until = until;
    this.generation = generation;
  }

  /** What it is about. */
  public int destination() {
    return destination;
  }

  /** The better gateway that a router told of; 0 for none. */
  public int gateway() {
    return gateway;
  }

  /** How long packets may be, in bytes; 0 where nobody told. */
  public int mtu() {
    return mtu;
  }

  /** Whether a router wanted less than {@code min_pmtu}: packets are not forbidden to be cut then. */
  public boolean isLocked() {
    return locked;
  }

  /** When it ends, in nanoseconds of the kernel's clock. */
  public long until() {
    return until;
  }

  /** Whether a packet's way was found by it: until then dumps do not show it, as the kernel shows cached routes. */
  public boolean isBound() {
    return boundIn || boundOut;
  }

  /** A packet's way was found by it (rt_bind_exception). */
  public void bind(boolean input) {
    if (input && !boundIn) {
      boundIn = true;
    } else if (!input && !boundOut) {
      boundOut = true;
    }
  }

  /** How long it still holds, in ticks of USER_HZ. */
  public long remaining(long now) {
    return Math.max(0, until - now) / TICK;
  }

  /** A route's metrics, with what was learnt. */
  public FibMetrics metrics(FibMetrics ofRoute, long now) {
    return mtu != 0 && until - now > 0 ? ofRoute.withMtu(mtu, locked) : ofRoute;
  }

  boolean holds(long now, int currentGeneration) {
    return generation == currentGeneration && now - until <= 0;
  }

  /** The same, with another MTU. */
  NexthopException withMtu(int other, boolean stillLocked) {
    NexthopException changed =
        new NexthopException(destination, gateway, other, stillLocked, until, generation);
    changed.boundIn = boundIn;
    changed.boundOut = boundOut;
    return changed;
  }
}
