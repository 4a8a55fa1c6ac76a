// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.fdb;

import org.pernet.bridge.port.BridgePort;

/** What a forwarding database must know of its bridge. Called with the database's lock held. */
public interface FdbOwner {
  /** The bridge's own address, in the lower 48 bits. */
  long address();

  /** A port other than {@code but} whose device has this address; null where there is none. */
  BridgePort portWith(long address, BridgePort but);

  /** How long an entry is held that no frame refreshes, in ticks (hold_time). */
  long holdTime();

  /** Now, in ticks. */
  long now();

  /** An entry has come or changed, or goes: tells who listens. Must not block. */
  void changed(FdbEntry entry, boolean gone);
}
