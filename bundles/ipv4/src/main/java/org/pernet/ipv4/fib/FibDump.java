// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import java.util.List;
import org.pernet.api.net.Net;
import org.pernet.api.rtnl.Rtnl;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.protocol.NetlinkDump;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The routes of one table or of all, by destination, the longest prefix first (inet_dump_fib). */
public final class FibDump implements NetlinkDump {
  private static final int LOCAL_AND_BELOW = 0xff;

  private final Fib fib;
  private final Net net;
  private final FibFilter filter;
  private long nextTable = -1; // the place of the table that it is in; -1 for the first
  private long nextPrefix;
  private int nextAlias;
  private int nextOfAlias; // 0 for the route itself

  /** A dump of a namespace's routes. */
  public FibDump(Fib fib, Net net, FibFilter filter) {
    this.fib = fib;
    this.net = net;
    this.filter = filter;
  }

  @Override
  public boolean next(Sink sink) {
    FibNet there = fib.get(net);
    if (there == null) {
      return false;
    }
    Rtnl rtnl = net.kernel().rtnl();
    rtnl.lock();
    try {
      return walk(there, sink);
    } finally {
      rtnl.unlock();
    }
  }

  private boolean walk(FibNet there, Sink sink) {
    if (filter.table() != 0) {
      FibTable only = there.table(filter.table());
      return only != null && !walk(there, only, sink);
    }
    List<FibTable> tables = there.tables();
    for (int i = 0; i < tables.size(); i++) {
      FibTable table = tables.get(i);
      long place = place(table, i);
      if (place < nextTable) {
        continue;
      }
      if (place > nextTable) {
        nextTable = place;
        nextPrefix = 0;
        nextAlias = 0;
        nextOfAlias = 0;
      }
      if (!walk(there, table, sink)) {
        return true;
      }
      nextTable++;
      nextPrefix = 0;
      nextAlias = 0;
      nextOfAlias = 0;
    }
    return false;
  }

  private static long place(FibTable table, int i) {
    return (long) (table.id() & LOCAL_AND_BELOW) << Integer.SIZE | i;
  }

  /** A table from where it was; says whether there was room for all of it and more. */
  private boolean walk(FibNet there, FibTable table, Sink sink) {
    for (; ; ) {
      FibPrefix prefix = table.trie().atOrAfter(nextPrefix);
      if (prefix == null) {
        return true;
      }
      if (prefix.order() != nextPrefix) {
        nextPrefix = prefix.order();
        nextAlias = 0;
        nextOfAlias = 0;
      }
      FibAlias[] aliases = prefix.aliases;
      while (nextAlias < aliases.length) {
        FibAlias alias = aliases[nextAlias];
        boolean wanted = alias.table() == table.id() && filter.isWanted(alias);
        if (wanted && !emit(there, prefix, alias, sink)) {
          return false;
        }
        nextAlias++;
        nextOfAlias = 0;
      }
      nextPrefix++;
      nextAlias = 0;
      nextOfAlias = 0;
    }
  }

  /** A route, and what was learnt of destinations behind it, from where it was; says whether there was room for more. */
  private boolean emit(FibNet there, FibPrefix prefix, FibAlias alias, Sink sink) {
    if (nextOfAlias == 0) {
      nextOfAlias = 1;
      if (filter.wantsRoutes()
          && !sink.emit(
              RtnlTypes.RTM_NEWROUTE, FibFill.fill(there, prefix.key, prefix.length, alias))) {
        return false;
      }
    }
    if (!filter.wantsExceptions()) {
      return true;
    }
    int place = 1;
    for (FibNexthop nexthop : alias.info().ways()) {
      boolean dead = (nexthop.flags() & FibNexthop.RTNH_F_DEAD) != 0;
      for (NexthopException learnt : nexthop.exceptions(there)) {
        if (place++ < nextOfAlias || dead || !learnt.isBound()) {
          continue;
        }
        nextOfAlias = place;
        if (!sink.emit(
            RtnlTypes.RTM_NEWROUTE, ExceptionFill.fill(nexthop, learnt, alias, there.now()))) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public int flags() {
    return filter.isSet() ? NetlinkMessage.NLM_F_DUMP_FILTERED : 0;
  }

  @Override
  public boolean endsApart() {
    return true;
  }
}
