// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.arp;

import static org.pernet.ipv4.inet.RouteScope.RT_SCOPE_LINK;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.PacketPath;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.AddressSelection;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.fib.AddressTypes;
import org.pernet.ipv4.fib.Fib;
import org.pernet.ipv4.fib.FibNet;
import org.pernet.ipv4.header.IcmpHeader;
import org.pernet.ipv4.header.Ipv4Header;
import org.pernet.ipv4.inet.Errnos;
import org.pernet.ipv4.inet.RouteTables;
import org.pernet.ipv4.inet.RouteType;
import org.pernet.ipv4.neigh.Neighbour;
import org.pernet.ipv4.neigh.NeighbourOutput;
import org.pernet.ipv4.neigh.NeighbourProbing;
import org.pernet.ipv4.neigh.NeighbourTable;
import org.pernet.ipv4.neigh.Nud;
import org.pernet.ipv4.protocol.LinkOutput;
import org.pernet.ipv4.protocol.Protocols;
import org.pernet.ipv4.sysctl.Devconf;
import org.pernet.ipv4.sysctl.NeighParm;

/** How packets get to neighbours (neigh_output), and how those are asked for (arp_solicit). Takes no lock while they are known. */
public final class ArpOutput implements LinkOutput, NeighbourOutput {
  private final NeighbourTable table;
  private final NeighbourProbing probing;
  private final Devinet devinet;
  private final Fib fib;
  private final Protocols protocols;
  private final AddressSelection addresses;

  /** Sends to a kernel's neighbours. */
  public ArpOutput(
      NeighbourTable table,
      NeighbourProbing probing,
      Devinet devinet,
      Fib fib,
      Protocols protocols) {
    this.table = table;
    this.probing = probing;
    this.devinet = devinet;
    this.fib = fib;
    this.protocols = protocols;
    this.addresses = new AddressSelection(devinet);
  }

  @Override
  public int output(SkBuff skb, NetDevice device, int nextHop) {
    Neighbour neighbour = table.find(device, nextHop);
    if (neighbour == null) {
      neighbour = table.obtain(device, nextHop);
      if (neighbour == null) {
        skb.drop(DropReason.NEIGH_CREATEFAIL);
        return devinet.get(device) == null ? Errnos.EINVAL : Errnos.ENOBUFS;
      }
    }
    if (neighbour.isConnected() || probing.send(neighbour, skb)) {
      output(neighbour, skb);
    }
    return 0;
  }

  @Override
  public void output(Neighbour neighbour, SkBuff skb) {
    NetDevice device = neighbour.device();
    Ethernet.header(skb, neighbour.hardwareAddress(), device.address(), EtherType.ETH_P_IP);
    device.transmit(skb);
  }

  /** arp_error_report. */
  @Override
  public void unreachable(Neighbour neighbour, SkBuff skb) {
    PacketPath packets = neighbour.device().net().kernel().packets();
    packets.enter();
    try {
      protocols.errors().send(skb, IcmpHeader.ICMP_DEST_UNREACH, IcmpHeader.ICMP_HOST_UNREACH, 0);
      skb.drop(DropReason.NEIGH_FAILED);
    } finally {
      packets.leave();
    }
  }

  @Override
  public void solicit(Neighbour neighbour, SkBuff waiting) {
    NetDevice device = neighbour.device();
    InDevice in = devinet.get(device);
    if (in == null) {
      return;
    }
    int target = neighbour.address();
    int source = source(in, target, waiting);
    if (source == 0) {
      source = addresses.select(device, target, RT_SCOPE_LINK);
    }
    int probes = neighbour.probes() - neighbour.parms().get(NeighParm.UCAST_PROBES);
    if (probes < 0) {
      boolean known = (neighbour.state() & Nud.NUD_VALID) != 0;
      HardwareAddress to = known ? neighbour.hardwareAddress() : null;
      ArpSend.request(device, source, target, to);
    } else if (probes >= neighbour.parms().get(NeighParm.APP_PROBES)) {
      ArpSend.request(device, source, target, null);
    }
  }

  /** Who asks: by arp_announce, the sender of what waits; 0 for whoever is chosen. */
  private int source(InDevice in, int target, SkBuff waiting) {
    int level = in.greater(Devconf.ARP_ANNOUNCE);
    if (waiting == null || level >= 2 || waiting.length() < Ipv4Header.LENGTH) {
      return 0;
    }
    FibNet tables = fib.get(in.device().net());
    int sender = Ipv4Header.source(waiting);
    boolean isOwn = tables != null
        && new AddressTypes(tables).of(sender, RouteTables.RT_TABLE_LOCAL) == RouteType.RTN_LOCAL;
    return isOwn && (level == 0 || in.isOnLink(target, sender)) ? sender : 0;
  }
}
