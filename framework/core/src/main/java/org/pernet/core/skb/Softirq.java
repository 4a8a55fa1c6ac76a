// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.skb;

import org.pernet.api.skb.DropReason;
import org.pernet.api.skb.SkBuff;

/**
 * How frames that were received go on: from whose backlog, and in which thread. The outermost end of a section is where the
 * kernel would do its softirqs.
 */
public interface Softirq extends AutoCloseable {
  /** Queues a frame; false where the backlog is full, and the frame still the caller's. In a section, of {@code cpu}. */
  boolean queue(Cpu cpu, SkBuff skb);

  /** Ends the outermost section of {@code cpu}. */
  void end(Cpu cpu);

  /** Lets what is queued go on in this thread, where nothing else does: how many did. */
  int run();

  /** Waits until no frame that was queued before is still queued, of those whose devices are gone. Outside of any section. */
  void flush();

  /** Waits until what was queued before has gone on, where frames do not wait for {@link #run}. Outside of any section. */
  void settle();

  /** Drops what is queued. No frame comes any more. */
  @Override
  void close();

  /** Drops a CPU's backlog. For its owner. */
  static void purge(Cpu cpu, DropReason reason) {
    for (SkBuff skb = cpu.next(); skb != null; skb = cpu.next()) {
      skb.drop(reason);
    }
  }
}
