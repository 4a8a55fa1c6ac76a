// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

import org.pernet.api.skb.SkBuff;

/** A protocol above IPv4 (struct net_protocol). In a section of the packet path: must not block or throw. */
public interface InetProtocol {
  /** IPPROTO_*. */
  int protocol();

  /**
   * A packet for this host. Its first byte is that of the protocol's header; IPv4's stands at {@link SkBuff#networkHeader},
   * its notes are those of {@link InetControl}. It belongs to the protocol now.
   */
  void receive(SkBuff skb);

  /**
   * An ICMP message says that a packet of this protocol had no luck (err_handler). It is shown, not given.
   *
   * @param skb its first byte is that of the header of the packet that is quoted, which has that header whole and eight bytes
   *     more; the ICMP header stands at {@link SkBuff#transportHeader}, that of its packet at {@link SkBuff#networkHeader}
   * @param info the next hop's MTU where that is what it tells
   */
  void error(SkBuff skb, int info);
}
