// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.dev;

import org.pernet.core.skb.Cpus;
import org.pernet.core.skb.PacketPathImpl;

/**
 * What a device needs of its kernel for frames.
 *
 * @param packets the packet path
 * @param cpus whose counters it keeps
 */
public record DevicePath(PacketPathImpl packets, Cpus cpus) {
  CpuCounters newCounters() {
    return new CpuCounters(cpus);
  }

  /** synchronize_net. */
  void synchronize() {
    packets.synchronize();
  }
}
