// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.skb;

import org.osgi.annotation.versioning.ConsumerType;

/** One who hears of every frame that is dropped (the tracepoint kfree_skb). See {@link PacketPath#addDropMonitor}. */
@ConsumerType
public interface DropMonitor {
  /** A frame is dropped. It is shown, not given. Any thread; must not block. */
  void dropped(SkBuff skb, DropReason reason);
}
