// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_CACHEINFO;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_FLAGS_EXT;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_LLADDR;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_MASTER;

import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;
import org.pernet.api.dev.NetDevice;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.time.Jiffies;
import org.pernet.rtnetlink.message.NeighbourMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** Entries as neighbour messages tell of them (fdb_fill_info, nlmsg_populate_fdb_fill). */
final class FdbFill {
  /** The device itself has the entry. */
  static final int NTF_SELF = 0x02;
  /** The device's master has it. */
  static final int NTF_MASTER = 0x04;
  /** User space pretends that a frame has come. */
  static final int NTF_USE = 0x01;

  static final int NTF_EXT_LEARNED = 0x10;
  static final int NTF_OFFLOADED = 0x20;
  static final int NTF_STICKY = 0x40;
  /** In NDA_FLAGS_EXT. */
  static final int NTF_EXT_LOCKED = 1 << 1;

  private FdbFill() {}

  /** An entry of a bridge's database. */
  static NeighbourMessage entry(NetBridge bridge, FdbEntry entry) {
    BridgePort port = entry.destination();
    NetDevice device = port == null ? bridge.device() : port.device();
    int flags = (entry.has(FdbEntry.ADDED_BY_EXT_LEARN) ? NTF_EXT_LEARNED : 0)
        | (entry.has(FdbEntry.STICKY) ? NTF_STICKY : 0);
    long now = bridge.now();
    Attributes attributes = Attributes.builder()
        .put(NDA_LLADDR, BridgeId.address(entry.address()))
        .put(NDA_MASTER, bridge.device().index())
        .put(NDA_FLAGS_EXT, entry.has(FdbEntry.LOCKED) ? NTF_EXT_LOCKED : 0)
        .put(NDA_CACHEINFO, new long[] {
          0, Jiffies.toUser(now - entry.used()), Jiffies.toUser(now - entry.updated()), 0
        })
        .build();
    return message(device, bridge.fdb().state(entry), flags, attributes);
  }

  /** An address of a device's own lists. */
  static NeighbourMessage self(NetDevice device, HardwareAddress address, int state) {
    return message(device, state, NTF_SELF, Attributes.of(NDA_LLADDR, address));
  }

  private static NeighbourMessage message(
      NetDevice device, int state, int flags, Attributes attributes) {
    return new NeighbourMessage(
        RtnlTypes.AF_BRIDGE, 0, device.index(), state, flags, 0, attributes);
  }
}
