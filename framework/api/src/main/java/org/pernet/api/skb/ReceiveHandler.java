// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import org.osgi.annotation.versioning.ConsumerType;

/** Takes a port's frames before any protocol does (rx_handler_func_t), for the port's master. */
@ConsumerType
public interface ReceiveHandler {
  /**
   * A frame came in by {@code skb.device()}; its first byte is that of the network header, its link-layer header stands at
   * {@link SkBuff#macHeader}. In a section of the packet path.
   *
   * @return true where the handler has taken it, and owns it; false to let it go on to the protocols, unchanged
   *     (RX_HANDLER_PASS)
   */
  boolean handle(SkBuff skb);
}
