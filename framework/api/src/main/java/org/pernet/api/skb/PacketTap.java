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

  /**
   * A frame comes in that no receive handler has taken, and goes to the protocols next: here one takes his copy who wants
   * what they want (ptype_base), and says whether he has taken one, here or in {@link #tap}. A frame that somebody has taken
   * is not dropped, and not counted, where no protocol wants it. As {@link #tap} else.
   */
  default boolean deliver(SkBuff skb) {
    return false;
  }
}
