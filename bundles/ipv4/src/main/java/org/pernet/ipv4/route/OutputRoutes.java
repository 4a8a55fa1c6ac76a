// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.route;

import static org.pernet.api.dev.IfFlags.IFF_LOOPBACK;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_HOST;
import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;
import static org.pernet.ipv4.inet.RouteType.RTN_BROADCAST;
import static org.pernet.ipv4.inet.RouteType.RTN_LOCAL;
import static org.pernet.ipv4.inet.RouteType.RTN_MULTICAST;
import static org.pernet.ipv4.inet.RouteType.RTN_UNICAST;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.ipv4.address.AddressSelection;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.fib.AddressTypes;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibInfo;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.FibResult;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.fib.PathSelection;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.sysctl.Devconf;

/** The way of packets that this host sends (ip_route_output_key_hash). Takes no lock. */
public final class OutputRoutes {
  private static final int IPPROTO_IGMP = 2;
  private static final int SHORT_PREFIX = 4; // a route so wide is no route of groups

  private final Devinet devinet;
  private final Fib fib;
  private final AddressSelection addresses;
  private final PathSelection paths;

  /** Ways of a kernel's packets. */
  public OutputRoutes(Devinet devinet, Fib fib) {
    this.devinet = devinet;
    this.fib = fib;
    this.addresses = new AddressSelection(devinet);
    this.paths = new PathSelection(devinet, fib);
  }

  /**
   * Finds the way of a packet, and fills in what the flow does not say: source, destination, device.
   *
   * @return 0; else an errno, negative: EINVAL, ENODEV, ENETUNREACH, or what the route ends packets with
   */
  public int find(Net net, Flow4 flow, Route route) {
    route.clear();
    NetDevice loopback = net.deviceByIndex(Flow4.LOOPBACK_IFINDEX).orElse(null);
    FibNet tables = fib.get(net);
    if (loopback == null) {
      return Errnos.ENETUNREACH;
    }
    int tos = flow.tos;
    int error = find(net, tables, loopback, flow, route);
    flow.tos = tos;
    return error;
  }

  /** {@code tables} is null where the namespace has none yet. */
  private int find(Net net, FibNet tables, NetDevice loopback, Flow4 flow, Route route) {
    NetDevice device = null;
    if (flow.saddr != 0) {
      if (isNoSource(flow.saddr)) {
        return Errnos.EINVAL;
      }
      if (flow.oif == 0 && (Inet4.isMulticast(flow.daddr) || flow.daddr == Inet4.BROADCAST)) {
        device = new AddressTypes(tables).deviceOf(flow.saddr);
        if (device == null) {
          return Errnos.ENETUNREACH;
        }
        flow.oif = device.index();
        return make(tables, flow, route, 0, device, 0);
      }
      if (!flow.anySource && !isOwn(tables, flow.saddr)) {
        return Errnos.ENETUNREACH;
      }
    }
    int originalOif = flow.oif;
    if (flow.oif != 0) {
      device = net.deviceByIndex(flow.oif).orElse(null);
      if (device == null) {
        return Errnos.ENODEV;
      }
      if (!device.isUp() || devinet.get(device) == null) {
        return Errnos.ENETUNREACH;
      }
      if (isOnLinkAnyway(flow)) {
        chooseSource(flow, device, RT_SCOPE_LINK);
        return make(tables, flow, route, originalOif, device, 0);
      }
      if (Inet4.isMulticast(flow.daddr)) {
        chooseSource(flow, device, flow.scope);
      } else if (flow.daddr == 0) {
        chooseSource(flow, device, RT_SCOPE_HOST);
      }
    }
    if (flow.daddr == 0) {
      return toSelf(tables, flow, route, originalOif, loopback);
    }
    return look(tables, loopback, device, flow, route);
  }

  /** Whether an address is the host's: a device's, as nearly always, or one that is local by a route (__ip_dev_find). */
  private boolean isOwn(FibNet tables, int address) {
    if (tables == null) {
      return false; // an address has made them
    }
    InetNet devices = devinet.get(tables.net());
    return (devices != null && devices.owns(address, devinet))
        || new AddressTypes(tables).deviceOf(address) != null;
  }

