// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.dev;

/** The flags of a device (IFF_*). */
public final class IfFlags {
  public static final int IFF_UP = 0x1;
  public static final int IFF_BROADCAST = 0x2;
  public static final int IFF_DEBUG = 0x4;
  public static final int IFF_LOOPBACK = 0x8;
  public static final int IFF_POINTOPOINT = 0x10;
  public static final int IFF_NOTRAILERS = 0x20;
  public static final int IFF_RUNNING = 0x40;
  public static final int IFF_NOARP = 0x80;
  public static final int IFF_PROMISC = 0x100;
  public static final int IFF_ALLMULTI = 0x200;
  public static final int IFF_MASTER = 0x400;
  public static final int IFF_SLAVE = 0x800;
  public static final int IFF_MULTICAST = 0x1000;
  public static final int IFF_PORTSEL = 0x2000;
  public static final int IFF_AUTOMEDIA = 0x4000;
  public static final int IFF_DYNAMIC = 0x8000;
  public static final int IFF_LOWER_UP = 0x10000;
  public static final int IFF_DORMANT = 0x20000;
  public static final int IFF_ECHO = 0x40000;

  /** What the kernel alone sets (IFF_VOLATILE). */
  public static final int IFF_VOLATILE = IFF_LOOPBACK
      | IFF_POINTOPOINT
      | IFF_BROADCAST
      | IFF_ECHO
      | IFF_MASTER
      | IFF_SLAVE
      | IFF_RUNNING
      | IFF_LOWER_UP
      | IFF_DORMANT;

  private IfFlags() {}
}
