// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import org.pernet.api.net.Net;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.neigh.Neighbour;
import org.pernet.ipv4.neigh.NeighbourTable;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.PerCpu;
import org.pernet.ipv4.route.OutputRoutes;
import org.pernet.ipv4.route.Route;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** What sockets send (ip_make_skb, ip_send_skb): routed first, so that the socket may look at the way, then sent. In a section. */
public final class InetSender {
  private static final int WANT = 1;
  private static final int DO = 2;
  private static final int PROBE = 3;
  private static final int OMIT = 5;

  private final Devinet devinet;
  private final OutputRoutes routes;
  private final IpOutput output;
  private final IpIds ids;
  private final NeighbourTable neighbours;
  private final PerCpu<Way> ways = new PerCpu<>(Way::new);

  /** The way of what a socket sends now, one for each CPU: it holds until the same CPU sends something else. */
  public static final class Way {
    /** What is sent: filled by the socket, completed by {@link InetSender#route}. */
    public final Flow4 flow = new Flow4();
    /** Where it goes. */
    public final Route route = new Route();
    /** How long packets may be, in bytes. */
    public int mtu;
    /** How long they may be that may not be cut. */
    public int wholeMtu;

    private Way() {}
  }

  /** Sends for a kernel's sockets. */
  public InetSender(
      Devinet devinet, Fib fib, IpOutput output, IpIds ids, NeighbourTable neighbours) {
    this.devinet = devinet;
    this.routes = new OutputRoutes(devinet, fib);
    this.output = output;
    this.ids = ids;
    this.neighbours = neighbours;
  }

  /** The way of this CPU, about nothing. */
  public Way begin(Net net) {
    Way way = ways.get(net.kernel().packets());
    way.flow.clear();
    return way;
  }

  /**
   * Finds the way of a flow.
   *
   * @param discover IP_PMTUDISC_*
   * @return 0, or an errno, negative
   */
  public int route(Net net, Way way, int discover) {
    int error = routes.find(net, way.flow, way.route);
    if (error != 0) {
      return error;
    }
    way.mtu = discover < PROBE
        ? way.route.mtu()
        : Math.min(way.route.device.mtu(), Ipv4Header.MAX_PACKET);
    way.wholeMtu = mayCut(discover) ? Ipv4Header.MAX_PACKET : way.mtu;
    return 0;
  }

  /**
   * Puts the header before what a protocol has made, and sends it. The frame is given away.
   *
   * @param discover IP_PMTUDISC_*
   * @param ttl the socket's; below 0 for the route's, or the namespace's
   * @param id the socket's; below 0 for one of the flow
   * @param loops whether what goes to a group comes back
   * @return 0, or an errno, negative
   */
  public int send(SkBuff skb, Way way, int discover, int ttl, int id, boolean loops) {
    Flow4 flow = way.flow;
    Route route = way.route;
    int length = skb.length() + Ipv4Header.LENGTH;
    boolean whole = discover == DO
        || discover == PROBE
        || (discover == WANT && length <= way.mtu && !route.isMtuLocked());
    int number = id;
    if (id < 0) {
      boolean needsNone = whole && discover != WANT;
      number = needsNone ? 0 : ids.next(flow.saddr, flow.daddr, flow.protocol);
    }
    int hops = ttl >= 0 ? ttl : hopLimit(route);
    skb.setMark(flow.mark);
    IpOutput.header(
        skb,
        flow.protocol,
        flow.saddr,
        flow.daddr,
        hops,
        flow.tos,
        whole ? Ipv4Header.IP_DF : 0,
        number & 0xffff);
    int flags = mayCut(discover) ? InetControl.MAY_CUT : 0;
    return output.local(skb, route, way.mtu, loops ? flags : flags | InetControl.NO_LOOP);
  }

  /** Sends a packet whose header the socket has made; what is missing there is filled in (raw_send_hdrinc). */
  public int sendWhole(SkBuff skb, Way way) {
    Flow4 flow = way.flow;
    if (Ipv4Header.source(skb) == 0) {
      skb.setInt(Ipv4Header.SOURCE, flow.saddr);
    }
    if (skb.getShort(Ipv4Header.ID) == 0) {
      skb.setShort(Ipv4Header.ID, ids.next(flow.saddr, flow.daddr, Ipv4Header.protocol(skb)));
    }
    skb.setMark(flow.mark);
    return output.local(skb, way.route, way.mtu, 0);
  }

  /** ip_sk_ignore_df. */
  private static boolean mayCut(int discover) {
    return discover < DO || discover == OMIT;
  }

  private int hopLimit(Route route) {
    int own = route.info == null
        ? 0
        : route.info.metrics().get(org.pernet.rtnetlink.schema.RouteMetrics.RTAX_HOPLIMIT);
    if (own != 0) {
      return own;
    }
    InetNet net = devinet.get(route.device.net());
    return (int)
        (net == null
            ? Ipv4Sysctl.IP_DEFAULT_TTL.initial()
            : net.sysctls().get(Ipv4Sysctl.IP_DEFAULT_TTL));
  }

  /** The neighbour on a way was heard of (dst_confirm_neigh). */
  public void confirm(Way way) {
    Route route = way.route;
    if (route.type == RouteType.RTN_UNICAST) {
      Neighbour there = neighbours.find(route.device, route.nextHop(way.flow.daddr));
      if (there != null) {
        there.confirm();
      }
    }
  }
}