  private static boolean isNoSource(int source) {
    return Inet4.isMulticast(source) || source == Inet4.BROADCAST || Inet4.isZeronet(source);
  }

  private static boolean isOnLinkAnyway(Flow4 flow) {
    return Inet4.isLocalMulticast(flow.daddr)
        || flow.daddr == Inet4.BROADCAST
        || flow.protocol == IPPROTO_IGMP;
  }

  private void chooseSource(Flow4 flow, NetDevice device, int scope) {
    if (flow.saddr == 0) {
      flow.saddr = addresses.select(device, 0, scope);
    }
  }

  private int toSelf(FibNet tables, Flow4 flow, Route route, int originalOif, NetDevice loopback) {
    flow.daddr = flow.saddr;
    if (flow.daddr == 0) {
      flow.daddr = Inet4.LOOPBACK;
      flow.saddr = Inet4.LOOPBACK;
    }
    flow.oif = loopback.index();
    route.result.type = RTN_LOCAL;
    return make(tables, flow, route, originalOif, loopback, Route.RTCF_LOCAL);
  }

  private int look(FibNet tables, NetDevice loopback, NetDevice device, Flow4 flow, Route route) {
    FibResult result = route.result;
    int error = tables == null ? Errnos.ENETUNREACH : tables.lookup(flow, result, 0);
    if (error != 0) {
      result.forgetRoute();
      if (flow.oif == 0) {
        return error;
      }
      // the tables are wrong, it seems: who names a device means that the destination is on its
      // link
      chooseSource(flow, device, RT_SCOPE_LINK);
      result.type = RTN_UNICAST;
      return make(tables, flow, route, flow.oif, device, 0);
    }
    if (result.type == RTN_LOCAL) {
      if (flow.saddr == 0) {
        int preferred = result.info.preferredSource();
        flow.saddr = preferred != 0 ? preferred : flow.daddr;
      }
      int oif = result.nexthop.oif();
      flow.oif = loopback.index();
      return make(tables, flow, route, oif, loopback, Route.RTCF_LOCAL);
    }
    paths.select(tables, flow, result);
    int originalOif = flow.oif;
    flow.oif = result.nexthop.oif();
    return make(tables, flow, route, originalOif, result.device(), 0);
  }

  /** __mkroute_output. */
  private int make(
      FibNet tables, Flow4 flow, Route route, int originalOif, NetDevice device, int flags) {
    InDevice there = devinet.get(device);
    if (there == null) {
      return Errnos.EINVAL;
    }
    boolean loopback = (device.flags() & IFF_LOOPBACK) != 0;
    if (Inet4.isLoopback(flow.saddr) && !loopback && !there.either(Devconf.ROUTE_LOCALNET)) {
      return Errnos.EINVAL;
    }
    int type = route.result.type;
    if (flow.daddr == Inet4.BROADCAST) {
      type = RTN_BROADCAST;
    } else if (Inet4.isMulticast(flow.daddr)) {
      type = RTN_MULTICAST;
    } else if (Inet4.isZeronet(flow.daddr)) {
      return Errnos.EINVAL;
    }
    FibInfo counts = route.result.info;
    int all = loopback ? flags | Route.RTCF_LOCAL : flags;
    if (type == RTN_BROADCAST) {
      all |= Route.RTCF_BROADCAST | Route.RTCF_LOCAL;
      counts = null;
    } else if (type == RTN_MULTICAST) {
      all |= Route.RTCF_MULTICAST;
      all = there.groups().contains(flow.daddr) ? all | Route.RTCF_LOCAL : all & ~Route.RTCF_LOCAL;
      if (counts != null && route.result.prefixLength < SHORT_PREFIX) {
        counts = null;
      }
    } else if (type == RTN_LOCAL && originalOif != 0 && originalOif != device.index()) {
      counts = null;
    }
    route.type = type;
    route.flags = all;
    route.device = device;
    route.iif = originalOif;
    route.setNexthop(counts, flow.daddr, tables);
    return 0;
  }
}
