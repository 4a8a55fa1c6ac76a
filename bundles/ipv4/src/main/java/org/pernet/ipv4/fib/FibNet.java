// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_UNIVERSE;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_DEFAULT;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_LOCAL;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_MAIN;
import static org.pernet.ipv4.inet.RouteTables.RT_TABLE_UNSPEC;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.net.Net;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.schema.RtnlGroups;

/** The tables of a namespace. Changed under RTNL, read without a lock. */
public final class FibNet {
  private static final FaultPoint TABLE = new FaultPoint("ipv4.fib_table", Errno.ENOBUFS);

  private final Net net;
  private final Devinet devinet;
  private final Fib fib;
  private final Map<Integer, FibTable> tables = new ConcurrentHashMap<>(4);
  private final FibInfos infos;
  private volatile FibTable main;
  private volatile FibTable local;
  private volatile FibTable defaults;
  private volatile FibPolicy policy; // null while the rules are the first ones
  private volatile boolean customLocalRoutes;
  private volatile int generation;
  private final AtomicInteger exceptionGeneration = new AtomicInteger();
  private int tablesMade; // guarded by RTNL
  private final Map<Integer, Integer> ages = new ConcurrentHashMap<>(4);

  FibNet(Net net, Devinet devinet, Fib fib) {
    this.net = net;
    this.devinet = devinet;
    this.fib = fib;
    this.infos = new FibInfos(this, devinet);
  }

  /** The namespace. */
  public Net net() {
    return net;
  }

  FibInfos infos() {
    return infos;
  }

  /** A number that changes with the routes: what was found before may be otherwise now (rt_genid). */
  public int generation() {
    return generation;
  }

  /** The routes have changed, or what decides between them (rt_cache_flush). Under RTNL. */
  @SuppressWarnings("NonAtomicVolatileUpdate") // RTNL is held
  public void changed() {
    generation++;
  }

  /** A number that changes when all that was learnt of destinations is to be forgotten (fnhe_genid). */
  int exceptionGeneration() {
    return exceptionGeneration.get();
  }

  /** Forgets all that was learnt of destinations (fnhe_genid_bump). */
  public void forgetExceptions() {
    exceptionGeneration.incrementAndGet();
  }

  long now() {
    return net.kernel().clock().nanoTime();
  }

  /** Whether an address is the gateway of a route by a device (ip_fib_check_default). Any thread. */
  public boolean isGateway(NetDevice device, int address) {
    return infos.hasGateway(device, address);
  }

  /** A device's MTU has changed (fib_sync_mtu). Under RTNL. */
  void deviceMtuChanged(NetDevice device) {
    for (FibInfo info : infos.by(device)) {
      for (FibNexthop nexthop : info.ways()) {
        if (nexthop.device() == device) {
          nexthop.deviceMtuChanged(device.mtu());
        }
      }
    }
  }

  /** Whether somebody made local routes by hand. */
  public boolean hasCustomLocalRoutes() {
    return customLocalRoutes;
  }

  /** Somebody makes local routes by hand. Under RTNL. */
  public void setCustomLocalRoutes() {
    customLocalRoutes = true;
  }

  /** Whether the rules are not the first ones any more. */
  public boolean hasCustomRules() {
    return policy != null;
  }

  /**
   * From now on {@code rules} say which tables are asked; until then it is main, with which local is one, then default.
   * Under RTNL.
   */
  public void setPolicy(FibPolicy rules) {
    if (policy == null) {
      unmerge();
    }
    policy = rules;
    changed();
  }

  /** fib_unmerge: the routes of local go into a trie of their own. */
  private void unmerge() {
    FibTable own = local;
    if (own == null || main == null) {
      return;
    }
    FibTrie shared = main.trie();
    FibTrie apart = new FibTrie();
    for (FibPrefix prefix : shared.all()) {
      FibPrefix copy = new FibPrefix(prefix.key, prefix.length);
      for (FibAlias alias : prefix.aliases) {
        if (alias.table() == RT_TABLE_LOCAL) {
          copy.insert(copy.aliases.length, alias);
        }
      }
      if (copy.aliases.length > 0) {
        apart.add(copy);
      }
    }
    own.setTrie(apart);
    for (FibPrefix prefix : shared.all()) {
      for (FibAlias alias : prefix.aliases) {
        if (alias.table() == RT_TABLE_LOCAL) {
          prefix.remove(alias);
        }
      }
      if (prefix.aliases.length == 0) {
        shared.remove(prefix);
      }
    }
  }

  /** A table; null where there is none with that number. */
  public FibTable table(int id) {
    return switch (id) {
      case RT_TABLE_LOCAL -> local;
      case RT_TABLE_MAIN, RT_TABLE_UNSPEC -> main;
      default -> tables.get(id);
    };
  }

