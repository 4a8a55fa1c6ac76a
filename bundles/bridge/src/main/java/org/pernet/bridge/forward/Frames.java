// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.forward;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The addresses in an Ethernet header, as the lower 48 bits of a long. */
final class Frames {
  /** ff:ff:ff:ff:ff:ff. */
  static final long BROADCAST = 0xffff_ffff_ffffL;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final int BEYOND_ADDRESS = 16; // bits of a long that are none of the address
  private static final int SOURCE_AT = 6;
  private static final long GROUP = 1L << 40;
  private static final long RESERVED = 0x0180_c200_0000L;
  private static final long RESERVED_LAST = 0xfL;

  private Frames() {}

  /** Whom a frame is for, whose header of 14 bytes begins at {@code at}. */
  static long destination(byte[] data, int at) {
    return (long) LONGS.get(data, at) >>> BEYOND_ADDRESS;
  }

  /** Whom it is from. */
  static long source(byte[] data, int at) {
    return (long) LONGS.get(data, at + SOURCE_AT) >>> BEYOND_ADDRESS;
  }

  /** Whether an address is a group's, or everybody's. */
  static boolean isGroup(long address) {
    return (address & GROUP) != 0;
  }

  /** Whether an address is one of 01:80:c2:00:00:00 to 0f, which do not leave their segment (is_link_local_ether_addr). */
  static boolean isReserved(long address) {
    return (address & ~RESERVED_LAST) == RESERVED;
  }

  /** Which of them it is, 0 to 15. */
  static int reserved(long address) {
    return (int) (address & RESERVED_LAST);
  }
}
