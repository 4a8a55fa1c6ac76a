// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.print;

/** IPv4 and IPv6, and what they carry, as text. */
final class IpText {
  private static final int HEADER4 = 20;
  private static final int HEADER6 = 40;
  private static final int ICMP = 1;
  private static final int TCP = 6;
  private static final int UDP = 17;
  private static final int ICMP6 = 58;
  private static final int FRAGMENT_OFFSET = 0x1fff;
  private static final String TCP_FLAGS = "FSRP.UEW";

  private IpText() {}

  static void append4(StringBuilder to, Bytes packet) {
    int header = 4 * (packet.octet(0) & 0xf);
    if (!packet.has(HEADER4)) {
      to.append("IP [|ip]");
      return;
    }
    if (packet.octet(0) >>> 4 != 4 || header < HEADER4) {
      to.append("IP wrong header, length ").append(packet.whole());
      return;
    }
    int total = packet.half(2);
    Bytes own = packet.first(total < header ? packet.whole() : total);
    int protocol = own.octet(9);
    to.append("IP ");
    Bytes payload = own.after(header);
    if ((own.half(6) & FRAGMENT_OFFSET) != 0) {
      to.append(own.address4(12)).append(" > ").append(own.address4(16)).append(": ");
      other(to, protocol, payload);
    } else {
      transport(to, protocol, own.address4(12), own.address4(16), payload);
    }
  }

  static void append6(StringBuilder to, Bytes packet) {
    if (!packet.has(HEADER6)) {
      to.append("IP6 [|ip6]");
      return;
    }
    if (packet.octet(0) >>> 4 != 6) {
      to.append("IP6 wrong header, length ").append(packet.whole());
      return;
    }
    to.append("IP6 ");
    Bytes payload = packet.after(HEADER6).first(packet.half(4));
    transport(to, packet.octet(6), packet.address6(8), packet.address6(24), payload);
  }

  private static void transport(
      StringBuilder to, int protocol, String source, String destination, Bytes payload) {
    boolean ports = (protocol == TCP || protocol == UDP) && payload.has(4);
    to.append(source).append(ports ? "." + payload.half(0) : "").append(" > ");
    to.append(destination).append(ports ? "." + payload.half(2) : "").append(": ");
    switch (protocol) {
      case ICMP -> IcmpText.append(to, payload);
      case UDP -> udp(to, payload);
      case TCP -> tcp(to, payload);
      default -> other(to, protocol, payload);
    }
  }

  private static void udp(StringBuilder to, Bytes datagram) {
    if (datagram.has(8)) {
      to.append("UDP, length ").append(Math.max(0, datagram.half(4) - 8));
    } else {
      to.append("[|udp]");
    }
  }

  private static void tcp(StringBuilder to, Bytes segment) {
    if (!segment.has(20)) {
      to.append("[|tcp]");
      return;
    }
    int flags = segment.octet(13);
    to.append("Flags [");
    if (flags == 0) {
      to.append("none");
    }
    for (int i = 0; i < TCP_FLAGS.length(); i++) {
      to.append((flags >>> i & 1) == 1 ? TCP_FLAGS.substring(i, i + 1) : "");
    }
    int length = Math.max(0, segment.whole() - 4 * (segment.octet(12) >>> 4));
    to.append("], seq ").append(segment.word(4));
    if (length > 0) {
      to.append(':').append(segment.word(4) + length & 0xffff_ffffL);
    }
    if ((flags & 0x10) != 0) {
      to.append(", ack ").append(segment.word(8));
    }
    to.append(", win ").append(segment.half(14)).append(", length ").append(length);
  }

  private static void other(StringBuilder to, int protocol, Bytes payload) {
    switch (protocol) {
      case ICMP -> to.append("icmp");
      case TCP -> to.append("tcp");
      case UDP -> to.append("udp");
      case ICMP6 -> to.append("ICMP6, length ").append(payload.whole());
      default -> to.append("ip-proto-").append(protocol).append(' ').append(payload.whole());
    }
  }
}
