// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.inet;

/** IPv4 addresses as numbers: the first byte is the highest. */
public final class Inet4 {
  /** 0.0.0.0. */
  public static final int ANY = 0;
  /** 127.0.0.1. */
  public static final int LOOPBACK = 0x7f000001;
  /** 255.255.255.255. */
  public static final int BROADCAST = -1;
  /** How many bits an address has. */
  public static final int BITS = 32;
  /** How many bytes. */
  public static final int BYTES = 4;

  private Inet4() {}

  /** The address in the first four of some bytes. */
  public static int of(byte[] bytes) {
    return of(bytes, 0);
  }

  /** The address in four bytes from {@code at}. */
  public static int of(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | (bytes[at + 3] & 0xff);
  }

  /** Its bytes, in network order. */
  public static byte[] bytes(int address) {
    return new byte[] {
      (byte) (address >>> 24), (byte) (address >>> 16), (byte) (address >>> 8), (byte) address
    };
  }

  /** The mask of a prefix of so many bits, 0 to 32 (inet_make_mask). */
  public static int mask(int length) {
    return length == 0 ? 0 : -1 << (BITS - length);
  }

  /** 127.0.0.0/8. */
  public static boolean isLoopback(int address) {
    return address >>> 24 == 127;
  }

  /** 224.0.0.0/4. */
  public static boolean isMulticast(int address) {
    return address >>> 28 == 0xe;
  }

  /** 224.0.0.0/24: never forwarded. */
  public static boolean isLocalMulticast(int address) {
    return address >>> 8 == 0xe00000;
  }

  /** 0.0.0.0; what else begins with 0 is as good as any (ipv4_is_zeronet). */
  public static boolean isZeronet(int address) {
    return address == 0;
  }

  /** 169.254.0.0/16. */
  public static boolean isLinkLocal(int address) {
    return address >>> 16 == 0xa9fe;
  }

  /** In dotted numbers. */
  public static String text(int address) {
    return (address >>> 24)
        + "."
        + (address >>> 16 & 0xff)
        + "."
        + (address >>> 8 & 0xff)
        + "."
        + (address & 0xff);
  }
}
