// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.print;

import org.pernet.api.skb.EtherType;

/** An Ethernet frame as a line of text. */
public final class FrameText {
  private static final int HEADER = 14;
  private static final int TAG = 4;
  private static final int ARP_ETHERNET = 28;

  private FrameText() {}

  /**
   * Appends what a frame says.
   *
   * @param data where it stands, {@code length} bytes of it from {@code at} on
   * @param frameLength how many bytes it had
   */
  public static void append(StringBuilder to, byte[] data, int at, int length, int frameLength) {
    Bytes frame = new Bytes(data, at, length, frameLength);
    if (!frame.has(HEADER)) {
      to.append("[|ether]");
      return;
    }
    payload(to, frame, frame.half(HEADER - 2), frame.after(HEADER));
  }

  private static void payload(StringBuilder to, Bytes frame, int type, Bytes payload) {
    switch (type) {
      case EtherType.ETH_P_ARP -> arp(to, payload);
      case EtherType.ETH_P_IP -> IpText.append4(to, payload);
      case EtherType.ETH_P_IPV6 -> IpText.append6(to, payload);
      case EtherType.ETH_P_8021Q -> tagged(to, frame, payload);
      default -> unknown(to, frame, type);
    }
  }

  private static void tagged(StringBuilder to, Bytes frame, Bytes payload) {
    if (!payload.has(TAG)) {
      to.append("[|vlan]");
      return;
    }
    int tag = payload.half(0);
    to.append("vlan ").append(tag & 0xfff).append(", p ").append(tag >>> 13).append(", ");
    int type = payload.half(2);
    if (type == EtherType.ETH_P_8021Q) {
      unknown(to, frame, type);
    } else {
      payload(to, frame, type, payload.after(TAG));
    }
  }

  private static void unknown(StringBuilder to, Bytes frame, int type) {
    to.append(frame.station(6)).append(" > ").append(frame.station(0));
    if (type < EtherType.ETH_P_802_3_MIN) {
      to.append(", 802.3");
    } else {
      to.append(", ethertype Unknown (0x").append(String.format("%04x", type)).append(')');
    }
    to.append(", length ").append(frame.whole());
  }

  private static void arp(StringBuilder to, Bytes arp) {
    boolean ethernet = arp.half(0) == 1
        && arp.half(2) == EtherType.ETH_P_IP
        && arp.octet(4) == 6
        && arp.octet(5) == 4;
    to.append("ARP, ");
    if (!arp.has(ARP_ETHERNET) || !ethernet) {
      to.append(arp.has(ARP_ETHERNET) ? "Unknown hardware or protocol" : "[|arp]");
    } else if (arp.half(6) == 1) {
      to.append("Request who-has ")
          .append(arp.address4(24))
          .append(" tell ")
          .append(arp.address4(14));
    } else if (arp.half(6) == 2) {
      to.append("Reply ").append(arp.address4(14)).append(" is-at ").append(arp.station(8));
    } else {
      to.append("Unknown operation ").append(arp.half(6));
    }
    to.append(", length ").append(arp.whole());
  }
}
