// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.print;

/** ICMP for IPv4 as text. */
final class IcmpText {
  private static final int HEADER = 8;
  private static final int INNER_IP = 20;

  private IcmpText() {}

  static void append(StringBuilder to, Bytes message) {
    if (!message.has(HEADER)) {
      to.append("[|icmp]");
      return;
    }
    to.append("ICMP ");
    int code = message.octet(1);
    switch (message.octet(0)) {
      case 0 -> echo(to, "reply", message);
      case 3 -> unreachable(to, code, message);
      case 5 ->
        to.append("redirect ")
            .append(inner(message, 16))
            .append(" to ")
            .append(message.address4(4));
      case 8 -> echo(to, "request", message);
      case 11 -> to.append(code == 0 ? "time exceeded in-transit" : "ip reassembly time exceeded");
      case 12 -> to.append("parameter problem - octet ").append(message.octet(4));
      default -> to.append("type-#").append(message.octet(0));
    }
    to.append(", length ").append(message.whole());
  }

  private static void echo(StringBuilder to, String what, Bytes message) {
    to.append("echo ").append(what).append(", id ").append(message.half(4));
    to.append(", seq ").append(message.half(6));
  }

  /** An address in the header of the packet that this is about. */
  private static String inner(Bytes message, int offset) {
    return message.has(HEADER + INNER_IP) ? message.address4(HEADER + offset) : "?";
  }

  private static void unreachable(StringBuilder to, int code, Bytes message) {
    String destination = inner(message, 16);
    switch (code) {
      case 0 -> to.append("net ").append(destination).append(" unreachable");
      case 1 -> to.append("host ").append(destination).append(" unreachable");
      case 2 ->
        to.append(destination)
            .append(" protocol ")
            .append(message.octet(HEADER + 9))
            .append(" unreachable");
      case 3 -> port(to, destination, message);
      case 4 ->
        to.append(destination)
            .append(" unreachable - need to frag (mtu ")
            .append(message.half(6))
            .append(')');
      case 9, 10, 13 ->
        to.append("host ").append(destination).append(" unreachable - admin prohibited");
      default -> to.append(destination).append(" unreachable - #").append(code);
    }
  }

  private static void port(StringBuilder to, String destination, Bytes message) {
    Bytes packet = message.after(HEADER);
    Bytes transport = packet.after(4 * (packet.octet(0) & 0xf));
    String protocol = switch (packet.octet(9)) {
      case 6 -> "tcp";
      case 17 -> "udp";
      default -> "protocol " + packet.octet(9);
    };
    to.append(destination).append(' ').append(protocol).append(" port ");
    to.append(transport.has(4) ? Integer.toString(transport.half(2)) : "?").append(" unreachable");
  }
}
