// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.lab;

import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.Ethernet;
import org.pernet.api.skb.SkBuff;
import org.pernet.ipv4.header.Checksum;
import org.pernet.ipv4.header.Ipv4Header;

/** Frames as somebody on the wire could make them: right ones, and any others. */
public final class Frames {
  private Frames() {}

  /** A packet of IPv4 with its header right. */
  public static byte[] packet(
      String from, String to, int protocol, int fragment, int ttl, byte[] payload) {
    byte[] packet = new byte[Ipv4Header.LENGTH + payload.length];
    packet[0] = 0x45;
    put(packet, Ipv4Header.TOTAL_LENGTH, packet.length);
    put(packet, Ipv4Header.ID, 0x1234);
    put(packet, Ipv4Header.FRAGMENT, fragment);
    packet[Ipv4Header.TTL] = (byte) ttl;
    packet[Ipv4Header.PROTOCOL] = (byte) protocol;
    System.arraycopy(Host.bytes(from), 0, packet, Ipv4Header.SOURCE, 4);
    System.arraycopy(Host.bytes(to), 0, packet, Ipv4Header.DESTINATION, 4);
    System.arraycopy(payload, 0, packet, Ipv4Header.LENGTH, payload.length);
    sum(packet);
    return packet;
  }

  /** Makes the checksum of a packet's header right again. */
  public static void sum(byte[] packet) {
    put(packet, Ipv4Header.CHECKSUM, 0);
    put(packet, Ipv4Header.CHECKSUM, Checksum.of(packet, 0, (packet[0] & 0xf) << 2));
  }

  /** Puts a number of 16 bits. */
  public static void put(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (value >>> 8);
    bytes[at + 1] = (byte) value;
  }

  /** Sends a packet of any bytes by a device, to an Ethernet address. */
  public static void send(Host by, String device, HardwareAddress to, int type, byte[] packet) {
    SkBuff skb = by.task().kernel().packets().allocate(packet.length);
    skb.put(packet, 0, packet.length);
    Ethernet.header(skb, to, by.device(device).address(), type);
    by.device(device).transmit(skb);
  }

  /** Sends a packet to the other end of a device's pair. */
  public static void send(Host by, String device, Host to, String other, byte[] packet) {
    send(by, device, to.device(other).address(), EtherType.ETH_P_IP, packet);
  }
}
