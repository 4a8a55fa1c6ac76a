// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_FLOW;

import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.message.RouteNexthop;

/** The next hops that a route is asked for with (fib_get_nhs, fib_nh_init). */
record NexthopRequest(FibConfig config, List<RouteNexthop> multipath) {
  private static final int INHERITED = ~0xff; // flags above a next hop's own

  static NexthopRequest of(FibConfig config) throws NetException {
    if (config.multipath == null) {
      return new NexthopRequest(config, List.of());
    }
    if (!config.multipath.isWhole() || config.multipath.nexthops().isEmpty()) {
      throw new NetException(
          Errno.EINVAL, "Invalid nexthop configuration - extra data after nexthops");
    }
    return new NexthopRequest(config, config.multipath.nexthops());
  }

  FibNexthop[] make() throws NetException {
    if (multipath.isEmpty()) {
      return new FibNexthop[] {
        new FibNexthop(config.oif, config.gateway, config.flags, 1, config.flow)
      };
    }
    FibNexthop[] made = new FibNexthop[multipath.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = make(multipath.get(i));
    }
    checkAgainst(made[0]);
    return made;
  }

  private FibNexthop make(RouteNexthop asked) throws NetException {
    if ((asked.flags() & (FibNexthop.RTNH_F_DEAD | FibNexthop.RTNH_F_LINKDOWN)) != 0) {
      throw new NetException(
          Errno.EINVAL, "Invalid flags for nexthop - can not contain DEAD or LINKDOWN");
    }
    int gateway = Gateways.of(asked.attributes());
    int flags = (config.flags & INHERITED) | asked.flags();
    int flow = asked.attributes().find(RTA_FLOW).orElse(0);
    return new FibNexthop(asked.index(), gateway, flags, asked.hops() + 1, flow);
  }

  private void checkAgainst(FibNexthop first) throws NetException {
    if (config.oif != 0 && config.oif != first.oif()) {
      throw new NetException(Errno.EINVAL, "Nexthop device index does not match RTA_OIF");
    }
    if (config.gateway != 0 && config.gateway != first.gateway()) {
      throw new NetException(Errno.EINVAL, "Nexthop gateway does not match RTA_GATEWAY or RTA_VIA");
    }
    if (config.flow != 0 && config.flow != first.flow()) {
      throw new NetException(Errno.EINVAL, "Nexthop class id does not match RTA_FLOW");
    }
  }
}
