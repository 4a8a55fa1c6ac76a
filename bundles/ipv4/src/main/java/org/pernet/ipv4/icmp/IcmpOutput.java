// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.icmp;

import org.pernet.api.net.Net;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.fib.Flow4;
import org.pernet.ipv4.header.Checksum;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.ip.IpIds;
import org.pernet.ipv4.ip.IpOutput;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.route.Route;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** Sends what ICMP has made (icmp_push_reply). In a section of the packet path. */
final class IcmpOutput {
  private final Devinet devinet;
  private final IpOutput output;
  private final IpIds ids;

  IcmpOutput(Devinet devinet, IpOutput output, IpIds ids) {
    this.devinet = devinet;
    this.output = output;
    this.ids = ids;
  }

  long setting(Net net, Ipv4Sysctl which) {
    InetNet there = devinet.get(net);
    return there == null ? which.initial() : there.sysctls().get(which);
  }

  /** Sends a message, whose first byte is that of its header and whose checksum is not made yet. The frame is given away. */
  void send(Net net, SkBuff skb, Flow4 flow, Route route, int tos) {
    if (route.type == RouteType.RTN_BROADCAST || route.error != 0) {
      skb.drop(DropReason.NOT_SPECIFIED);
      return;
    }
    skb.setShort(IcmpHeader.CHECKSUM, 0);
    skb.setShort(IcmpHeader.CHECKSUM, Checksum.of(skb.data(), skb.offset(), skb.length()));
    skb.resetTransportHeader();
    skb.setMark(flow.mark);
    int ttl = (int) setting(net, Ipv4Sysctl.IP_DEFAULT_TTL);
    int id = ids.next(flow.saddr, flow.daddr, Ipv4Header.IPPROTO_ICMP);
    IpOutput.header(skb, Ipv4Header.IPPROTO_ICMP, flow.saddr, flow.daddr, ttl, tos, 0, id);
    output.local(skb, route, route.mtu(), InetControl.MAY_CUT);
  }
}