  /** A table, made now if need be (fib_new_table). Under RTNL. */
  public FibTable obtainTable(int id) throws NetException {
    int number = id == 0 ? RT_TABLE_MAIN : id;
    FibTable there = tables.get(number);
    if (there != null) {
      return there;
    }
    net.kernel().faults().reach(TABLE);
    boolean merged = number == RT_TABLE_LOCAL && policy == null;
    FibTrie trie = merged ? obtainTable(RT_TABLE_MAIN).trie() : new FibTrie();
    FibTable made = new FibTable(number, this, trie);
    ages.put(number, tablesMade++);
    tables.put(number, made);
    switch (number) {
      case RT_TABLE_MAIN -> main = made;
      case RT_TABLE_LOCAL -> local = made;
      case RT_TABLE_DEFAULT -> defaults = made;
      default -> {}
    }
    return made;
  }

  /** All tables, as dumps have them: by the lower eight bits of the number, the youngest first. Under RTNL. */
  public List<FibTable> tables() {
    List<FibTable> all = new ArrayList<>(tables.values());
    all.sort(Comparator.<FibTable>comparingInt(table -> table.id() & 0xff)
        .thenComparing(table -> -ages.get(table.id())));
    return all;
  }

  /**
   * Finds a route by the rules (fib_lookup).
   *
   * @param flags {@link FibTable#IGNORE_LINKSTATE} or 0
   * @return 0, and the result is filled; else an errno, negative: ENETUNREACH where there is no route
   */
  public int lookup(Flow4 flow, FibResult result, int flags) {
    FibPolicy rules = policy;
    if (rules != null) {
      return rules.lookup(this, flow, result, flags);
    }
    int error = Errnos.ENETUNREACH;
    FibTable first = main;
    if (first != null) {
      error = first.lookup(flow, result, flags);
      if (error == 0) {
        return 0;
      }
    }
    FibTable last = defaults;
    if (last != null) {
      error = last.lookup(flow, result, flags);
    }
    return error == Errnos.EAGAIN ? Errnos.ENETUNREACH : error;
  }

  /** Whether routes by a device without carrier are no routes (ip_ignore_linkdown). */
  boolean ignoresLinkdown(NetDevice device) {
    InDevice there = device == null ? null : devinet.get(device);
    return there != null && there.either(Devconf.IGNORE_ROUTES_WITH_LINKDOWN);
  }

  /** Whether routes by nexthop objects are told with their ways, too (nexthop_compat_mode). */
  boolean tellsWays() {
    InetNet there = devinet.get(net);
    return there == null || there.sysctls().is(Ipv4Sysctl.NEXTHOP_COMPAT_MODE);
  }

  /** The nexthop object with an id; null where there is none. Under RTNL. */
  public SharedNexthops nexthops(int id) {
    return fib.nexthops().find(net, id);
  }

  /**
   * Finds out where a nexthop object's way leads (fib_check_nh), and keeps that in it. Under RTNL.
   *
   * @throws NetException EINVAL, ENODEV, ENETDOWN, ENETUNREACH: it leads nowhere
   */
  public void check(FibNexthop nexthop) throws NetException {
    infos.nexthopCheck().check(nexthop, RT_TABLE_MAIN, RT_SCOPE_UNIVERSE);
  }

  /** Routes by a nexthop object go with it, and nothing is told of them (__remove_nexthop_fib). Under RTNL. */
  public void removed(SharedNexthops nexthops) {
    for (FibInfo info : nexthops.routes) {
      info.flags |= FibNexthop.RTNH_F_DEAD;
    }
    if (nexthops.isRouted()) {
      flush();
    }
  }

  /** A nexthop object has other ways now: tells of the routes by it (fib_info_notify_update). Under RTNL. */
  public void tellReplaced(SharedNexthops nexthops, RtnlRequest cause) {
    if (nexthops.isRouted() && tellsWays()) {
      for (FibTable table : tables()) {
        table.tellReplaced(nexthops.routes, cause);
      }
    }
  }

  /** Takes away what is dead (fib_flush). Under RTNL. */
  void flush() {
    boolean found = false;
    for (FibTable table : tables()) {
      found |= table.flush();
    }
    if (found) {
      changed();
    }
  }

  /** Tells of a route (rtmsg_fib). */
  void tell(int type, int flags, FibPrefix prefix, FibAlias alias, RtnlRequest cause) {
    fib.events()
        .send(
            net,
            RtnlGroups.RTNLGRP_IPV4_ROUTE,
            type,
            flags,
            cause,
            () -> FibFill.fill(this, prefix.key, prefix.length, alias));
  }
}
