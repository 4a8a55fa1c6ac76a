// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_REPLACE;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_DELNEXTHOP;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNEXTHOP;

import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.ipv4.event.Ipv4Events;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.schema.RtnlGroups;

/** Nexthops come, change and go, and with them groups and routes (insert_nexthop, remove_nexthop). Under RTNL. */
public final class NexthopChange {
  private final Nexthops nexthops;
  private final Fib fib;
  private final Ipv4Events events;
  private final NexthopMaking making;

  /** Changes a kernel's nexthops. */
  public NexthopChange(Nexthops nexthops, Fib fib, Ipv4Events events) {
    this.nexthops = nexthops;
    this.fib = fib;
    this.events = events;
    this.making = new NexthopMaking(fib);
  }

  /** nexthop_add. */
  void add(Net net, NexthopConfig config) throws NetException {
    NexthopNet all = nexthops.obtain(net);
    making.check(net, all, config);
    int id = config.id != 0 ? config.id : all.unusedId();
    Nexthop fresh = making.make(net, all, config, id);
    Nexthop there = all.find(id);
    boolean replace = (config.netlinkFlags & NLM_F_REPLACE) != 0;
    all.checkRoom(fresh, there, net.kernel().limits().nexthops());
    if (there == null) {
      if (replace && (config.netlinkFlags & NLM_F_CREATE) == 0) {
        throw new NetException(
            Errno.ENOENT, "Replace specified without create and no entry exists");
      }
      all.add(fresh);
      all.changed();
      tell(net, RTM_NEWNEXTHOP, fresh, config.cause);
    } else if (replace) {
      replace(net, all, there, fresh, config.cause);
    } else {
      throw new NetException(Errno.EEXIST);
    }
  }

  /** replace_nexthop: all checks first. */
  private void replace(Net net, NexthopNet all, Nexthop there, Nexthop fresh, RtnlRequest cause)
      throws NetException {
    checkReplacement(there, fresh);
    if (there.isGroup()) {
      there.leaveMembers();
      all.become(there, fresh.group());
      there.enterMembers();
    } else {
      all.leaveDevice(there);
      there.become(fresh.info());
      there.setProtocol(fresh.protocol());
      all.enterDevice(there);
      for (Nexthop group : there.groups()) {
        group.become(group.group());
      }
    }
    FibNet routes = fib.obtain(net);
    routes.changed();
    all.changed();
    tell(net, RTM_NEWNEXTHOP, there, cause);
    routes.tellReplaced(there, cause);
    for (Nexthop group : there.groups()) {
      routes.tellReplaced(group, cause);
    }
  }

  private static void checkReplacement(Nexthop there, Nexthop fresh) throws NetException {
    there.checkRoutes(fresh);
    for (Nexthop group : there.groups()) {
      if (fresh.isBlackhole() && !fresh.isGroup() && group.group().members().size() > 1) {
        throw new NetException(
            Errno.EINVAL,
            "Blackhole nexthop can not be a member of a group with more than one path");
      }
      group.checkRoutes(fresh);
    }
    if (there.isGroup() && !fresh.isGroup()) {
      throw new NetException(Errno.EINVAL, "Can not replace a nexthop group with a nexthop.");
    }
    if (!there.isGroup() && fresh.isGroup()) {
      throw new NetException(Errno.EINVAL, "Can not replace a nexthop with a nexthop group.");
    }
    if (!there.groups().isEmpty() && there.isFdb() != fresh.isFdb()) {
      throw new NetException(Errno.EINVAL, "Cannot change nexthop FDB status while in a group");
    }
  }

  /** Takes a nexthop away, and tells of it (rtm_del_nexthop). */
  void delete(Net net, Nexthop nexthop, RtnlRequest cause) {
    remove(net, nexthops.obtain(net), nexthop, cause, true);
  }

  /** Takes a nexthop away whose device is of no more use; nothing is told (nexthop_flush_dev). */
  void drop(Net net, Nexthop nexthop) {
    remove(net, nexthops.obtain(net), nexthop, null, false);
  }

  /** remove_nexthop: routes by it go, groups that it is in shrink, or go with their last member. */
  private void remove(Net net, NexthopNet all, Nexthop nexthop, RtnlRequest cause, boolean isTold) {
    all.remove(nexthop);
    all.changed();
    if (isTold) {
      tell(net, RTM_DELNEXTHOP, nexthop, cause);
    }
    FibNet routes = fib.obtain(net);
    routes.removed(nexthop);
    if (nexthop.isGroup()) {
      nexthop.leaveMembers();
      return;
    }
    all.leaveDevice(nexthop);
    for (Nexthop group : nexthop.groups()) {
      if (group.group().members().size() == 1) {
        remove(net, all, group, cause, isTold);
        continue;
      }
      all.become(group, group.group().without(nexthop));
      routes.changed();
      if (isTold) {
        tell(net, RTM_NEWNEXTHOP, group, cause);
      }
    }
  }

  /** nexthop_notify: the header has the flags of the request. */
  private void tell(Net net, int type, Nexthop nexthop, RtnlRequest cause) {
    int flags = cause == null ? 0 : cause.netlink().message().flags();
    events.send(
        net, RtnlGroups.RTNLGRP_NEXTHOP, type, flags, cause, () -> NexthopFill.fill(nexthop));
  }
}
