// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

/** Whom a frame is for (PACKET_*, linux/if_packet.h). */
public final class PacketKind {
  /** This station. */
  public static final int PACKET_HOST = 0;
  /** All stations. */
  public static final int PACKET_BROADCAST = 1;
  /** A group. */
  public static final int PACKET_MULTICAST = 2;
  /** Another station. */
  public static final int PACKET_OTHERHOST = 3;
  /** It leaves here. */
  public static final int PACKET_OUTGOING = 4;
  /** It was sent to a group or to all, and comes back to the sender's own host. */
  public static final int PACKET_LOOPBACK = 5;

  private PacketKind() {}
}
