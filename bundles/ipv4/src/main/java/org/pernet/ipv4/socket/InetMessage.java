// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.socket;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A datagram that was received, and what is known of it (struct msghdr, IP_PKTINFO). Made once and filled again and again, so
 * that receiving makes nothing. Not safe for threads.
 */
public final class InetMessage {
  private final byte[] data;
  private int length;
  private int wholeLength;
  private int source;
  private int sourcePort;
  private int destination;
  private int device;
  private int ttl;
  private int tos;
  private int mark;

  /** Room for a datagram of {@code capacity} bytes: what is beyond is cut off. */
  public InetMessage(int capacity) {
    data = new byte[capacity];
  }

  /** Fills it. For sockets. */
  public void fill(byte[] from, int at, int bytes) {
    wholeLength = bytes;
    length = Math.min(bytes, data.length);
    System.arraycopy(from, at, data, 0, length);
  }

  /** Says between whom it went. For sockets. */
  public void setAddresses(int from, int port, int to) {
    source = from;
    sourcePort = port;
    destination = to;
  }

  /** Says how it came. For sockets. */
  public void setWay(int deviceIndex, int timeToLive, int typeOfService, int fwmark) {
    device = deviceIndex;
    ttl = timeToLive;
    tos = typeOfService;
    mark = fwmark;
  }

  /** The array; the datagram lies from its beginning on, {@link #length} bytes long. */
  public byte[] data() {
    return data;
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** How many there were (MSG_TRUNC). */
  public int wholeLength() {
    return wholeLength;
  }

  /** Whether something was cut off. */
  public boolean isTruncated() {
    return wholeLength > length;
  }

  /** The sender's address, its first byte the highest. */
  public int sourceAddress() {
    return source;
  }

  /** The sender's port; 0 where the protocol has none. */
  public int sourcePort() {
    return sourcePort;
  }

  /** To whom it was sent (ipi_addr): an own address, a group, or all. */
  public int destinationAddress() {
    return destination;
  }

  /** The index of the device that it came in by (ipi_ifindex). */
  public int deviceIndex() {
    return device;
  }

  /** Its time to live on arrival (IP_RECVTTL). */
  public int ttl() {
    return ttl;
  }

  /** Its type of service (IP_RECVTOS). */
  public int tos() {
    return tos;
  }

  /** Its mark (SO_RCVMARK). */
  public int mark() {
    return mark;
  }

  /** The sender. Makes an object. */
  public InetSocketAddress source() {
    return new InetSocketAddress(address(source), sourcePort);
  }

  /** A copy of the bytes. */
  public byte[] toBytes() {
    return Arrays.copyOf(data, length);
  }

  /** The bytes as text in UTF-8. */
  public String text() {
    return new String(data, 0, length, StandardCharsets.UTF_8);
  }

  /** An address as Java has it. */
  static InetAddress address(int address) {
    try {
      return InetAddress.getByAddress(new byte[] {
        (byte) (address >>> 24), (byte) (address >>> 16), (byte) (address >>> 8), (byte) address
      });
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public String toString() {
    return length + " bytes from " + source();
  }
}
