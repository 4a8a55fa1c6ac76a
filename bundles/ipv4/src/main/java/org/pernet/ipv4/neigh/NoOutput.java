// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.neigh;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/** Neighbours before there is a packet path: nobody is asked, and nobody answers. */
final class NoOutput implements NeighbourOutput {
  @Override
  public void solicit(Neighbour neighbour, SkBuff waiting) {}

  @Override
  public void output(Neighbour neighbour, SkBuff skb) {
    skb.drop(DropReason.NEIGH_FAILED);
  }

  @Override
  public void unreachable(Neighbour neighbour, SkBuff skb) {
    skb.drop(DropReason.NEIGH_FAILED);
  }
}
