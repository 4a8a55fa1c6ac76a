// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.ipv4.inet.RouteScope;

/**
 * What routes have in common that differ in their destination alone (struct fib_info): one object for all that are the same.
 * Written under RTNL, read without a lock.
 */
public final class FibInfo {
  private final int protocol;
  private final int scope;
  private final int priority;
  private final int preferredSource;
  private final int type;
  private final int table;
  private final FibMetrics metrics;
  private final FibNexthop[] nexthops; // its own; none where it has shared ones
  private final SharedNexthops shared; // null where it has its own
  volatile int flags; // RTNH_F_*
  volatile boolean dead; // in no table any more
  boolean sourceGone; // guarded by RTNL: its preferred source is no address of the host's any more
  int treeReferences; // guarded by RTNL: how many routes have it

  FibInfo(FibConfig config, FibMetrics metrics, FibNexthop[] nexthops, SharedNexthops shared) {
    this.protocol = config.protocol;
    this.scope = config.scope;
    this.priority = config.priority;
    this.preferredSource = config.preferredSource;
    this.type = config.type;
    this.table = config.table;
    this.flags = config.flags;
    this.metrics = metrics;
    this.nexthops = nexthops;
    this.shared = shared;
  }

  /** RTPROT_*. */
  public int protocol() {
    return protocol;
  }

  /** RT_SCOPE_*. */
  public int scope() {
    return scope;
  }

  /** The lower, the better. */
  public int priority() {
    return priority;
  }

  /** The address that the host shall speak with; 0 for any. */
  public int preferredSource() {
    return preferredSource;
  }

  /** RTN_*. */
  public int type() {
    return type;
  }

  /** The table that it was made for. */
  int table() {
    return table;
  }

  /** Its metrics. */
  public FibMetrics metrics() {
    return metrics;
  }

  /** Its ways, at least one, as they are now. Not to be changed. */
  public FibNexthop[] ways() {
    return shared == null ? nexthops : shared.ways();
  }

  /** The nexthop object that its ways are; null where they are its own. */
  public SharedNexthops shared() {
    return shared;
  }

  /** RTNH_F_*. */
  public int flags() {
    return flags;
  }

  /** Whether it goes out by a device (fib_info_nh_uses_dev). */
  public boolean uses(org.pernet.api.dev.NetDevice device) {
    for (FibNexthop nexthop : ways()) {
      if (nexthop.device() == device) {
        return true;
      }
    }
    return false;
  }

  /** What {@link #isLike} compares, as a number. */
  int likeness() {
    int hash = 31 * (31 * (31 * priority + preferredSource) + protocol) + scope;
    hash = 31 * (31 * (31 * hash + type) + table) + metrics.hashCode();
    hash = 31 * hash + (shared == null ? 0 : shared.id());
    for (FibNexthop nexthop : nexthops) {
      hash = 31 * (31 * hash + nexthop.oif()) + nexthop.gateway();
    }
    return hash;
  }

  /** Whether another is the same (fib_find_info). */
  @SuppressWarnings("ReferenceEquality") // an object of nexthops is the same or another
  boolean isLike(FibInfo other) {
    boolean same = protocol == other.protocol
        && scope == other.scope
        && priority == other.priority
        && preferredSource == other.preferredSource
        && type == other.type
        && table == other.table
        && shared == other.shared
        && nexthops.length == other.nexthops.length
        && ((flags ^ other.flags) & ~FibNexthop.MUTABLE) == 0
        && metrics.equals(other.metrics);
    for (int i = 0; same && i < nexthops.length; i++) {
      same = nexthops[i].isLike(other.nexthops[i]);
    }
    return same;
  }

  /** Whether the gateway, where it has one, can be spoken to: what routes of packets ask. */
  static boolean isReachable(FibNexthop nexthop) {
    return nexthop.gateway() != 0 && nexthop.scope() == RouteScope.RT_SCOPE_LINK;
  }
}
