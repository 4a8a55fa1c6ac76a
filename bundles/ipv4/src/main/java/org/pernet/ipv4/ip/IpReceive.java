// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import static org.pernet.ipv4.header.IcmpHeader.ICMP_DEST_UNREACH;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_HOST_UNREACH;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_NET_UNREACH;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_PARAMETERPROB;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_PKT_FILTERED;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.PacketType;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.dst.FlowPorts;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.frag.Reassembly;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.PerCpu;
import org.pernet.ipv4.protocol.Protocols;
import org.pernet.ipv4.route.InputRoutes;
import org.pernet.ipv4.route.Route;
import org.pernet.ipv4.sysctl.Devconf;

/** Packets that come in (ip_rcv): checked, routed, and delivered or sent on. Takes no lock, makes nothing. */
public final class IpReceive implements PacketType {
  private static final int TOS_MASK = 0xfc;

  private final Devinet devinet;
  private final Fib fib;
  private final Protocols protocols;
  private final IpLocal local;
  private final IpForward forward;
  private final PerCpu<Scratch> scratch;

  private static final class Scratch {
    final Flow4 flow = new Flow4();
    final Route route = new Route();
    final InputRoutes routes;

    Scratch(InputRoutes routes) {
      this.routes = routes;
    }
  }

  /** Takes a kernel's packets. */
  public IpReceive(
      Devinet devinet, Fib fib, Protocols protocols, Reassembly reassembly, IpOutput output) {
    this.devinet = devinet;
    this.fib = fib;
    this.protocols = protocols;
    this.local = new IpLocal(reassembly, protocols);
    this.forward = new IpForward(devinet, protocols, output);
    this.scratch = new PerCpu<>(() -> new Scratch(new InputRoutes(devinet, fib)));
  }

  @Override
  public int protocol() {
    return EtherType.ETH_P_IP;
  }

  @Override
  public void receive(SkBuff skb) {
    if (skb.kind() == PacketKind.PACKET_OTHERHOST) {
      skb.drop(DropReason.OTHERHOST);
      return;
    }
    DropReason wrong = IpHeaderCheck.check(skb);
    if (wrong != null) {
      skb.drop(wrong);
      return;
    }
    skb.resetNetworkHeader();
    int iif = skb.device().index();
    if (skb.destination() instanceof RouteMark mark) {
      int said = InetControl.iif(skb); // whose address it is
      InetControl.begin(skb, mark.type(), said != 0 ? said : iif, 0);
      skb.setDestination(null);
      local.deliver(skb);
    } else {
      route(skb, skb.device(), iif);
    }
  }

  /** ip_rcv_finish. */
  private void route(SkBuff skb, NetDevice device, int iif) {
    InDevice in = devinet.get(device);
    if (in == null) {
      skb.drop(DropReason.IP_INNOROUTES);
      return;
    }
    Scratch mine = scratch.get(device.net().kernel().packets());
    Route route = mine.route;
    DropReason wrong = find(skb, in, mine);
    if (wrong != null) {
      skb.drop(wrong);
      return;
    }
    InetControl.begin(skb, route.type, iif, 0);
    if (Ipv4Header.length(skb) > Ipv4Header.LENGTH && !optionsPass(skb, in)) {
      return;
    }
    boolean forMany =
        skb.kind() == PacketKind.PACKET_BROADCAST || skb.kind() == PacketKind.PACKET_MULTICAST;
    if (route.error != 0) {
      refuse(skb, in, route.error);
    } else if (forMany
        && (route.flags & (Route.RTCF_BROADCAST | Route.RTCF_MULTICAST)) == 0
        && in.either(Devconf.DROP_UNICAST_IN_L2_MULTICAST)) {
      skb.drop(DropReason.UNICAST_IN_L2_MULTICAST);
    } else if ((route.flags & Route.RTCF_LOCAL) != 0) {
      local.deliver(skb);
    } else {
      forward.forward(skb, route);
    }
  }

  /** Finds the way; says why there can be none. */
  private DropReason find(SkBuff skb, InDevice in, Scratch mine) {
    Flow4 flow = mine.flow.clear();
    flow.saddr = Ipv4Header.source(skb);
    flow.daddr = Ipv4Header.destination(skb);
    flow.tos = Ipv4Header.tos(skb) & TOS_MASK;
    flow.mark = skb.mark();
    if (Inet4.isMulticast(flow.daddr)) {
      if (!in.groups().contains(flow.daddr)) {
        return DropReason.IP_MULTICAST_NOT_JOINED;
      }
      int error = mine.routes.findForGroup(in.device(), flow, mine.route);
      return error == 0 ? null : Martians.reason(in, flow, error);
    }
    FibNet tables = fib.get(in.net().net());
    FlowPorts.note(in.net(), tables, skb, flow);
    int error = mine.routes.find(in, tables, flow, true, mine.route);
    return error == 0 ? null : Martians.reason(in, flow, error);
  }

  /** Whether a packet's options let it go on; where they do not, it is gone. */
  private boolean optionsPass(SkBuff skb, InDevice in) {
    int fault = IpOptions.check(skb);
    if (fault == IpOptions.GOOD
        || (fault == IpOptions.SOURCE_ROUTE && in.both(Devconf.ACCEPT_SOURCE_ROUTE))) {
      return true;
    }
    if (fault >= 0) {
      protocols.errors().send(skb, ICMP_PARAMETERPROB, 0, fault << 24);
    }
    skb.drop(DropReason.IP_INHDR);
    return false;
  }

  /** There is no way (ip_error). */
  private void refuse(SkBuff skb, InDevice in, int error) {
    DropReason reason = DropReason.IP_ROUTE_REJECT;
    if (error == Errnos.ENETUNREACH) {
      reason = DropReason.IP_INNOROUTES;
    } else if (!in.isForwarding()) {
      reason = DropReason.IP_INADDRERRORS;
    }
    if (in.isForwarding()) {
      int code = switch (error) {
        case Errnos.EHOSTUNREACH -> ICMP_HOST_UNREACH;
        case Errnos.ENETUNREACH -> ICMP_NET_UNREACH;
        case Errnos.EACCES -> ICMP_PKT_FILTERED;
        default -> -1;
      };
      if (code >= 0 && protocols.errors().mayRefuse(skb)) {
        protocols.errors().send(skb, ICMP_DEST_UNREACH, code, 0);
      }
    }
    skb.drop(reason);
  }
}
