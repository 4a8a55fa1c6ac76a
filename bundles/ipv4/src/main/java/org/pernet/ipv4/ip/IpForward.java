// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import static org.pernet.ipv4.header.IcmpHeader.ICMP_DEST_UNREACH;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_EXC_TTL;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_FRAG_NEEDED;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_REDIRECT;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_REDIR_HOST;
import static org.pernet.ipv4.header.IcmpHeader.ICMP_TIME_EXCEEDED;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InetNet;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.Protocols;
import org.pernet.ipv4.route.Route;
import org.pernet.ipv4.sysctl.Ipv4Sysctl;

/** Packets that go on (ip_forward). In a section of the packet path; takes no lock, makes nothing. */
final class IpForward {
  private final Devinet devinet;
  private final Protocols protocols;
  private final IpOutput output;

  IpForward(Devinet devinet, Protocols protocols, IpOutput output) {
    this.devinet = devinet;
    this.protocols = protocols;
    this.output = output;
  }

  /** Sends a packet on, whose first byte is that of its header. The frame is given away. */
  void forward(SkBuff skb, Route route) {
    if (skb.kind() != PacketKind.PACKET_HOST) {
      skb.drop(DropReason.UNICAST_IN_L2_MULTICAST);
      return;
    }
    if (Ipv4Header.ttl(skb) <= 1) {
      protocols.errors().send(skb, ICMP_TIME_EXCEEDED, ICMP_EXC_TTL, 0);
      skb.drop(DropReason.IP_TTL_EXCEEDED);
      return;
    }
    int mtu = route.forwardMtu(usesLearntMtu(route));
    boolean whole = (Ipv4Header.fragment(skb) & Ipv4Header.IP_DF) != 0;
    if (skb.length() > mtu && whole) {
      protocols.errors().send(skb, ICMP_DEST_UNREACH, ICMP_FRAG_NEEDED, mtu);
      skb.drop(DropReason.PKT_TOO_BIG);
      return;
    }
    Ipv4Header.decreaseTtl(skb);
    if ((route.flags & Route.RTCF_DOREDIRECT) != 0 && protocols.errors().mayRedirect(skb)) {
      int better = route.nextHop(Ipv4Header.destination(skb));
      protocols.errors().send(skb, ICMP_REDIRECT, ICMP_REDIR_HOST, better);
    }
    skb.control()[InetControl.FLAGS] |= InetControl.FORWARDED;
    output.output(skb, route, mtu);
  }

  private boolean usesLearntMtu(Route route) {
    if (route.exception == null) {
      return false;
    }
    InetNet net = devinet.get(route.device.net());
    return net != null && net.sysctls().is(Ipv4Sysctl.IP_FORWARD_USE_PMTU);
  }
}
