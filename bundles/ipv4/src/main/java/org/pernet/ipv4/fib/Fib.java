// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.Optional;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.event.Ipv4Events;
import org.pernet.ipv4.inet.Errnos;

/** The FIBs of a kernel's namespaces (fib_frontend.c). A namespace without a route has none. */
public final class Fib implements PernetOperations {
  private final PernetKey<FibNet> key;
  private final Ipv4Events events;
  private volatile NexthopSource nexthops = NexthopSource.NONE;
  private volatile GatewayStates gateways;
  private volatile int hashSeed; // 0 until first needed

  /** FIBs over a kernel's devices. */
  public Fib(Devinet devinet, Ipv4Events events) {
    this.events = events;
    this.key = PernetKey.lazy("ipv4 routes", net -> new FibNet(net, devinet, this));
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** From now on routes may go by nexthop objects, which {@code source} knows. */
  public void setNexthops(NexthopSource source) {
    nexthops = source;
  }

  NexthopSource nexthops() {
    return nexthops;
  }

  /** From now on this is asked whether gateways answer. */
  public void setGateways(GatewayStates states) {
    gateways = states;
  }

  GatewayStates gateways() {
    return gateways;
  }

  /** What flows are hashed with where nothing else is set: drawn once for a kernel. */
  int hashSeed(Net net) {
    int seed = hashSeed;
    if (seed == 0) {
      synchronized (this) {
        while (hashSeed == 0) {
          hashSeed = net.kernel().random().nextInt();
        }
        seed = hashSeed;
      }
    }
    return seed;
  }

  Ipv4Events events() {
    return events;
  }

  /** A namespace's FIB; null where it has none. */
  public FibNet get(Net net) {
    return net.get(key);
  }

  /** A namespace's FIB, made now if need be. Under RTNL. */
  public FibNet obtain(Net net) {
    return net.obtain(key);
  }

  /** As {@link FibNet#lookup}; ENETUNREACH where there is no FIB. */
  public int lookup(Net net, Flow4 flow, FibResult result, int flags) {
    FibNet there = net.get(key);
    return there == null ? Errnos.ENETUNREACH : there.lookup(flow, result, flags);
  }
}
