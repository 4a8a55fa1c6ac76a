// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.*;

import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.fib.FibConfig;
import org.pernet.ipv4.fib.Gateways;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.Inet4Policy;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.rtnetlink.codec.RouteNexthops;
import org.pernet.rtnetlink.handler.RtnlRequest;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.message.RouteNexthop;

/** A route as a request has it (rtm_to_fib_config). */
final class RouteRequest {
  private static final int ECN = 0x03;

  private RouteRequest() {}

  /** The body as a route; EINVAL where it is another's, or is cut short. */
  static RouteMessage message(RtnlRequest request, String tooShort) throws NetException {
    if (request.body() instanceof RouteMessage route) {
      return route;
    }
    throw new NetException(Errno.EINVAL, tooShort);
  }

  static void checkAttributes(Attributes attributes) throws NetException {
    Inet4Policy.check(attributes, RTA_DST, RTA_SRC, RTA_GATEWAY, RTA_PREFSRC);
  }

  static FibConfig config(RtnlRequest request) throws NetException {
    RouteMessage header = message(request, "Invalid header length");
    Attributes asked = header.attributes();
    checkAttributes(asked);
    if ((header.tos() & ECN) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid dsfield (tos): ECN bits must be 0");
    }
    if (header.type() > RouteType.RTN_MAX) {
      throw new NetException(Errno.EINVAL, "Invalid route type");
    }
    FibConfig config = new FibConfig();
    config.tos = header.tos();
    config.length = header.destinationLength();
    config.protocol = header.protocol();
    config.scope = header.scope();
    config.type = header.type();
    config.flags = header.flags();
    config.netlinkFlags = request.netlink().message().flags();
    config.cause = request;
    int table = asked.find(RTA_TABLE).orElse(header.table());
    config.table = table == 0 ? RouteTables.RT_TABLE_MAIN : table;
    attributes(asked, config);
    checkPrefix(config);
    return config;
  }

  private static void attributes(Attributes asked, FibConfig config) throws NetException {
    byte[] destination = asked.get(RTA_DST);
    config.destination = destination == null ? 0 : Inet4.of(destination);
    byte[] source = asked.get(RTA_PREFSRC);
    config.preferredSource = source == null ? 0 : Inet4.of(source);
    config.oif = asked.find(RTA_OIF).orElse(0);
    config.priority = asked.find(RTA_PRIORITY).orElse(0);
    config.flow = asked.find(RTA_FLOW).orElse(0);
    config.metrics = asked.get(RTA_METRICS);
    checkEncapsulation(asked);
    byte[] multipath = asked.get(RTA_MULTIPATH);
    if (multipath != null) {
      config.multipath = RouteNexthops.read(multipath);
      for (RouteNexthop nexthop : config.multipath.nexthops()) {
        checkEncapsulation(nexthop.attributes());
      }
    }
    config.gateway = Gateways.of(asked);
    config.nexthopId = asked.find(RTA_NH_ID).orElse(0);
    boolean both = config.oif != 0 || config.gateway != 0 || config.multipath != null;
    if (config.nexthopId != 0 && both) {
      throw new NetException(
          Errno.EINVAL, "Nexthop specification and nexthop id are mutually exclusive");
    }
  }

  /** Tunnels within routes are another module's, which is not there. */
  private static void checkEncapsulation(Attributes attributes) throws NetException {
    Integer type = attributes.get(RTA_ENCAP_TYPE);
    if (type != null && type != 0) {
      throw new NetException(Errno.EOPNOTSUPP, "lwt encapsulation type not supported");
    }
  }

  private static void checkPrefix(FibConfig config) throws NetException {
    if (config.length > Inet4.BITS) {
      throw new NetException(Errno.EINVAL, "Invalid prefix length");
    }
    if ((config.destination & ~Inet4.mask(config.length)) != 0) {
      throw new NetException(Errno.EINVAL, "Invalid prefix for given prefix length");
    }
  }
}
