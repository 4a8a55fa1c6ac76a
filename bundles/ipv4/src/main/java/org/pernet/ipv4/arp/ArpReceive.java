// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.arp;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.PacketType;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.address.Devinet;
import org.pernet.ipv4.address.InDevice;
import org.pernet.ipv4.header.ArpHeader;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.ipv4.sysctl.Devconf;

/** What is heard of addresses on the link (arp_rcv). In a section of the packet path. */
public final class ArpReceive implements PacketType {
  private final Devinet devinet;
  private final ArpAnswers answers;
  private final ArpLearning learning;

  /** Hears a kernel's links. */
  public ArpReceive(Devinet devinet, ArpAnswers answers, ArpLearning learning) {
    this.devinet = devinet;
    this.answers = answers;
    this.learning = learning;
  }

  @Override
  public int protocol() {
    return EtherType.ETH_P_ARP;
  }

  @Override
  public void receive(SkBuff skb) {
    NetDevice device = skb.device();
    if (skb.kind() == PacketKind.PACKET_OTHERHOST
        || skb.kind() == PacketKind.PACKET_LOOPBACK
        || (device.flags() & IfFlags.IFF_NOARP) != 0) {
      skb.drop(DropReason.OTHERHOST);
      return;
    }
    if (!isRight(skb, device)) {
      skb.drop(DropReason.ARP_INHDR);
      return;
    }
    InDevice in = devinet.get(device);
    if (in == null) {
      skb.drop(DropReason.NOT_SPECIFIED);
      return;
    }
    int sender = skb.getInt(ArpHeader.SENDER);
    int target = skb.getInt(ArpHeader.TARGET);
    boolean senseless = Inet4.isMulticast(target)
        || (Inet4.isLoopback(target) && !in.either(Devconf.ROUTE_LOCALNET))
        || (sender == target && in.either(Devconf.DROP_GRATUITOUS_ARP));
    if (senseless) {
      skb.drop(DropReason.NOT_SPECIFIED);
      return;
    }
    process(new ArpMessage(skb), in);
    skb.consume();
  }

  private static boolean isRight(SkBuff skb, NetDevice device) {
    if (skb.length() < ArpHeader.LENGTH
        || device.address().length() != HardwareAddress.ETHERNET_LENGTH
        || skb.getByte(ArpHeader.HARDWARE_LENGTH) != HardwareAddress.ETHERNET_LENGTH
        || skb.getByte(ArpHeader.PROTOCOL_LENGTH) != Inet4.BYTES
        || skb.getShort(ArpHeader.PROTOCOL) != EtherType.ETH_P_IP) {
      return false;
    }
    int hardware = skb.getShort(ArpHeader.HARDWARE_TYPE);
    int own = device.spec().type();
    int operation = skb.getShort(ArpHeader.OPERATION);
    boolean fits =
        hardware == own || (own == ArpHeader.ARPHRD_ETHER && hardware == ArpHeader.ARPHRD_IEEE802);
    return fits && (operation == ArpHeader.ARPOP_REQUEST || operation == ArpHeader.ARPOP_REPLY);
  }

  /** arp_process. */
  private void process(ArpMessage message, InDevice in) {
    boolean answered = message.isRequest() && answers.answer(message, in);
    if (!answered && message.sender() != 0) {
      learning.learn(message, in);
    }
  }
}
