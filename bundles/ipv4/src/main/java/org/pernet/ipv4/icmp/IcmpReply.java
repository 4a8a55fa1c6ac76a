// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.icmp;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.net.Net;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.AddressSelection;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.PerCpu;
import org.pernet.ipv4.route.OutputRoutes;
import org.pernet.ipv4.route.Route;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** Answers echoes and questions for the time (icmp_echo, icmp_timestamp, icmp_reply). In a section of the packet path. */
final class IcmpReply {
  private static final int TIMES = 12; // bytes of three of them
  private static final long NANOS_PER_MILLI = 1_000_000L;

  private final IcmpOutput output;
  private final IcmpLimits limits;
  private final OutputRoutes routes;
  private final AddressSelection addresses;
  private final PerCpu<Scratch> scratch = new PerCpu<>(Scratch::new);

  private static final class Scratch {
    final Flow4 flow = new Flow4();
    final Route route = new Route();
  }

  IcmpReply(Devinet devinet, Fib fib, IcmpOutput output, IcmpLimits limits) {
    this.output = output;
    this.limits = limits;
    this.routes = new OutputRoutes(devinet, fib);
    this.addresses = new AddressSelection(devinet);
  }

  /** Whether a namespace does not answer an echo, or a question for the time, of such a packet. */
  boolean ignores(Net net, SkBuff skb, int type) {
    int route = InetControl.type(skb);
    boolean forMany = route == RouteType.RTN_BROADCAST || route == RouteType.RTN_MULTICAST;
    return (forMany && output.setting(net, Ipv4Sysctl.ICMP_ECHO_IGNORE_BROADCASTS) != 0)
        || (type == IcmpHeader.ICMP_ECHO
            && output.setting(net, Ipv4Sysctl.ICMP_ECHO_IGNORE_ALL) != 0);
  }

  /** Answers an echo with its own bytes: the frame is used for that, and given away. */
  void echo(SkBuff skb) {
    skb.setByte(0, IcmpHeader.ICMP_ECHOREPLY);
    reply(skb, IcmpHeader.ICMP_ECHOREPLY);
  }

  /** Tells the time. The frame is given away. */
  void timestamp(SkBuff skb) {
    if (skb.length() < IcmpHeader.LENGTH + TIMES) {
      skb.drop(DropReason.PKT_TOO_SMALL);
      return;
    }
    Net net = skb.device().net();
    LocalTime now = LocalTime.ofInstant(net.kernel().clock().now(), ZoneOffset.UTC);
    int millis = (int) (now.toNanoOfDay() / NANOS_PER_MILLI);
    skb.trim(IcmpHeader.LENGTH + TIMES);
    skb.setByte(0, IcmpHeader.ICMP_TIMESTAMPREPLY);
    skb.setByte(IcmpHeader.CODE, 0);
    skb.setInt(IcmpHeader.LENGTH + 4, millis);
    skb.setInt(IcmpHeader.LENGTH + 8, millis);
    reply(skb, IcmpHeader.ICMP_TIMESTAMPREPLY);
  }

  private void reply(SkBuff skb, int type) {
    NetDevice device = skb.device();
    Net net = device.net();
    Scratch mine = scratch.get(net.kernel().packets());
    int base = Ipv4Header.base(skb);
    int asker = skb.getInt(base + Ipv4Header.SOURCE);
    int tos = skb.getByte(base + Ipv4Header.TOS);
    Flow4 flow = mine.flow.clear();
    flow.daddr = asker;
    flow.saddr = own(skb, base, device, asker);
    flow.tos = tos & 0xfc;
    flow.protocol = Ipv4Header.IPPROTO_ICMP;
    boolean reflects = output.setting(net, Ipv4Sysctl.FWMARK_REFLECT) != 0;
    flow.mark = reflects ? skb.mark() : 0;
    boolean goes = routes.find(net, flow, mine.route) == 0 && limits.allow(net, asker, type, 0);
    if (!goes) {
      skb.drop(DropReason.IP_OUTNOROUTES);
      return;
    }
    skb.setKind(org.pernet.api.skb.PacketKind.PACKET_HOST);
    skb.setInputIndex(0);
    skb.setDestination(null);
    output.send(net, skb, flow, mine.route, tos);
  }

  /** The address that answers: the one that was asked, or, where all were, one on the link (fib_compute_spec_dst). */
  private int own(SkBuff skb, int base, NetDevice device, int asker) {
    return InetControl.type(skb) == RouteType.RTN_LOCAL
        ? skb.getInt(base + Ipv4Header.DESTINATION)
        : addresses.select(device, asker, RT_SCOPE_LINK);
  }
}
