// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.icmp;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;
import static org.pernet.ipv4.inet.RouteType.RTN_BROADCAST;
import static org.pernet.ipv4.inet.RouteType.RTN_LOCAL;
import static org.pernet.ipv4.inet.RouteType.RTN_MULTICAST;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.AddressSelection;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.protocol.IcmpErrors;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.PerCpu;
import org.pernet.ipv4.route.OutputRoutes;
import org.pernet.ipv4.route.Route;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** Tells senders that their packets had no luck (icmp_send). */
public final class IcmpSend implements IcmpErrors {
  private static final int MOST = 576; // bytes of an error
  private static final int INTERNETCONTROL = 0xc0;
  private static final int TOS_MASK = 0x1e;

  private final IcmpOutput output;
  private final IcmpLimits limits;
  private final OutputRoutes routes;
  private final AddressSelection addresses;
  private final PerCpu<Scratch> scratch = new PerCpu<>(Scratch::new);

  private static final class Scratch {
    final Flow4 flow = new Flow4();
    final Route route = new Route();
  }

  /** Tells the senders of a kernel's packets. */
  IcmpSend(Devinet devinet, Fib fib, IcmpOutput output, IcmpLimits limits) {
    this.output = output;
    this.limits = limits;
    this.routes = new OutputRoutes(devinet, fib);
    this.addresses = new AddressSelection(devinet);
  }

  @Override
  public void send(SkBuff about, int type, int code, int info) {
    NetDevice device = about.device();
    if (device == null || !mayBeTold(about, type)) {
      return;
    }
    Net net = device.net();
    Scratch mine = scratch.get(net.kernel().packets());
    int base = Ipv4Header.base(about);
    int sender = about.getInt(base + Ipv4Header.SOURCE);
    Flow4 flow = mine.flow.clear();
    flow.daddr = sender;
    flow.saddr = source(about, base, net, sender);
    int tos = (about.getByte(base + Ipv4Header.TOS) & TOS_MASK) | INTERNETCONTROL;
    flow.tos = tos & 0xfc;
    flow.protocol = Ipv4Header.IPPROTO_ICMP;
    boolean reflects = output.setting(net, Ipv4Sysctl.FWMARK_REFLECT) != 0;
    flow.mark = reflects ? about.mark() : 0;
    if (routes.find(net, flow, mine.route) != 0) {
      return;
    }
    boolean loops = mine.route.type == RTN_LOCAL;
    if (loops || limits.allow(net, sender, type, code)) {
      SkBuff message = message(about, base, mine.route, type, code, info);
      if (message != null) {
        output.send(net, message, flow, mine.route, tos);
      }
    }
  }

  @Override
  public boolean mayRefuse(SkBuff about) {
    int sender = about.getInt(Ipv4Header.base(about) + Ipv4Header.SOURCE);
    return limits.allowRefusal(about.device().net(), sender);
  }

  @Override
  public boolean mayRedirect(SkBuff about) {
    int sender = about.getInt(Ipv4Header.base(about) + Ipv4Header.SOURCE);
    return limits.allowRedirect(about.device().net(), sender);
  }

  /** Errors about what was for many, about later fragments and about errors are never sent. */
  private static boolean mayBeTold(SkBuff about, int type) {
    int base = Ipv4Header.base(about);
    int route = InetControl.type(about);
    if (about.length() - base < Ipv4Header.LENGTH
        || about.kind() != PacketKind.PACKET_HOST
        || route == RTN_BROADCAST
        || route == RTN_MULTICAST
        || (about.getShort(base + Ipv4Header.FRAGMENT) & Ipv4Header.IP_OFFSET) != 0) {
      return false;
    }
    boolean isIcmp = about.getByte(base + Ipv4Header.PROTOCOL) == Ipv4Header.IPPROTO_ICMP;
    if (!IcmpHeader.isError(type) || !isIcmp) {
      return true;
    }
    int header = (about.getByte(base) & 0xf) << 2;
    if (about.length() - base <= header) {
      return false;
    }
    int told = about.getByte(base + header);
    return told <= IcmpHeader.NR_ICMP_TYPES && !IcmpHeader.isError(told);
  }

  /** Who tells: whoever the packet was for, if it was for this host; else who is chosen, 0. */
  private int source(SkBuff about, int base, Net net, int sender) {
    int iif = InetControl.iif(about);
    if (InetControl.type(about) == RTN_LOCAL && iif != 0) {
      return about.getInt(base + Ipv4Header.DESTINATION);
    }
    boolean inbound =
        iif != 0 && output.setting(net, Ipv4Sysctl.ICMP_ERRORS_USE_INBOUND_IFADDR) != 0;
    if (!inbound) {
      return 0;
    }
    NetDevice in = net.deviceByIndex(iif).orElse(null);
    return in == null ? 0 : addresses.select(in, sender, RT_SCOPE_LINK);
  }

  /** Null where there is no memory. */
  private static SkBuff message(SkBuff about, int base, Route route, int type, int code, int info) {
    int room = Math.min(route.mtu(), MOST) - Ipv4Header.LENGTH - IcmpHeader.LENGTH;
    int quoted = Math.max(0, Math.min(about.length() - base, room));
    SkBuff skb = route.device.net().kernel().packets().allocate(IcmpHeader.LENGTH + quoted);
    if (skb == null) {
      return null;
    }
    skb.put(IcmpHeader.LENGTH);
    skb.setByte(0, type);
    skb.setByte(IcmpHeader.CODE, code);
    skb.setInt(IcmpHeader.ID, info);
    skb.put(about.data(), about.networkHeader(), quoted);
    return skb;
  }
}
