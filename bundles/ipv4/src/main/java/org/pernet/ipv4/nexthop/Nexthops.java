// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import java.util.Optional;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.ipv4.fib.NexthopSource;
import org.pernet.ipv4.fib.SharedNexthops;

/** The nexthop objects of a kernel's namespaces; a namespace without one has no state of them. */
public final class Nexthops implements PernetOperations, NexthopSource {
  private final PernetKey<NexthopNet> key = PernetKey.lazy("nexthops", net -> new NexthopNet());

  /** None yet. */
  public Nexthops() {}

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  /** Null where there is none. */
  NexthopNet get(Net net) {
    return net.get(key);
  }

  /** Made now if need be. */
  NexthopNet obtain(Net net) {
    return net.obtain(key);
  }

  @Override
  public SharedNexthops find(Net net, int id) {
    NexthopNet there = get(net);
    return there == null ? null : there.find(id);
  }
}
