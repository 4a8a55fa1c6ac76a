// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import static org.pernet.api.filter.BpfInstruction.*;

import java.nio.ByteBuffer;
import org.pernet.api.skb.EtherType;
import org.pernet.api.skb.PacketKind;

/** What can be asked of an Ethernet frame: where the fields stand, and what a word of the language means by them. */
final class Fields {
  static final int ICMP = 1;
  static final int IGMP = 2;
  static final int TCP = 6;
  static final int UDP = 17;
  static final int ICMP6 = 58;
  static final int SCTP = 132;
  static final int ETH_P_RARP = 0x8035;

  private static final int ETHER_DESTINATION = 0;
  private static final int ETHER_SOURCE = 6;
  private static final int ETHER_TYPE = 12;
  private static final int ETHERNET = 14;
  private static final int IP_FRAGMENT = ETHERNET + 6;
  private static final int IP_PROTOCOL = ETHERNET + 9;
  private static final int IP_SOURCE = ETHERNET + 12;
  private static final int IP_DESTINATION = ETHERNET + 16;
  private static final int IP6_NEXT = ETHERNET + 6;
  private static final int IP6_SOURCE = ETHERNET + 8;
  private static final int IP6_DESTINATION = ETHERNET + 24;
  private static final int IP6_PAYLOAD = ETHERNET + 40;
  private static final int ARP_SENDER = ETHERNET + 14;
  private static final int ARP_TARGET = ETHERNET + 24;
  private static final int FRAGMENT_OFFSET = 0x1fff;
  private static final int MULTICAST_NET = 224; // and above
  private static final int PKTTYPE = -0x1000 + 4; // SKF_AD_OFF + SKF_AD_PKTTYPE

  private Fields() {}

  private static Condition equal(int size, int at, int value) {
    return new Condition.Test(LD | size | ABS, at, -1, JEQ, value);
  }

  static Condition etherType(int type) {
    return equal(H, ETHER_TYPE, type);
  }

  static Condition ip() {
    return etherType(EtherType.ETH_P_IP);
  }

  static Condition ip6() {
    return etherType(EtherType.ETH_P_IPV6);
  }

  /** A protocol above IPv4. */
  static Condition ipProtocol(int number) {
    return ip().and(equal(B, IP_PROTOCOL, number));
  }

  /** A protocol that follows the header of IPv6. */
  static Condition ip6Protocol(int number) {
    return ip6().and(equal(B, IP6_NEXT, number));
  }

  static Condition anyIpProtocol(int number) {
    return ipProtocol(number).or(ip6Protocol(number));
  }

  /** A station, as source or destination. */
  static Condition station(byte[] address, Direction direction) {
    ByteBuffer bytes = ByteBuffer.wrap(address);
    int high = bytes.getShort() & 0xffff;
    int low = bytes.getInt();
    return direction.of(
        equal(W, ETHER_SOURCE + 2, low).and(equal(H, ETHER_SOURCE, high)),
        equal(W, ETHER_DESTINATION + 2, low).and(equal(H, ETHER_DESTINATION, high)));
  }

  static Condition etherMulticast() {
    return new Condition.Test(LD | B | ABS, ETHER_DESTINATION, -1, JSET, 1);
  }

  static Condition ipMulticast() {
    return ip().and(new Condition.Test(LD | B | ABS, IP_DESTINATION, -1, JGE, MULTICAST_NET));
  }

  private static Condition masked(int at, int address, int mask) {
    return new Condition.Test(LD | W | ABS, at, mask, JEQ, address);
  }

  /** An address of IPv4, or those of a net, in the header. */
  static Condition ipAddress(int address, int mask, Direction direction) {
    return ip().and(
            direction.of(masked(IP_SOURCE, address, mask), masked(IP_DESTINATION, address, mask)));
  }

  /** The same in ARP, or its reverse. */
  static Condition arpAddress(int type, int address, int mask, Direction direction) {
    return etherType(type)
        .and(direction.of(masked(ARP_SENDER, address, mask), masked(ARP_TARGET, address, mask)));
  }

  /** An address of IPv6. */
  static Condition ip6Address(byte[] address, Direction direction) {
    return ip6().and(direction.of(words(IP6_SOURCE, address), words(IP6_DESTINATION, address)));
  }

  private static Condition words(int at, byte[] address) {
    ByteBuffer bytes = ByteBuffer.wrap(address);
    Condition all = equal(W, at, bytes.getInt());
    for (int i = Integer.BYTES; i < address.length; i += Integer.BYTES) {
      all = all.and(equal(W, at + i, bytes.getInt()));
    }
    return all;
  }

  /** A port, or one of a row of them, of a protocol above IPv4 or IPv6; fragments but the first have none. */
  static Condition ports(int protocol, int first, int last, Direction direction) {
    Condition whole =
        new Condition.Test(LD | H | ABS, IP_FRAGMENT, -1, JSET, FRAGMENT_OFFSET).not();
    Condition four = ipProtocol(protocol)
        .and(whole)
        .and(direction.of(
            port(LD | H | IND, ETHERNET, first, last),
            port(LD | H | IND, ETHERNET + 2, first, last)));
    Condition six = ip6Protocol(protocol)
        .and(direction.of(
            port(LD | H | ABS, IP6_PAYLOAD, first, last),
            port(LD | H | ABS, IP6_PAYLOAD + 2, first, last)));
    return four.or(six);
  }

  private static Condition port(int load, int at, int first, int last) {
    if (first == last) {
      return new Condition.Test(load, at, -1, JEQ, first);
    }
    Condition from = new Condition.Test(load, at, -1, JGE, first);
    return from.and(new Condition.Test(load, at, -1, JGT, last).not());
  }

  /** Frames of so many bytes at least. */
  static Condition greater(int length) {
    return new Condition.Test(LD | W | LEN, 0, -1, JGE, length);
  }

  /** Frames of so many bytes at most. */
  static Condition less(int length) {
    return new Condition.Test(LD | W | LEN, 0, -1, JGT, length).not();
  }

  /** Frames that leave. */
  static Condition outbound() {
    return new Condition.Test(LD | B | ABS, PKTTYPE, -1, JEQ, PacketKind.PACKET_OUTGOING);
  }
}
