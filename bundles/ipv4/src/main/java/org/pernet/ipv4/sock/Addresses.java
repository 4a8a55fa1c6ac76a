// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.sock;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.pernet.ipv4.inet.Inet4;

/** Addresses as Java has them. */
public final class Addresses {
  private Addresses() {}

  /** An address. */
  public static InetAddress address(int address) {
    try {
      return InetAddress.getByAddress(Inet4.bytes(address));
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** An address with a port. */
  public static InetSocketAddress of(int address, int port) {
    return new InetSocketAddress(address(address), port);
  }
}
