// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.socket;

import org.pernet.api.dev.HardwareAddress;

/**
 * The address of a packet socket (struct sockaddr_ll).
 *
 * @param ifindex the index of a device; 0 for any, -1 for one that is gone
 * @param protocol an {@link org.pernet.api.skb.EtherType}, in host order
 * @param hatype what hardware the device is (ARPHRD_*)
 * @param pkttype whom a frame was for, or whether it left: PACKET_* of {@link org.pernet.api.skb.PacketKind}
 * @param address a link-layer address: the sender's of what was received, the receiver's of what is sent
 */
public record SockaddrLl(
    int ifindex, int protocol, int hatype, int pkttype, HardwareAddress address) {
  private static final HardwareAddress NONE = HardwareAddress.of();

  /** Where to bind to. */
  public static SockaddrLl of(int ifindex, int protocol) {
    return new SockaddrLl(ifindex, protocol, 0, 0, NONE);
  }

  /** Where to send to. */
  public static SockaddrLl to(int ifindex, int protocol, HardwareAddress destination) {
    return new SockaddrLl(ifindex, protocol, 0, 0, destination);
  }
}
