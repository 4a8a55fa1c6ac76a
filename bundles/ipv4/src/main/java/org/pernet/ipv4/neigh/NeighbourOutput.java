// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import org.pernet.api.skb.SkBuff;

/** What neighbours need of the packet path (struct neigh_ops). Called without a neighbour's lock, in or outside a section. */
public interface NeighbourOutput {
  /**
   * Asks who has the neighbour's address (ops->solicit).
   *
   * @param waiting a frame that waits for the answer, not given away; null for none
   */
  void solicit(Neighbour neighbour, SkBuff waiting);

  /** Sends a frame to the neighbour, whose address is known now; the frame is given away (ops->output). */
  void output(Neighbour neighbour, SkBuff skb);

  /** Tells the sender of a frame that the neighbour does not answer; the frame is given away (ops->error_report). */
  void unreachable(Neighbour neighbour, SkBuff skb);
}
