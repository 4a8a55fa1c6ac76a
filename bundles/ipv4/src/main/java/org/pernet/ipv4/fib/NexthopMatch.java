// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_VIA;

import java.util.List;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.message.RouteNexthop;

/** Whether a route has the next hops that a request to delete one names (fib_nh_match). */
final class NexthopMatch {
  private NexthopMatch() {}

  static boolean matches(FibConfig config, FibInfo info) throws NetException {
    if (config.priority != 0 && config.priority != info.priority()) {
      return false;
    }
    SharedNexthops shared = info.shared();
    if (config.nexthopId != 0) {
      return shared != null && shared.id() == config.nexthopId;
    }
    if (shared != null) {
      return config.oif == 0 && config.gateway == 0 && config.multipath == null;
    }
    FibNexthop[] ways = info.ways();
    if (config.oif != 0 || config.gateway != 0) {
      FibNexthop first = ways[0];
      return (config.oif == 0 || config.oif == first.oif())
          && (config.gateway == 0 || config.gateway == first.gateway());
    }
    if (config.multipath == null) {
      return true;
    }
    List<RouteNexthop> wanted = config.multipath.nexthops();
    for (int i = 0; i < ways.length; i++) {
      if (i >= wanted.size()) {
        return false;
      }
      if (!matches(wanted.get(i), ways[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(RouteNexthop wanted, FibNexthop nexthop) throws NetException {
    if (wanted.index() != 0 && wanted.index() != nexthop.oif()) {
      return false;
    }
    byte[] gateway = wanted.attributes().get(RTA_GATEWAY);
    if (gateway != null && wanted.attributes().has(RTA_VIA)) {
      throw new NetException(
          Errno.EINVAL, "Nexthop configuration can not contain both GATEWAY and VIA");
    }
    if (gateway == null) {
      return true;
    }
    return gateway.length >= Inet4.BYTES && Inet4.of(gateway) == nexthop.gateway();
  }
}
