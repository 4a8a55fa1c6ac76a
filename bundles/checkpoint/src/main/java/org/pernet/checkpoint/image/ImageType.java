// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import org.pernet.rtnetlink.schema.RtnlTypes;

/** The sorts of image that there are of a namespace, each a file such as {@code netdev-2.img}. */
public enum ImageType {
  /** CRIU's devices: framed entries. */
  NETDEV("netdev", 0x57373951),
  /** CRIU's namespace: one framed entry. */
  NETNS("netns", 0x55933752),
  /** What {@code ip addr save} writes. */
  IFADDR("ifaddr", 0x47361222),
  /** What {@code ip route save} writes. */
  ROUTE("route", 0x45311224),
  /** What {@code ip -6 route save} writes. */
  ROUTE6("route6", 0x45311224),
  /** What {@code ip rule save} writes. */
  RULE("rule", 0x71706986),
  /** Pernet's own: rtnetlink messages of what CRIU has no image for. */
  RTNL("rtnl", 0x54524e50),
  /** Pernet's own: settings that CRIU has no field for, as {@code sysctl -p} reads them. */
  SYSCTL("sysctl", 0);

  private final String prefix;
  private final int magic;

  ImageType(String prefix, int magic) {
    this.prefix = prefix;
    this.magic = magic;
  }

  /** How its files' names begin. */
  public String prefix() {
    return prefix;
  }

  /** What its files begin with, behind what is common to framed ones; 0 for text. */
  public int magic() {
    return magic;
  }

  /** Whether a raw stream of this sort may hold a message of a type. */
  boolean mayHold(int message) {
    return switch (this) {
      case IFADDR -> message == RtnlTypes.RTM_NEWADDR;
      case ROUTE, ROUTE6 -> message == RtnlTypes.RTM_NEWROUTE;
      case RULE -> message == RtnlTypes.RTM_NEWRULE;
      case RTNL ->
        message == RtnlTypes.RTM_NEWLINK
            || message == RtnlTypes.RTM_NEWNEXTHOP
            || message == RtnlTypes.RTM_NEWROUTE
            || message == RtnlTypes.RTM_NEWNEIGH;
      default -> false;
    };
  }

  /** The file of a namespace. */
  public ImageName of(int id) {
    return new ImageName(this, id);
  }
}
