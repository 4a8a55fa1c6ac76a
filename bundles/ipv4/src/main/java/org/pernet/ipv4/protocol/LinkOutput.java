// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.protocol;

import org.pernet.api.dev.NetDevice;
import org.pernet.api.skb.SkBuff;

/** Who knows the link-layer addresses of neighbours (neigh_output). In a section of the packet path. */
@FunctionalInterface
public interface LinkOutput {
  /**
   * Sends a packet to a neighbour, now or when his address is known. The frame's first byte is that of the IPv4 header; it is
   * given away.
   *
   * @param nextHop the neighbour's address
   * @return 0; ENOBUFS, negative, where there are too many neighbours, and it is gone
   */
  int output(SkBuff skb, NetDevice device, int nextHop);
}
