// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.port;

/** The flags of a port (BR_*). */
public final class PortFlags {
  /** Frames may go out where they came in. */
  public static final int HAIRPIN_MODE = 1;
  /** A BPDU that comes in disables the port. */
  public static final int BPDU_GUARD = 1 << 1;
  /** The port does not become the root's. */
  public static final int ROOT_BLOCK = 1 << 2;

  public static final int MULTICAST_FAST_LEAVE = 1 << 3;
  /** User space has set the cost. */
  public static final int ADMIN_COST = 1 << 4;
  /** Frames that come in teach where their sender is. */
  public static final int LEARNING = 1 << 5;
  /** Frames to unknown stations go out here. */
  public static final int FLOOD = 1 << 6;

  public static final int PROXYARP = 1 << 8;
  public static final int PROXYARP_WIFI = 1 << 10;
  /** Frames to groups go out here. */
  public static final int MCAST_FLOOD = 1 << 11;

  public static final int MULTICAST_TO_UNICAST = 1 << 12;
  public static final int VLAN_TUNNEL = 1 << 13;
  /** Broadcasts go out here. */
  public static final int BCAST_FLOOD = 1 << 14;

  public static final int NEIGH_SUPPRESS = 1 << 15;
  /** Frames from one isolated port do not go to another. */
  public static final int ISOLATED = 1 << 16;
  /** Only stations that are known to be here may send. */
  public static final int LOCKED = 1 << 21;
  /** Stations that try a locked port are noted. */
  public static final int MAB = 1 << 22;

  public static final int NEIGH_VLAN_SUPPRESS = 1 << 23;

  /** What a new port has. */
  public static final int DEFAULT = LEARNING | FLOOD | MCAST_FLOOD | BCAST_FLOOD;

  private PortFlags() {}
}
