// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.ip;

import static org.pernet.ipv4.inet.RouteType.RTN_BROADCAST;
import static org.pernet.ipv4.inet.RouteType.RTN_MULTICAST;

import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.SkBuff;
import org.pernet.api.skb.SkBuffQueue;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.protocol.InetControl;
import org.pernet.ipv4.protocol.LinkOutput;
import org.pernet.ipv4.protocol.Protocols;
import org.pernet.ipv4.route.Route;

/** Packets on their way out (ip_output.c). In a section of the packet path; takes no lock, makes nothing but fragments. */
public final class IpOutput {
  private static final int VERSION = 0x45; // and five words of header

  private final Devinet devinet;
  private final Protocols protocols;
  private final LinkOutput neighbours;

  /** Sends to a kernel's devices. */
  public IpOutput(Devinet devinet, Protocols protocols, LinkOutput neighbours) {
    this.devinet = devinet;
    this.protocols = protocols;
    this.neighbours = neighbours;
  }

  /**
   * Puts a header before what a protocol has made.
   *
   * @param fragment {@link Ipv4Header#IP_DF} or 0
   */
  public static void header(
      SkBuff skb, int protocol, int from, int to, int ttl, int tos, int fragment, int id) {
    skb.push(Ipv4Header.LENGTH);
    skb.setShort(0, VERSION << 8 | tos);
    skb.setShort(Ipv4Header.ID, id);
    skb.setShort(Ipv4Header.FRAGMENT, fragment);
    skb.setShort(Ipv4Header.TTL, ttl << 8 | protocol);
    skb.setInt(Ipv4Header.SOURCE, from);
    skb.setInt(Ipv4Header.DESTINATION, to);
  }

  /**
   * Sends a packet that was made here, whose first byte is that of its header: length and checksum are filled in
   * (ip_local_out). The frame is given away.
   *
   * @param flags InetControl's
   * @return 0, or an errno, negative, where it did not get as far as a device or a neighbour's queue
   */
  public int local(SkBuff skb, Route route, int mtu, int flags) {
    skb.setShort(Ipv4Header.TOTAL_LENGTH, skb.length());
    Ipv4Header.sum(skb);
    skb.setProtocol(EtherType.ETH_P_IP);
    skb.resetNetworkHeader();
    InetControl.begin(skb, route.type, 0, flags);
    return output(skb, route, mtu);
  }

  /** Sends a packet whose header is complete (dst_output). The frame is given away. */
  int output(SkBuff skb, Route route, int mtu) {
    NetDevice device = route.device;
    int destination = Ipv4Header.destination(skb);
    skb.setDevice(device);
    if (isByLoopback(device)) {
      skb.setDestination(RouteMark.of(route.type));
      skb.control()[InetControl.IIF] = route.iif;
    } else if (route.type == RTN_MULTICAST) {
      InDevice in = devinet.get(device);
      boolean loops = !InetControl.has(skb, InetControl.NO_LOOP)
          && in != null
          && in.groups().contains(destination);
      if (loops) {
        comeBack(skb, device, RouteMark.MULTICAST);
      }
      if (Ipv4Header.ttl(skb) == 0) {
        skb.consume();
        return 0;
      }
    } else if (route.type == RTN_BROADCAST) {
      comeBack(skb, device, RouteMark.BROADCAST);
    }
    return finish(skb, route.type, device, route.nextHop(destination), mtu);
  }

  private static boolean isByLoopback(NetDevice device) {
    return (device.spec().flags() & IfFlags.IFF_LOOPBACK) != 0;
  }

  /** A copy for this host itself (ip_mc_output, dev_loopback_xmit). */
  private static void comeBack(SkBuff skb, NetDevice device, RouteMark mark) {
    SkBuff copy = skb.copy();
    if (copy == null) {
      return;
    }
    copy.setDevice(device);
    copy.setKind(PacketKind.PACKET_LOOPBACK);
    copy.setDestination(mark);
    copy.resetMacHeader();
    device.receive(copy);
  }

  /** ip_finish_output. */
  private int finish(SkBuff skb, int type, NetDevice device, int nextHop, int mtu) {
    if (skb.length() <= mtu) {
      return emit(skb, type, device, nextHop);
    }
    boolean mayNotCut = (Ipv4Header.fragment(skb) & Ipv4Header.IP_DF) != 0
        && !InetControl.has(skb, InetControl.MAY_CUT);
    if (mayNotCut || mtu < Ipv4Header.length(skb) + 8) {
      protocols.errors().send(skb, IcmpHeader.ICMP_DEST_UNREACH, IcmpHeader.ICMP_FRAG_NEEDED, mtu);
      skb.drop(DropReason.PKT_TOO_BIG);
      return Errnos.EMSGSIZE;
    }
    SkBuffQueue pieces = new SkBuffQueue();
    if (!IpFragment.cut(device.net().kernel().packets(), skb, mtu, pieces)) {
      return Errnos.ENOMEM;
    }
    int error = 0;
    for (SkBuff piece = pieces.poll(); piece != null; piece = pieces.poll()) {
      int now = emit(piece, type, device, nextHop);
      error = error == 0 ? now : error;
    }
    return error;
  }

  /** ip_finish_output2. */
  private int emit(SkBuff skb, int type, NetDevice device, int nextHop) {
    if ((device.spec().flags() & (IfFlags.IFF_LOOPBACK | IfFlags.IFF_NOARP)) != 0
        || (device.flags() & IfFlags.IFF_NOARP) != 0) {
      Ethernet.header(skb, device.address(), device.address(), EtherType.ETH_P_IP);
      device.transmit(skb);
    } else if (type == RTN_BROADCAST) {
      Ethernet.header(skb, device.broadcast(), device.address(), EtherType.ETH_P_IP);
      device.transmit(skb);
    } else if (type == RTN_MULTICAST) {
      Ethernet.header(skb, device.broadcast(), device.address(), EtherType.ETH_P_IP);
      MulticastAddress.put(skb, nextHop);
      device.transmit(skb);
    } else {
      return neighbours.output(skb, device, nextHop);
    }
    return 0;
  }
}
