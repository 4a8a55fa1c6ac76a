// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

import org.pernet.api.skb.SkBuff;

/** Sockets of ICMP (ping_rcv, ping_err). In a section of the packet path. */
public interface EchoReceiver {
  /** The answer to an echo, whose first byte is that of the ICMP header. It is given away. */
  void receive(SkBuff skb);

  /** An ICMP message about an echo, as {@link InetProtocol#error} has it. */
  void error(SkBuff skb, int info);
}
