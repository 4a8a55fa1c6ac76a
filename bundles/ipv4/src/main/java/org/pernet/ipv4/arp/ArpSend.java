// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.arp;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.IfFlags;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.ArpHeader;

/** Sends messages (arp_send, arp_create). Any thread, in a section or not. */
final class ArpSend {
  private ArpSend() {}

  /** Asks all, or {@code to}, who has {@code target}. */
  static void request(NetDevice device, int sender, int target, HardwareAddress to) {
    HardwareAddress all = to == null ? device.broadcast() : to;
    HardwareAddress nobody = HardwareAddress.ETHERNET_ZERO;
    send(device, ArpHeader.ARPOP_REQUEST, sender, target, nobody, all);
  }

  /** Tells {@code to} that {@code sender} is here. */
  static void reply(NetDevice device, int sender, int target, HardwareAddress to) {
    send(device, ArpHeader.ARPOP_REPLY, sender, target, to, to);
  }

  private static void send(
      NetDevice device,
      int operation,
      int sender,
      int target,
      HardwareAddress targetHardware,
      HardwareAddress to) {
    if ((device.flags() & IfFlags.IFF_NOARP) != 0
        || device.address().length() != HardwareAddress.ETHERNET_LENGTH) {
      return;
    }
    SkBuff skb = device.net().kernel().packets().allocate(ArpHeader.LENGTH);
    if (skb == null) {
      return; // as one that is lost
    }
    skb.put(ArpHeader.LENGTH);
    HardwareAddress own = device.address();
    skb.setShort(ArpHeader.HARDWARE_TYPE, device.spec().type());
    skb.setShort(ArpHeader.PROTOCOL, EtherType.ETH_P_IP);
    skb.setByte(ArpHeader.HARDWARE_LENGTH, HardwareAddress.ETHERNET_LENGTH);
    skb.setByte(ArpHeader.PROTOCOL_LENGTH, 4);
    skb.setShort(ArpHeader.OPERATION, operation);
    own.copyTo(skb.data(), skb.offset() + ArpHeader.SENDER_HARDWARE);
    skb.setInt(ArpHeader.SENDER, sender);
    targetHardware.copyTo(skb.data(), skb.offset() + ArpHeader.TARGET_HARDWARE);
    skb.setInt(ArpHeader.TARGET, target);
    skb.setProtocol(EtherType.ETH_P_ARP);
    skb.resetNetworkHeader();
    Ethernet.header(skb, to, own, EtherType.ETH_P_ARP);
    device.transmit(skb);
  }
}
