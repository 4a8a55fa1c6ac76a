// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import org.pernet.api.dev.HardwareAddress;

/**
 * What a socket wants a device to take beside its own frames (struct packet_mreq).
 *
 * @param ifindex the device
 * @param type what
 * @param address which group's or station's; empty for the types that need none
 */
public record Membership(int ifindex, Type type, HardwareAddress address) {
  /** PACKET_MR_*. */
  public enum Type {
    /** The frames of a group: noted only, for our devices take all groups' frames. */
    MULTICAST,
    /** All frames. */
    PROMISC,
    /** All groups' frames. */
    ALLMULTI,
    /** Another station's frames: noted only, as those of groups. */
    UNICAST
  }

  /** All frames of a device. */
  public static Membership promiscuous(int ifindex) {
    return new Membership(ifindex, Type.PROMISC, HardwareAddress.of());
  }

  /** All groups' frames of a device. */
  public static Membership allMulticast(int ifindex) {
    return new Membership(ifindex, Type.ALLMULTI, HardwareAddress.of());
  }

  /** The frames of one group. */
  public static Membership multicast(int ifindex, HardwareAddress group) {
    return new Membership(ifindex, Type.MULTICAST, group);
  }

  boolean needsAddress() {
    return type == Type.MULTICAST || type == Type.UNICAST;
  }
}
