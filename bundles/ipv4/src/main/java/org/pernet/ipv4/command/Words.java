// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.pernet.ipv4.inet.Inet4;

/** Numbers of 16 and 64 bits in bytes, the highest first, and addresses as Java has them. */
final class Words {
  private Words() {}

  static void put(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (value >>> 8);
    bytes[at + 1] = (byte) value;
  }

  static int get(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  static int getInt(byte[] bytes, int at) {
    return get(bytes, at) << 16 | get(bytes, at + 2);
  }

  static void putLong(byte[] bytes, int at, long value) {
    for (int i = 0; i < Long.BYTES; i++) {
      bytes[at + i] = (byte) (value >>> (8 * (Long.BYTES - 1 - i)));
    }
  }

  static long getLong(byte[] bytes, int at) {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | (bytes[at + i] & 0xff);
    }
    return value;
  }

  static InetAddress address(int address) {
    try {
      return InetAddress.getByAddress(Inet4.bytes(address));
    } catch (UnknownHostException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
