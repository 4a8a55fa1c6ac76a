// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import java.util.Map;

/**
 * What became of a kernel's frames. Every frame that was allocated or copied is consumed, dropped with a reason, or still on
 * its way: {@code allocated = consumed + sum of dropped + live}. The numbers fit each other when no thread is at work.
 *
 * @param allocated how many were made
 * @param consumed how many reached their goal
 * @param dropped how many did not, by reason; reasons without a frame are left out
 */
public record PacketStatistics(long allocated, long consumed, Map<DropReason, Long> dropped) {
  public PacketStatistics {
    dropped = Map.copyOf(dropped);
  }

  /** How many are on their way: queued, or in somebody's hands. */
  public long live() {
    return allocated - consumed - totalDropped();
  }

  /** How many were dropped. */
  public long totalDropped() {
    return dropped.values().stream().mapToLong(Long::longValue).sum();
  }
}
