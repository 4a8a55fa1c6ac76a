// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.nexthop;

import java.util.ArrayList;
import java.util.List;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.net.Net;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNexthop;
import org.pernet.rtnetlink.message.NexthopGroupEntry;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Nexthops made, each checked against the devices, routes and other nexthops there are (nexthop_create). Under RTNL. */
final class NexthopMaking {
  private static final FaultPoint NEXTHOP = FaultPoint.memory("ipv4.nexthop");
  private static final FaultPoint GROUP = FaultPoint.memory("ipv4.nexthop_group");
  private static final FaultPoint INFO = FaultPoint.memory("ipv4.nexthop_info");

  private final Fib fib;

  NexthopMaking(Fib fib) {
    this.fib = fib;
  }

  /** What can be refused before an id is drawn (rtm_to_nh_config_rtnl). */
  void check(Net net, NexthopNet there, NexthopConfig config) throws NetException {
    if (config.group != null) {
      for (NexthopGroupEntry entry : config.group) {
        checkMember(there.find(entry.id()), config);
      }
    } else if (!config.fdb && !config.blackhole) {
      checkDevice(net, config.oif);
    }
  }

  private static NetException invalid(String words) {
    return new NetException(Errno.EINVAL, words);
  }

  private static void checkDevice(Net net, int index) throws NetException {
    NetDevice device = index <= 0 ? null : net.deviceByIndex(index).orElse(null);
    if (device == null) {
      throw invalid("Invalid device index");
    }
    if (!device.isUp()) {
      throw new NetException(Errno.ENETDOWN, "Nexthop device is not up");
    }
    if (!device.hasCarrier()) {
      throw new NetException(Errno.ENETDOWN, "Carrier for nexthop device is down");
    }
  }

  private static void checkMember(Nexthop member, NexthopConfig config) throws NetException {
    if (member == null) {
      throw invalid("Invalid nexthop id");
    }
    if (member.isGroup()) {
      throw invalid("Hash-threshold group can not be a nexthop within a group");
    }
    if (member.isBlackhole() && config.group.size() > 1) {
      throw invalid("Blackhole nexthop can not be used in a group with more than 1 path");
    }
    if (config.fdb && !member.isFdb()) {
      throw invalid("FDB nexthop group can only have fdb nexthops");
    }
    if (!config.fdb && member.isFdb()) {
      throw invalid("Non FDB nexthop group cannot have fdb nexthops");
    }
  }

  Nexthop make(Net net, NexthopNet there, NexthopConfig config, int id) throws NetException {
    net.kernel().faults().reach(NEXTHOP);
    if (config.group != null) {
      net.kernel().faults().reach(GROUP);
      List<NexthopGroup.Member> members = new ArrayList<>();
      for (NexthopGroupEntry entry : config.group) {
        members.add(new NexthopGroup.Member(there.find(entry.id()), entry.weight()));
      }
      return new Nexthop(id, config.protocol, new NexthopGroup(members, config.fdb));
    }
    if (config.family != RtnlTypes.AF_INET) {
      throw new NetException(Errno.EAFNOSUPPORT, "IPv6 support not enabled in kernel");
    }
    return new Nexthop(id, config.protocol, info(net, config));
  }

  private NexthopInfo info(Net net, NexthopConfig config) throws NetException {
    net.kernel().faults().reach(INFO);
    FibNexthop way;
    if (config.fdb) {
      way = FibNexthop.ofForwardingDatabase(config.gateway);
    } else {
      way = FibNexthop.of(config.oif, config.gateway, config.flags);
      fib.obtain(net).check(way);
    }
    return new NexthopInfo(config.family, way, config.blackhole, config.fdb);
  }
}
