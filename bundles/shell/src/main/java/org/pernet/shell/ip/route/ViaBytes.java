// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A gateway of another family than its route's (struct rtvia). */
final class ViaBytes {
  private ViaBytes() {}

  static byte[] of(int family, byte[] address) {
    return ByteBuffer.allocate(Short.BYTES + address.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) family)
        .put(address)
        .array();
  }

  static int family(byte[] via) {
    return via.length < Short.BYTES ? 0 : (via[0] & 0xff) | (via[1] & 0xff) << Byte.SIZE;
  }

  static byte[] address(byte[] via) {
    return via.length < Short.BYTES
        ? new byte[0]
        : Arrays.copyOfRange(via, Short.BYTES, via.length);
  }
}
