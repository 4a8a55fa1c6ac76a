// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.fib.FibNexthop;
import org.pernet.ipv4.fib.SharedNexthops;
import org.pernet.ipv4.inet.RouteScope;

/**
 * A nexthop object (struct nexthop): one way, or a group of such; what it is of the two it stays. Written under RTNL; its
 * ways are read without a lock.
 */
final class Nexthop extends SharedNexthops {
  private final int id;
  private final Set<Nexthop> groups =
      new LinkedHashSet<>(); // guarded by RTNL: that it is in, oldest first
  private int protocol; // guarded by RTNL
  private NexthopInfo info; // guarded by RTNL; null in a group
  private NexthopGroup group; // guarded by RTNL; null where it is none
  private volatile boolean blackhole;
  private volatile FibNexthop[] ways;

  Nexthop(int id, int protocol, NexthopInfo info) {
    this.id = id;
    this.protocol = protocol;
    become(info);
  }

  Nexthop(int id, int protocol, NexthopGroup group) {
    this.id = id;
    this.protocol = protocol;
    become(group);
  }

  @Override
  public int id() {
    return id;
  }

  @Override
  public FibNexthop[] ways() {
    return ways;
  }

  @Override
  public boolean isBlackhole() {
    return blackhole;
  }

  /** RTPROT_*. */
  int protocol() {
    return protocol;
  }

  void setProtocol(int other) {
    protocol = other;
  }

  /** Null in a group. */
  NexthopInfo info() {
    return info;
  }

  /** Null where it is none. */
  NexthopGroup group() {
    return group;
  }

  boolean isGroup() {
    return group != null;
  }

  /** How many members it has; 1 where it is no group. */
  int size() {
    return isGroup() ? group.members().size() : 1;
  }

  /** Whether it is of no use to routes. */
  boolean isFdb() {
    return isGroup() ? group.isFdb() : info.isFdb();
  }

  /** The groups that it is in, the youngest first. */
  List<Nexthop> groups() {
    List<Nexthop> youngestFirst = new ArrayList<>(groups);
    Collections.reverse(youngestFirst);
    return youngestFirst;
  }

  /** Leads elsewhere from now on. */
  void become(NexthopInfo other) {
    info = other;
    ways = other.ways();
    blackhole = other.isBlackhole();
  }

  /** Has other members from now on, or the same, which lead elsewhere now. */
  void become(NexthopGroup other) {
    group = other;
    ways = other.ways();
    blackhole =
        other.members().size() == 1 && other.members().get(0).nexthop().info().isBlackhole();
  }

  /** Its members know that they are in it. */
  void enterMembers() {
    group.members().forEach(member -> member.nexthop().groups.add(this));
  }

  /** Its members forget it. */
  void leaveMembers() {
    group.members().forEach(member -> member.nexthop().groups.remove(this));
  }

  /** What was learnt of paths by a device follows its MTU, in the groups that this is in, too (nexthop_sync_mtu). */
  void deviceMtuChanged(NetDevice device) {
    for (FibNexthop way : ways) {
      if (way.device() == device) {
        way.deviceMtuChanged(device.mtu());
      }
    }
    groups.forEach(other -> other.deviceMtuChanged(device));
  }

  @Override
  public void check(int scope) throws NetException {
    if (isFdb()) {
      throw new NetException(Errno.EINVAL, "Route cannot point to a fdb nexthop");
    }
    if (isGroup() && scope == RouteScope.RT_SCOPE_HOST) {
      throw new NetException(Errno.EINVAL, "Route with host scope can not have multiple nexthops");
    }
    FibNexthop first = ways[0];
    if (scope == RouteScope.RT_SCOPE_HOST && first.gateway() != 0) {
      throw new NetException(Errno.EINVAL, "Route with host scope can not have a gateway");
    }
    boolean onLink = (first.flags() & FibNexthop.RTNH_F_ONLINK) != 0;
    if (onLink && scope >= RouteScope.RT_SCOPE_LINK) {
      throw new NetException(Errno.EINVAL, "Scope mismatch with nexthop");
    }
  }

  @Override
  public String toString() {
    return "nexthop " + Integer.toUnsignedString(id);
  }
}
