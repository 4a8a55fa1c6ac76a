// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.dst;

import java.util.concurrent.TimeUnit;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.fib.AddressTypes;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibInfo;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.FibNexthop;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.neigh.Neighbour;
import org.pernet.ipv4.neigh.NeighbourProbing;
import org.pernet.ipv4.neigh.NeighbourTable;
import org.pernet.ipv4.neigh.Nud;
import org.pernet.ipv4.route.OutputRoutes;
import org.pernet.ipv4.route.Route;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/**
 * What routers tell of the ways of packets sent: how long they may be, and that there is a better gateway (__ip_rt_update_pmtu,
 * __ip_do_redirect). It is kept with the next hop that the packet took. In a section of the packet path; rare, so that it
 * makes what it needs.
 */
public final class LearntRoutes {
  private static final int TOS_MASK = 0xfc;
  private static final int CODES = 7;
  private static final int GREATEST_CODE = 3; // ICMP_REDIR_HOSTTOS
  private static final long GC_TIMEOUT = TimeUnit.SECONDS.toNanos(300); // net.ipv4.route.gc_timeout

  private final Devinet devinet;
  private final Fib fib;
  private final NeighbourTable neighbours;
  private final NeighbourProbing probing;
  private final OutputRoutes routes;

  /** Learns for a kernel's namespaces. */
  public LearntRoutes(
      Devinet devinet, Fib fib, NeighbourTable neighbours, NeighbourProbing probing) {
    this.devinet = devinet;
    this.fib = fib;
    this.neighbours = neighbours;
    this.probing = probing;
    this.routes = new OutputRoutes(devinet, fib);
  }

  /**
   * A message of ICMP about a packet that was sent here: what there is to be learnt of it is.
   *
   * @param skb as {@link org.pernet.ipv4.protocol.InetProtocol#error} has it
   * @param oif the index of the device that the packet had to go out by; 0 for any
   * @param info the MTU, or the better gateway
   */
  public void hear(SkBuff skb, int oif, int info) {
    int type = skb.data()[skb.transportHeader()] & 0xff;
    int code = skb.data()[skb.transportHeader() + IcmpHeader.CODE] & 0xff;
    boolean tooLong = type == IcmpHeader.ICMP_DEST_UNREACH && code == IcmpHeader.ICMP_FRAG_NEEDED;
    boolean redirect = type == IcmpHeader.ICMP_REDIRECT && (code & CODES) <= GREATEST_CODE;
    if (!tooLong && !redirect) {
      return;
    }
    Net net = skb.device().net();
    FibNet tables = fib.get(net);
    Route route = new Route();
    Flow4 flow = flow(skb, oif, net);
    if (tables == null || routes.find(net, flow, route) != 0) {
      return;
    }
    if (tooLong) {
      shorten(tables, flow, route, info);
    } else {
      redirect(tables, skb, flow, route, info);
    }
  }

  /** The packet that is quoted, as it had been sent (ip_sk_build_flow_key, __build_flow_key). */
  private Flow4 flow(SkBuff skb, int oif, Net net) {
    Flow4 flow = new Flow4();
    flow.daddr = Ipv4Header.destination(skb);
    flow.saddr = Ipv4Header.source(skb);
    flow.tos = Ipv4Header.tos(skb) & TOS_MASK;
    flow.protocol = Ipv4Header.protocol(skb);
    flow.oif = oif;
    flow.mark = setting(net, Ipv4Sysctl.FWMARK_REFLECT) != 0 ? skb.mark() : 0;
    return flow;
  }

  private long setting(Net net, Ipv4Sysctl which) {
    InetNet there = devinet.get(net);
    return there == null ? which.initial() : there.sysctls().get(which);
  }

  private void shorten(FibNet tables, Flow4 flow, Route route, int told) {
    Net net = tables.net();
    int old = route.mtu();
    FibInfo info = route.info;
    if (info == null || info.metrics().isMtuLocked() || old < told) {
      return;
    }
    int least = (int) setting(net, Ipv4Sysctl.ROUTE_MIN_PMTU);
    boolean locked = told < least;
    int mtu = locked ? Math.min(old, least) : told;
    long nanos = TimeUnit.SECONDS.toNanos(setting(net, Ipv4Sysctl.ROUTE_MTU_EXPIRES));
    boolean known = route.exception != null
        && route.exception.mtu() == mtu
        && !locked
        && route.exception.until() - net.kernel().clock().nanoTime() > nanos / 2;
    if (known) {
      return;
    }
    for (FibNexthop nexthop : info.ways()) {
      nexthop.learn(tables, flow.daddr, 0, mtu, locked, nanos);
    }
  }

  private void redirect(FibNet tables, SkBuff skb, Flow4 flow, Route route, int better) {
    NetDevice device = skb.device();
    InDevice in = devinet.get(device);
    int router = skb.getInt(Ipv4Header.base(skb) + Ipv4Header.SOURCE);
    int gateway = route.exception != null && route.gateway == 0 ? flow.daddr : route.gateway;
    if (gateway != router || in == null || !isAcceptable(tables, in, router, better)) {
      return;
    }
    FibNexthop nexthop = route.result.nexthop;
    Neighbour neighbour = neighbours.find(route.device, better);
    if (neighbour == null) {
      neighbour = neighbours.obtain(route.device, better);
    }
    if (neighbour == null || nexthop == null) {
      return;
    }
    if ((neighbour.state() & Nud.NUD_VALID) == 0) {
      probing.send(neighbour, null);
    } else {
      nexthop.learn(tables, flow.daddr, better, 0, false, GC_TIMEOUT);
    }
  }

  /** Whether a host that tells of a gateway is believed. */
  private static boolean isAcceptable(FibNet tables, InDevice in, int router, int better) {
    boolean senseless = better == router
        || Inet4.isMulticast(better)
        || better == Inet4.BROADCAST
        || Inet4.isZeronet(better);
    if (senseless || !in.acceptsRedirects()) {
      return false;
    }
    if (in.either(Devconf.SHARED_MEDIA)) {
      return new AddressTypes(tables).of(better) == RouteType.RTN_UNICAST;
    }
    return in.isOnLink(better, router)
        && (!in.either(Devconf.SECURE_REDIRECTS) || tables.isGateway(in.device(), better));
  }
}
