// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

import org.pernet.api.skb.SkBuff;

/** Sockets that want packets whatever a protocol does with them (raw_local_deliver). In a section of the packet path. */
public interface RawReceiver {
  /**
   * A packet for this host, as {@link InetProtocol#receive} has it. It is shown, not given.
   *
   * @return whether any socket is for its protocol
   */
  boolean receive(SkBuff skb);

  /** An ICMP message of it, as {@link InetProtocol#error} has it (raw_icmp_error). */
  void error(SkBuff skb, int info);
}
