// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.inet;

import org.pernet.api.errno.Errno;

/** What a route, or an address, is (RTN_*), and what follows from it (fib_props). */
public final class RouteType {
  public static final int RTN_UNSPEC = 0;
  public static final int RTN_UNICAST = 1;
  public static final int RTN_LOCAL = 2;
  public static final int RTN_BROADCAST = 3;
  public static final int RTN_ANYCAST = 4;
  public static final int RTN_MULTICAST = 5;
  public static final int RTN_BLACKHOLE = 6;
  public static final int RTN_UNREACHABLE = 7;
  public static final int RTN_PROHIBIT = 8;
  public static final int RTN_THROW = 9;
  public static final int RTN_NAT = 10;
  public static final int RTN_XRESOLVE = 11;
  public static final int RTN_MAX = 11;

  private RouteType() {}

  /** What a look-up that meets such a route ends with: 0, or an errno, negative. */
  public static int error(int type) {
    return switch (type) {
      case RTN_BLACKHOLE, RTN_NAT, RTN_XRESOLVE -> -Errno.EINVAL.number();
      case RTN_UNREACHABLE -> -Errno.EHOSTUNREACH.number();
      case RTN_PROHIBIT -> -Errno.EACCES.number();
      case RTN_THROW -> -Errno.EAGAIN.number();
      default -> 0;
    };
  }

  /** The farthest scope that such a route may have, RT_SCOPE_*. */
  public static int leastScope(int type) {
    return switch (type) {
      case RTN_LOCAL -> RouteScope.RT_SCOPE_HOST;
      case RTN_BROADCAST, RTN_ANYCAST -> RouteScope.RT_SCOPE_LINK;
      case RTN_UNSPEC, RTN_NAT, RTN_XRESOLVE -> RouteScope.RT_SCOPE_NOWHERE;
      default -> RouteScope.RT_SCOPE_UNIVERSE;
    };
  }
}
