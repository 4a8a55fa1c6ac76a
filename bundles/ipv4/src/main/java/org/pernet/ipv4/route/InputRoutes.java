// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_HOST;
import static org.pernet.ipv4.inet.RouteType.RTN_BROADCAST;
import static org.pernet.ipv4.inet.RouteType.RTN_LOCAL;
import static org.pernet.ipv4.inet.RouteType.RTN_UNICAST;
import static org.pernet.ipv4.inet.RouteType.RTN_UNREACHABLE;

import org.pernet.api.dev.NetDevice;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.FibNexthop;
import org.pernet.ipv4.fib.FibResult;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.fib.PathSelection;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.sysctl.Devconf;

/**
 * The way of packets that come in, if it is not for a group (ip_route_input_slow). Takes no lock; each thread needs its own,
 * for it has room for a look-up of its own.
 */
public final class InputRoutes {
  private final Devinet devinet;
  private final Fib fib;
  private final SourceValidation source;
  private final PathSelection paths;

  /** Ways of a kernel's packets. */
  public InputRoutes(Devinet devinet, Fib fib) {
    this.devinet = devinet;
    this.fib = fib;
    this.source = new SourceValidation(devinet);
    this.paths = new PathSelection(devinet, fib);
  }

  /**
   * Finds the way of a packet.
   *
   * @param device by which it came
   * @param flow what it is: addresses, type of service, mark, perhaps ports
   * @param isIp whether it is one of IP and not of ARP, which asks too
   * @return 0, where {@link Route#error} may still end it, with a word to its sender; else an errno, negative: EINVAL for
   *     addresses that cannot be, EXDEV for a source that should have come by another device
   */
  public int find(NetDevice device, Flow4 flow, boolean isIp, Route route) {
    return find(devinet.get(device), fib.get(device.net()), flow, isIp, route);
  }

  /** The same, by a device and the tables of its namespace; a device that is null is EINVAL, tables that are have no route. */
  public int find(InDevice there, FibNet tables, Flow4 flow, boolean isIp, Route route) {
    route.clear();
    route.isInput = true;
    if (there == null) {
      return Errnos.EINVAL;
    }
    flow.iif = there.device().index();
    flow.oif = 0;
    flow.scope = 0;
    flow.uid = 0;
    if (Inet4.isMulticast(flow.saddr) || flow.saddr == Inet4.BROADCAST) {
      return Errnos.EINVAL;
    }
    if (flow.daddr == Inet4.BROADCAST || (flow.saddr == 0 && flow.daddr == 0)) {
      return broadcast(tables, there, flow, isIp, route);
    }
    if (Inet4.isZeronet(flow.saddr) || Inet4.isZeronet(flow.daddr)) {
      return Errnos.EINVAL;
    }
    boolean loops = Inet4.isLoopback(flow.daddr) || Inet4.isLoopback(flow.saddr);
    if (loops && !there.either(Devconf.ROUTE_LOCALNET)) {
      return Errnos.EINVAL;
    }
    return look(tables, there, flow, isIp, route);
  }

  /**
   * The way of a packet for a group that the device has joined (ip_route_input_mc): it stays.
   *
   * @return 0; else an errno, negative: EINVAL for a source that cannot be, EXDEV for one that should have come by another
   *     device
   */
  public int findForGroup(NetDevice device, Flow4 flow, Route route) {
    route.clear();
    route.isInput = true;
    InDevice there = devinet.get(device);
    FibNet tables = fib.get(device.net());
    boolean senseless = Inet4.isMulticast(flow.saddr)
        || flow.saddr == Inet4.BROADCAST
        || (Inet4.isZeronet(flow.saddr) && !Inet4.isLocalMulticast(flow.daddr));
    if (there == null || senseless) {
      return Errnos.EINVAL;
    }
    if (Inet4.isLoopback(flow.saddr) && !there.either(Devconf.ROUTE_LOCALNET)) {
      return Errnos.EINVAL;
    }
    if (!Inet4.isZeronet(flow.saddr)) {
      int valid = source.check(tables, there, flow.saddr, 0, flow, 0);
      if (valid < 0) {
        return valid;
      }
    }
    route.result.type = RouteType.RTN_MULTICAST;
    return local(there, route, Route.RTCF_MULTICAST | Route.RTCF_LOCAL);
  }

  private int look(FibNet tables, InDevice there, Flow4 flow, boolean isIp, Route route) {
    FibResult result = route.result;
    int error = tables == null ? Errnos.ENETUNREACH : tables.lookup(flow, result, 0);
    if (error != 0) {
      return unreachable(there, route, there.isForwarding() ? error : Errnos.EHOSTUNREACH);
    }
    if (result.type == RTN_BROADCAST) {
      return there.both(Devconf.BC_FORWARDING)
          ? forward(tables, there, flow, isIp, route)
          : broadcast(tables, there, flow, isIp, route);
    }
    if (result.type == RTN_LOCAL) {
      int valid = source.check(tables, there, flow.saddr, flow.daddr, flow, 0);
      return valid < 0 ? valid : local(there, route, Route.RTCF_LOCAL);
    }
    if (!there.isForwarding()) {
      return unreachable(there, route, Errnos.EHOSTUNREACH);
    }
    return result.type == RTN_UNICAST ? forward(tables, there, flow, isIp, route) : Errnos.EINVAL;
  }

  private int broadcast(FibNet tables, InDevice there, Flow4 flow, boolean isIp, Route route) {
    if (!isIp) {
      return Errnos.EINVAL;
    }
    if (!Inet4.isZeronet(flow.saddr)) {
      int valid = source.check(tables, there, flow.saddr, 0, flow, 0);
      if (valid < 0) {
        return valid;
      }
    }
    route.result.type = RTN_BROADCAST;
    return local(there, route, Route.RTCF_BROADCAST | Route.RTCF_LOCAL);
  }

  private static int local(InDevice there, Route route, int flags) {
    route.type = route.result.type;
    route.flags = flags;
    route.device = there.device();
    route.stays = true;
    return 0;
  }

  /** It ends here, and its sender is told. */
  private static int unreachable(InDevice there, Route route, int error) {
    route.result.type = RTN_UNREACHABLE;
    route.result.forgetRoute();
    local(there, route, 0);
    route.error = error;
    return 0;
  }

  /** ip_mkroute_input. */
  private int forward(FibNet tables, InDevice there, Flow4 flow, boolean isIp, Route route) {
    FibResult result = route.result;
    paths.select(tables, flow, result);
    FibNexthop nexthop = result.nexthop;
    NetDevice out = nexthop.device();
    if (out == null) {
      return Errnos.EINVAL;
    }
    boolean turnsBack = out == there.device();
    int valid = source.check(tables, there, flow.saddr, flow.daddr, flow, nexthop.oif());
    if (valid < 0) {
      return valid;
    }
    if (turnsBack && valid > 0 && there.either(Devconf.SEND_REDIRECTS)) {
      int gateway = nexthop.gateway();
      if (there.either(Devconf.SHARED_MEDIA) || there.isOnLink(flow.saddr, gateway)) {
        route.flags |= Route.RTCF_DOREDIRECT;
      }
    }
    if (!isIp && turnsBack && !there.conf().is(Devconf.PROXY_ARP_PVLAN)) {
      return Errnos.EINVAL;
    }
    route.type = result.type;
    route.device = out;
    route.setNexthop(result.info, flow.daddr, tables);
    return 0;
  }

  /** Whether a next hop is a host on the link. */
  static boolean isNear(FibNexthop nexthop) {
    return nexthop.scope() >= RT_SCOPE_HOST;
  }
}
