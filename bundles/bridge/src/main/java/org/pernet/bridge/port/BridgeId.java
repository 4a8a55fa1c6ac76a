// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.port;

import org.pernet.api.dev.HardwareAddress;

/**
 * The id of a bridge in a spanning tree (bridge_id): 16 bits of priority, then an Ethernet address, in a long; compared
 * unsigned, the lower is the better. And Ethernet addresses as the lower 48 bits of a long.
 */
public final class BridgeId {
  /** The bits of the address. */
  public static final long ADDRESS = 0xffff_ffff_ffffL;

  private static final int ADDRESS_BITS = 48;
  private static final int BYTE = 8;

  private BridgeId() {}

  /** An id. */
  public static long of(int priority, long address) {
    return ((long) priority << ADDRESS_BITS) | (address & ADDRESS);
  }

  /** Its priority, 0 to 65535. */
  public static int priority(long id) {
    return (int) (id >>> ADDRESS_BITS);
  }

  /** The id with another priority. */
  public static long withPriority(long id, int priority) {
    return of(priority, id);
  }

  /** The id with another address. */
  public static long withAddress(long id, long address) {
    return of(priority(id), address);
  }

  /** Its eight bytes. */
  public static byte[] toBytes(long id) {
    byte[] bytes = new byte[BYTE];
    for (int i = 0; i < BYTE; i++) {
      bytes[i] = (byte) (id >>> (BYTE * (BYTE - 1 - i)));
    }
    return bytes;
  }

  /** An Ethernet address in a long. */
  public static long address(HardwareAddress address) {
    long bits = 0;
    for (int i = 0; i < HardwareAddress.ETHERNET_LENGTH; i++) {
      bits = (bits << BYTE) | (address.byteAt(i) & 0xff);
    }
    return bits;
  }

  /** An Ethernet address from a long. */
  public static HardwareAddress address(long id) {
    byte[] bytes = new byte[HardwareAddress.ETHERNET_LENGTH];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (id >>> (BYTE * (bytes.length - 1 - i)));
    }
    return HardwareAddress.of(bytes);
  }
}
