// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.br;

import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgePort;

/** Who tells user space of ports and entries (br_ifinfo_notify, fdb_notify). Must not block. */
public interface BridgeEvents {
  /** A port is new or has changed, or goes. RTNL is held. */
  void port(NetBridge bridge, BridgePort port, boolean gone);

  /** An entry is new or has changed, or goes. The lock of the database is held. */
  void entry(NetBridge bridge, FdbEntry entry, boolean gone);
}
