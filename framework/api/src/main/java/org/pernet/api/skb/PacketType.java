// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A protocol that takes frames (struct packet_type), in all namespaces. Registered as a service; when the unregistration
 * returns, no thread is in {@link #receive} any more, nor will be.
 */
@ConsumerType
public interface PacketType {
  /** What it takes: an {@link EtherType}; not ETH_P_ALL, which is for a {@link PacketTap}. Asked once. */
  int protocol();

  /**
   * A frame came in by {@code skb.device()}; its first byte is that of the network header. It belongs to this protocol now.
   * In a section of the packet path: must not block, take RTNL, or call the service registry; what it throws ends the frame
   * ({@link DropReason#FAULT}).
   */
  void receive(SkBuff skb);
}
