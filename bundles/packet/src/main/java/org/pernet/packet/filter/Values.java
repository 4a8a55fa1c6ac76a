// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.filter;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses, nets, ports and numbers as text. Nothing is looked up. */
final class Values {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
  private static final Pattern STATION =
      Pattern.compile("[0-9a-fA-F]{1,2}([:-][0-9a-fA-F]{1,2}){5}");
  private static final Pattern NET =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,3})(?:/(\\d{1,2}))?");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,5})-(\\d{1,5})");
  private static final Pattern NUMBER = Pattern.compile("(?:0x[0-9a-fA-F]{1,8}|\\d{1,9})");
  private static final int LAST_PORT = 65_535;

  private Values() {}

  /** A net of IPv4. */
  record Net(int address, int mask) {}

  static Optional<byte[]> address(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      byte[] bytes =
          InetAddress.getByName(text).getAddress(); // of digits: no name that is asked for
      return Optional.of(bytes);
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }

  static int toInt(byte[] address) {
    return ByteBuffer.wrap(address).getInt();
  }

  /** One with its length, or one that is cut where it ends: 10.1 is 10.1.0.0/16. */
  static Optional<Net> net(String text) {
    Matcher matcher = NET.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String[] parts = matcher.group(1).split("\\.", -1);
    int address = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      int part = i < parts.length ? Integer.parseInt(parts[i]) : 0;
      if (part > 255) {
        return Optional.empty();
      }
      address = address << Byte.SIZE | part;
    }
    int length =
        matcher.group(2) == null ? parts.length * Byte.SIZE : Integer.parseInt(matcher.group(2));
    if (length > Integer.SIZE) {
      return Optional.empty();
    }
    return Optional.of(new Net(address, length == 0 ? 0 : -1 << (Integer.SIZE - length)));
  }

  static Optional<byte[]> station(String text) {
    if (!STATION.matcher(text).matches()) {
      return Optional.empty();
    }
    String[] parts = text.split("[:-]", -1);
    byte[] bytes = new byte[parts.length];
    for (int i = 0; i < parts.length; i++) {
      bytes[i] = (byte) Integer.parseInt(parts[i], 16);
    }
    return Optional.of(bytes);
  }

  /** A port, as the first and the last of a row. */
  static Optional<int[]> port(String text) {
    int port = number(text, LAST_PORT);
    return port < 0 ? Optional.empty() : Optional.of(new int[] {port, port});
  }

  /** The first and the last of a row of ports. */
  static Optional<int[]> portRange(String text) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return port(text);
    }
    int first = number(matcher.group(1), LAST_PORT);
    int last = number(matcher.group(2), LAST_PORT);
    boolean wrong = first < 0 || last < 0;
    return wrong
        ? Optional.empty()
        : Optional.of(new int[] {Math.min(first, last), Math.max(first, last)});
  }

  /** The number of a protocol above IP by its name, or -1. */
  static int protocol(String name) {
    return switch (name) {
      case "icmp" -> Fields.ICMP;
      case "igmp" -> Fields.IGMP;
      case "tcp" -> Fields.TCP;
      case "udp" -> Fields.UDP;
      case "icmp6" -> Fields.ICMP6;
      case "sctp" -> Fields.SCTP;
      default -> -1;
    };
  }

  /** A number of 0 to {@code most}, decimal or with 0x; -1 for none such. */
  static int number(String text, int most) {
    if (!NUMBER.matcher(text).matches()) {
      return -1;
    }
    long number = Long.decode(text.startsWith("0x") ? text : text.replaceFirst("^0+(?=\\d)", ""));
    return number > most ? -1 : (int) number;
  }
}
