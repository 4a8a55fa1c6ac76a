// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import org.osgi.annotation.versioning.ConsumerType;

/** One who sees all frames that come and go, as AF_PACKET sockets do. See {@link PacketPath#addTap}. */
@ConsumerType
public interface PacketTap {
  /**
   * A frame comes in by {@code skb.device()}, or goes out there (its kind is PACKET_OUTGOING). It is shown, not given: it
   * may be neither changed nor kept. From its {@link SkBuff#macHeader} on it has its link-layer header; on its way in the
   * first byte is that of the network header. In a section of the packet path; must not block.
   */
  void tap(SkBuff skb);
}
