// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.List;
import java.util.Set;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.kernel.Limits;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.RouteScope;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** A table of routes (struct fib_table). Changed under RTNL; {@link #lookup} takes no lock and makes nothing. */
public final class FibTable {
  /** A dead carrier does not matter (FIB_LOOKUP_IGNORE_LINKSTATE). */
  public static final int IGNORE_LINKSTATE = 2;

  private static final int TOS_MASK = 0x1c; // what of the type of service routes can tell apart

  private static final FaultPoint ALIAS = new FaultPoint("ipv4.fib_alias", Errno.ENOBUFS);

  private final int id;
  private final FibNet net;
  private volatile FibTrie trie;
  private int defaults; // guarded by RTNL: how many routes to everything
  private volatile boolean manyDefaults;

  FibTable(int id, FibNet net, FibTrie trie) {
    this.id = id;
    this.net = net;
    this.trie = trie;
  }

  /** RT_TABLE_*. */
  public int id() {
    return id;
  }

  FibTrie trie() {
    return trie;
  }

  /** From now on it has a trie of its own, or shares another's. */
  void setTrie(FibTrie other) {
    trie = other;
  }

  /** Whether one of several routes to everything has to be chosen. */
  boolean hasManyDefaults() {
    return manyDefaults;
  }

  /**
   * The best route (fib_table_lookup): of the longest prefix that has one that will do.
   *
   * @param flags {@link #IGNORE_LINKSTATE} or 0
   * @return 0, and the result is filled; -EAGAIN where there is none; else what the route ends packets with, negative
   */
  public int lookup(Flow4 flow, FibResult result, int flags) {
    for (FibPrefix at = trie.find(flow.daddr); at != null; at = at.parent) {
      FibAlias only = at.only;
      if (only != null) {
        int answer = ask(only, flow, result, flags);
        if (answer != Errnos.NOT_THIS) {
          return finish(answer, at, only, result);
        }
        continue;
      }
      for (FibAlias alias : at.aliases) {
        int answer = ask(alias, flow, result, flags);
        if (answer != Errnos.NOT_THIS) {
          return finish(answer, at, alias, result);
        }
      }
    }
    return Errnos.EAGAIN;
  }

  /** Whether a route will do: 0, NOT_THIS, or what it ends packets with. */
  private int ask(FibAlias alias, Flow4 flow, FibResult result, int flags) {
    FibInfo info = alias.info();
    boolean fits = (alias.tos() == 0 || alias.tos() == (flow.tos & TOS_MASK))
        && !info.dead
        && info.scope() >= flow.scope;
    if (!fits) {
      return Errnos.NOT_THIS;
    }
    if (alias.error() != 0) {
      return alias.error();
    }
    if ((info.flags & FibNexthop.RTNH_F_DEAD) != 0) {
      return Errnos.NOT_THIS;
    }
    SharedNexthops shared = info.shared();
    if (shared != null && shared.isBlackhole()) {
      return RouteType.error(RouteType.RTN_BLACKHOLE);
    }
    return choose(info, flow, result, flags) ? 0 : Errnos.NOT_THIS;
  }

  private int finish(int answer, FibPrefix at, FibAlias alias, FibResult result) {
    if (answer == 0) {
      fill(result, at, alias);
    }
    return answer;
  }

  private boolean choose(FibInfo info, Flow4 flow, FibResult result, int flags) {
    for (FibNexthop nexthop : info.ways()) {
      if (isGood(nexthop, flow, flags)) {
        result.nexthop = nexthop;
        return true;
      }
    }
    return false;
  }

  /** fib_lookup_good_nhc. */
  private boolean isGood(FibNexthop nexthop, Flow4 flow, int flags) {
    int state = nexthop.flags;
    if ((state & FibNexthop.RTNH_F_DEAD) != 0) {
      return false;
    }
    if ((state & FibNexthop.RTNH_F_LINKDOWN) != 0
        && (flags & IGNORE_LINKSTATE) == 0
        && net.ignoresLinkdown(nexthop.device())) {
      return false;
    }
    return flow.oif == 0 || flow.oif == nexthop.oif();
  }

  private void fill(FibResult result, FibPrefix at, FibAlias alias) {
    result.prefix = at.key;
    result.prefixLength = at.length;
    result.type = alias.type();
    result.scope = alias.info().scope();
    result.tos = alias.tos();
    result.table = id;
    result.info = alias.info();
    result.entry = at;
  }

  /**
   * Adds or replaces a route (fib_table_insert), and tells of it.
   *
   * @throws NetException EEXIST, ENOENT as the flags NLM_F_EXCL, NLM_F_REPLACE, NLM_F_CREATE, NLM_F_APPEND have it; else
   *     what is wrong with the route
   */
  public void insert(FibConfig config) throws NetException {
    FibInfo info = net.infos().create(config);
    try {
      insert(config, info);
    } catch (NetException refused) {
      net.infos().release(info);
      throw refused;
    }
  }

  private void insert(FibConfig config, FibInfo info) throws NetException {
    FibPrefix there = trie.get(config.destination, config.length);
    int at = there == null ? -1 : there.find(id, config.tos, info.priority());
    int flags = NetlinkMessage.NLM_F_EXCL;
    if (at >= 0 && there.aliases[at].isAt(id, config.tos, info.priority())) {
      if ((config.netlinkFlags & NetlinkMessage.NLM_F_EXCL) != 0) {
        throw new NetException(Errno.EEXIST);
      }
      int match = matching(there, at, config, info);
      if ((config.netlinkFlags & NetlinkMessage.NLM_F_REPLACE) != 0) {
        replace(there, at, match, config, info);
        return;
      }
      if (match >= 0) {
        throw new NetException(Errno.EEXIST);
      }
      boolean append = (config.netlinkFlags & NetlinkMessage.NLM_F_APPEND) != 0;
      flags = append ? NetlinkMessage.NLM_F_APPEND : 0;
      at = append ? endOfSame(there, at, config, info) : at;
    }
    if ((config.netlinkFlags & NetlinkMessage.NLM_F_CREATE) == 0) {
      throw new NetException(Errno.ENOENT);
    }
    add(there, at, config, info, flags | NetlinkMessage.NLM_F_CREATE);
  }

  /** The route that is the same in type and all that is shared; -1 for none. */
  private int matching(FibPrefix there, int from, FibConfig config, FibInfo info) {
    FibAlias[] all = there.aliases;
    for (int i = from; i < all.length && all[i].isAt(id, config.tos, info.priority()); i++) {
      if (all[i].type() == config.type && all[i].info() == info) {
        return i;
      }
    }
    return -1;
  }

  private int endOfSame(FibPrefix there, int from, FibConfig config, FibInfo info) {
    int end = from;
    FibAlias[] all = there.aliases;
    while (end < all.length && all[end].isAt(id, config.tos, info.priority())) {
      end++;
    }
    return end;
  }

  private void replace(FibPrefix there, int at, int match, FibConfig config, FibInfo info)
      throws NetException {
    if (match >= 0) {
      if (match != at) {
        throw new NetException(Errno.EEXIST);
      }
      net.infos().release(info); // the very same
      return;
    }
    net.net().kernel().faults().reach(ALIAS);
    FibAlias old = there.aliases[at];
    FibAlias fresh = new FibAlias(info, id, config.tos, config.type);
    there.replace(at, fresh);
    net.changed();
    net.tell(RtnlTypes.RTM_NEWROUTE, NetlinkMessage.NLM_F_REPLACE, there, fresh, config.cause);
    net.infos().release(old.info());
  }

  private void add(FibPrefix there, int at, FibConfig config, FibInfo info, int flags)
      throws NetException {
    net.net().kernel().faults().reach(ALIAS);
    Limits limits = net.net().kernel().limits();
    boolean full = there == null
        ? trie.size() >= limits.routes()
        : there.aliases.length >= limits.routesOfDestination();
    if (full) {
      throw new NetException(Errno.ENOBUFS);
    }
    FibAlias fresh = new FibAlias(info, id, config.tos, config.type);
    FibPrefix prefix = there;
    if (prefix == null) {
      prefix = new FibPrefix(config.destination, config.length);
      prefix.insert(0, fresh);
      trie.add(prefix);
    } else {
      prefix.insert(at >= 0 ? at : prefix.endOf(id), fresh);
    }
    countDefaults(config.length, 1);
    net.changed();
    net.tell(RtnlTypes.RTM_NEWROUTE, flags, prefix, fresh, config.cause);
  }

  private void countDefaults(int length, int by) {
    if (length == 0) {
      defaults += by;
      manyDefaults = defaults > 1;
    }
  }

  /** Takes a route away (fib_table_delete), and tells of it; ESRCH where there is none that is meant. */
  public void delete(FibConfig config) throws NetException {
    FibPrefix there = trie.get(config.destination, config.length);
    int at = there == null ? -1 : there.find(id, config.tos, 0);
    FibMetrics metrics = config.metrics == null ? FibMetrics.NONE : FibMetrics.of(config.metrics);
    while (at >= 0 && at < there.aliases.length) {
      FibAlias alias = there.aliases[at++];
      if (alias.table() != id || alias.tos() != config.tos) {
        break;
      }
      if (isMeant(alias, config, metrics)) {
        net.tell(RtnlTypes.RTM_DELROUTE, 0, there, alias, config.cause);
        remove(there, alias);
        return;
      }
    }
    throw new NetException(Errno.ESRCH);
  }

  private static boolean isMeant(FibAlias alias, FibConfig config, FibMetrics metrics)
      throws NetException {
    FibInfo info = alias.info();
    return (config.type == 0 || alias.type() == config.type)
        && (config.scope == RouteScope.RT_SCOPE_NOWHERE || info.scope() == config.scope)
        && (config.preferredSource == 0 || info.preferredSource() == config.preferredSource)
        && (config.protocol == 0 || info.protocol() == config.protocol)
        && NexthopMatch.matches(config, info)
        && info.metrics().hasAll(metrics);
  }

  private void remove(FibPrefix there, FibAlias alias) {
    there.remove(alias);
    if (there.aliases.length == 0) {
      trie.remove(there);
    }
    countDefaults(there.length, -1);
    net.changed();
    net.infos().release(alias.info());
  }

  /**
   * Takes away what is dead (fib_table_flush), but routes to nowhere only where they lost their preferred source; of those that lost their preferred source it is told.
   *
   * @return whether there was any
   */
  boolean flush() {
    boolean found = false;
    for (FibPrefix prefix : trie.all()) {
      for (FibAlias alias : prefix.aliases) {
        FibInfo info = alias.info();
        boolean goes = alias.error() == 0 || info.shared() != null || info.sourceGone;
        boolean dead = goes && (info.flags & FibNexthop.RTNH_F_DEAD) != 0;
        if (dead && alias.table() == id) {
          if (info.sourceGone) {
            net.tell(RtnlTypes.RTM_DELROUTE, 0, prefix, alias, null);
          }
          remove(prefix, alias);
          found = true;
        }
      }
    }
    return found;
  }

  /** Tells of its routes that have one of {@code infos}, the last address first (__fib_info_notify_update). */
  void tellReplaced(Set<FibInfo> infos, RtnlRequest cause) {
    List<FibPrefix> all = trie.all();
    int end = all.size();
    while (end > 0) {
      int start = end - 1;
      while (start > 0 && all.get(start - 1).key == all.get(end - 1).key) {
        start--;
      }
      for (FibPrefix prefix : all.subList(start, end)) {
        for (FibAlias alias : prefix.aliases) {
          if (alias.table() == id && infos.contains(alias.info())) {
            net.tell(RtnlTypes.RTM_NEWROUTE, NetlinkMessage.NLM_F_REPLACE, prefix, alias, cause);
          }
        }
      }
      end = start;
    }
  }

  /** Whether any route is in it. */
  boolean isEmpty() {
    return trie.isEmpty();
  }

  @Override
  public String toString() {
    return "table " + Integer.toUnsignedString(id);
  }
}
