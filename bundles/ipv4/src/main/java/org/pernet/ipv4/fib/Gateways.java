// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_GATEWAY;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_VIA;

import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Gateways as attributes have them (fib_gw_from_via). */
public final class Gateways {
  private Gateways() {}

  /** The gateway that RTA_GATEWAY or RTA_VIA names; 0 for none; EINVAL where both do, or it is no address. */
  public static int of(Attributes attributes) throws NetException {
    byte[] gateway = attributes.get(RTA_GATEWAY);
    byte[] via = attributes.get(RTA_VIA);
    if (gateway != null && via != null) {
      throw new NetException(
          Errno.EINVAL, "Nexthop configuration can not contain both GATEWAY and VIA");
    }
    if (via != null) {
      return ofVia(via);
    }
    if (gateway != null && gateway.length < Inet4.BYTES) {
      throw new NetException(Errno.EINVAL, "Invalid IPv4 address in RTA_GATEWAY");
    }
    return gateway == null ? 0 : Inet4.of(gateway);
  }

  /** A family of 16 bits, then an address. */
  private static int ofVia(byte[] via) throws NetException {
    if (via.length < 2) {
      throw new NetException(Errno.EINVAL, "Invalid attribute length for RTA_VIA");
    }
    int family = (via[0] & 0xff) | (via[1] & 0xff) << 8;
    return switch (family) {
      case RtnlTypes.AF_INET -> {
        if (via.length != 2 + Inet4.BYTES) {
          throw new NetException(Errno.EINVAL, "Invalid IPv4 address in RTA_VIA");
        }
        yield Inet4.of(via, 2);
      }
      case RtnlTypes.AF_INET6 ->
        throw new NetException(Errno.EINVAL, "IPv6 support not enabled in kernel");
      default -> throw new NetException(Errno.EINVAL, "Unsupported address family in RTA_VIA");
    };
  }
}
