// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.LinkedHashSet;
import java.util.Set;
import org.pernet.api.errno.NetException;

/**
 * Next hops that routes share and name by an id: a nexthop object (struct nexthop), as far as routes see it. Written under
 * RTNL; {@link #ways} and {@link #isBlackhole} are read without a lock.
 */
public abstract class SharedNexthops {
  final Set<FibInfo> routes = new LinkedHashSet<>(); // guarded by RTNL: what routes by it have

  /** Nothing goes by it yet. */
  protected SharedNexthops() {}

  /** How it is named; not 0. */
  public abstract int id();

  /** The ways, at least one; the array is never changed, but another takes its place. */
  public abstract FibNexthop[] ways();

  /** Whether it swallows what goes by it. */
  public abstract boolean isBlackhole();

  /** Refuses routes of a scope (RT_SCOPE_*) that cannot go by it (fib_check_nexthop): EINVAL. Under RTNL. */
  public abstract void check(int scope) throws NetException;

  /** Refuses another in its place that some route could not go by (fib_check_nh_list): EINVAL. Under RTNL. */
  public final void checkRoutes(SharedNexthops instead) throws NetException {
    for (FibInfo info : routes) {
      instead.check(info.scope());
    }
  }

  /** Whether any route goes by it. Under RTNL. */
  public final boolean isRouted() {
    return !routes.isEmpty();
  }
}
