// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.arp;

import java.util.Arrays;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.skb.PacketKind;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.ArpHeader;

/**
 * A message that was heard.
 *
 * @param isRequest whether it asks; else it tells
 * @param toHost whether it was sent to this host alone
 */
record ArpMessage(
    boolean isRequest,
    boolean toHost,
    int sender,
    HardwareAddress senderHardware,
    int target,
    HardwareAddress targetHardware) {
  ArpMessage(SkBuff skb) {
    this(
        skb.getShort(ArpHeader.OPERATION) == ArpHeader.ARPOP_REQUEST,
        skb.kind() == PacketKind.PACKET_HOST,
        skb.getInt(ArpHeader.SENDER),
        hardware(skb, ArpHeader.SENDER_HARDWARE),
        skb.getInt(ArpHeader.TARGET),
        hardware(skb, ArpHeader.TARGET_HARDWARE));
  }

  private static HardwareAddress hardware(SkBuff skb, int at) {
    int from = skb.offset() + at;
    return HardwareAddress.of(
        Arrays.copyOfRange(skb.data(), from, from + HardwareAddress.ETHERNET_LENGTH));
  }
}
