// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.util.Set;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The sorts of image that there are of a namespace, each a file such as {@code netdev-2.img}. */
public enum ImageType {
  /** CRIU's devices: framed entries. */
  NETDEV("netdev", 0x57373951, Set.of()),
  /** CRIU's namespace: one framed entry. */
  NETNS("netns", 0x55933752, Set.of()),
  /** What {@code ip addr save} writes. */
  IFADDR("ifaddr", 0x47361222, Set.of(RtnlTypes.RTM_NEWADDR)),
  /** What {@code ip route save} writes. */
  ROUTE("route", 0x45311224, Set.of(RtnlTypes.RTM_NEWROUTE)),
  /** What {@code ip -6 route save} writes. */
  ROUTE6("route6", 0x45311224, Set.of(RtnlTypes.RTM_NEWROUTE)),
  /** What {@code ip rule save} writes. */
  RULE("rule", 0x71706986, Set.of(RtnlTypes.RTM_NEWRULE)),
  /** Pernet's own: rtnetlink messages of what CRIU has no image for. */
  RTNL(
      "rtnl",
      0x54524e50,
      Set.of(RtnlTypes.RTM_NEWLINK, RtnlTypes.RTM_NEWROUTE, RtnlTypes.RTM_NEWNEIGH)),
  /** Pernet's own: settings that CRIU has no field for, as {@code sysctl -p} reads them. */
  SYSCTL("sysctl", 0, Set.of());

  private final String prefix;
  private final int magic;
  private final Set<Integer> messages;

  ImageType(String prefix, int magic, Set<Integer> messages) {
    this.prefix = prefix;
    this.magic = magic;
    this.messages = messages;
  }

  /** How its files' names begin. */
  public String prefix() {
    return prefix;
  }

  /** What its files begin with, behind what is common to framed ones; 0 for text. */
  public int magic() {
    return magic;
  }

  /** Which messages a raw stream of it may hold; empty for what is none. */
  public Set<Integer> messages() {
    return messages;
  }

  /** The file of a namespace. */
  public ImageName of(int id) {
    return new ImageName(this, id);
  }
}
