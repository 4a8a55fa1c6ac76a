// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.frag.Reassembly;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.protocol.InetProtocol;
import org.pernet.ipv4.protocol.Protocols;

/** Packets for this host (ip_local_deliver). In a section of the packet path. */
final class IpLocal {
  private final Reassembly reassembly;
  private final Protocols protocols;

  IpLocal(Reassembly reassembly, Protocols protocols) {
    this.reassembly = reassembly;
    this.protocols = protocols;
  }

  /** Takes a packet, or a part of one, whose first byte is that of its header. The frame is given away. */
  void deliver(SkBuff skb) {
    SkBuff whole = skb;
    if (Ipv4Header.isFragment(skb)) {
      whole = reassembly.add(skb);
      if (whole == null) {
        return;
      }
    }
    int number = Ipv4Header.protocol(whole);
    whole.pull(Ipv4Header.length(whole));
    whole.resetTransportHeader();
    boolean wanted = protocols.raw().receive(whole);
    InetProtocol protocol = protocols.find(number);
    if (protocol != null) {
      protocol.receive(whole);
    } else if (wanted) {
      whole.consume();
    } else {
      protocols.errors().send(whole, IcmpHeader.ICMP_DEST_UNREACH, IcmpHeader.ICMP_PROT_UNREACH, 0);
      whole.drop(DropReason.IP_NOPROTO);
    }
  }
}
