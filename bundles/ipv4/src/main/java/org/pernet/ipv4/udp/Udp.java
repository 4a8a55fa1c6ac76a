// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.udp;

import java.util.Optional;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.Checksum;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.header.UdpHeader;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.InetProtocol;
import org.pernet.ipv4.protocol.Protocols;
import org.pernet.ipv4.sock.IcmpNews;

/** Datagrams that come (udp_rcv). In a section of the packet path; takes no lock, makes nothing. */
public final class Udp implements InetProtocol, PernetOperations {
  private final PernetKey<UdpTable> key = PernetKey.lazy("ipv4 udp", net -> new UdpTable());
  private final Protocols protocols;
  private final IcmpNews news;

  /** Takes a kernel's datagrams. */
  public Udp(Protocols protocols, IcmpNews news) {
    this.news = news;
    this.protocols = protocols;
  }

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(key);
  }

  UdpTable obtain(Net net) {
    return net.obtain(key);
  }

  UdpTable get(Net net) {
    return net.get(key);
  }

  @Override
  public int protocol() {
    return Ipv4Header.IPPROTO_UDP;
  }

  @Override
  public void receive(SkBuff skb) {
    DropReason wrong = check(skb);
    if (wrong != null) {
      skb.drop(wrong);
      return;
    }
    int base = Ipv4Header.base(skb);
    int source = skb.getInt(base + Ipv4Header.SOURCE);
    int destination = skb.getInt(base + Ipv4Header.DESTINATION);
    int sourcePort = skb.getShort(UdpHeader.SOURCE);
    int port = skb.getShort(UdpHeader.DESTINATION);
    int device = InetControl.iif(skb);
    UdpTable table = skb.device().net().get(key);
    int route = InetControl.type(skb);
    if (route == RouteType.RTN_BROADCAST || route == RouteType.RTN_MULTICAST) {
      deliverToMany(skb, table, source, sourcePort, destination, port);
      return;
    }
    UdpSock socket =
        table == null ? null : table.find(source, sourcePort, destination, port, device);
    if (socket != null) {
      socket.deliver(skb);
      return;
    }
    protocols.errors().send(skb, IcmpHeader.ICMP_DEST_UNREACH, IcmpHeader.ICMP_PORT_UNREACH, 0);
    skb.drop(DropReason.NO_SOCKET);
  }

  private static DropReason check(SkBuff skb) {
    if (skb.length() < UdpHeader.LENGTH) {
      return DropReason.PKT_TOO_SMALL;
    }
    int length = skb.getShort(UdpHeader.TOTAL_LENGTH);
    if (length > skb.length() || length < UdpHeader.LENGTH) {
      return DropReason.UDP_LENGTH;
    }
    skb.trim(length);
    if (!skb.isSummed() && skb.getShort(UdpHeader.CHECKSUM) != 0) {
      int base = Ipv4Header.base(skb);
      long sum = Checksum.pseudoHeader(
          skb.getInt(base + Ipv4Header.SOURCE),
          skb.getInt(base + Ipv4Header.DESTINATION),
          Ipv4Header.IPPROTO_UDP,
          length);
      if (Checksum.fold(Checksum.add(skb.data(), skb.offset(), length, sum)) != 0) {
        return DropReason.UDP_CSUM;
      }
    }
    return null;
  }

  /** Each socket that wants it has one of its own (__udp4_lib_mcast_deliver). */
  private static void deliverToMany(
      SkBuff skb, UdpTable table, int source, int sourcePort, int destination, int port) {
    UdpSock last = null;
    int device = InetControl.iif(skb);
    UdpSock[] row = table == null ? new UdpSock[0] : table.row(port);
    for (UdpSock socket : row) {
      if (socket.port() == port && socket.wants(source, sourcePort, destination, device)) {
        if (last != null) {
          SkBuff copy = skb.copy();
          if (copy != null) {
            last.deliver(copy);
          } else {
            last.countLost();
          }
        }
        last = socket;
      }
    }
    if (last != null) {
      last.deliver(skb);
    } else {
      skb.drop(DropReason.NO_SOCKET);
    }
  }

  @Override
  public void error(SkBuff skb, int info) {
    UdpTable table = skb.device().net().get(key);
    int at = Ipv4Header.length(skb);
    if (table == null) {
      return;
    }
    int port = skb.getShort(at + UdpHeader.DESTINATION);
    UdpSock socket = table.find(
        /* source= */ Ipv4Header.destination(skb),
        /* sourcePort= */ port,
        /* destination= */ Ipv4Header.source(skb),
        /* port= */ skb.getShort(at + UdpHeader.SOURCE),
        skb.device().index());
    if (socket != null) {
      news.tell(socket, skb, info, port);
    }
  }
}
