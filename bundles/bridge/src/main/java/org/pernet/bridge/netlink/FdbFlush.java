// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.netlink;

import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_IFINDEX;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_NDM_FLAGS_MASK;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_NDM_STATE_MASK;
import static org.pernet.rtnetlink.schema.NeighbourAttributes.NDA_VLAN;

import java.util.Optional;
import java.util.Set;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.fdb.FdbEntry;
import org.pernet.bridge.port.BridgePort;
import org.pernet.rtnetlink.message.NeighbourMessage;

/** Many entries go at once: RTM_DELNEIGH with NLM_F_BULK (br_fdb_delete_bulk). */
final class FdbFlush {
  private static final Set<AttributeType<?>> UNDERSTOOD =
      Set.of(NDA_VLAN, NDA_IFINDEX, NDA_NDM_STATE_MASK, NDA_NDM_FLAGS_MASK);
  private static final int VLAN_IDS = 4095;
  private static final int STATES = FdbEntry.NUD_PERMANENT | FdbEntry.NUD_NOARP;
  private static final int PASSED_OVER = FdbFill.NTF_MASTER | FdbFill.NTF_SELF;
  private static final int FLAGS =
      FdbFill.NTF_USE | FdbFill.NTF_EXT_LEARNED | FdbFill.NTF_STICKY | FdbFill.NTF_OFFLOADED;
  /** A flag that no entry here has. */
  private static final int OFFLOADED = 1 << 30;

  private FdbFlush() {}

  static void run(Net net, NetDevice device, NeighbourMessage asked) throws NetException {
    check(asked.attributes());
    if (device.spec().type() != DeviceSpec.ARPHRD_ETHER) {
      throw new NetException(Errno.EINVAL, "FDB delete only supported for Ethernet devices");
    }
    boolean done = false;
    int flags = asked.flags();
    Optional<Bridge> over = BridgeKind.over(device);
    if ((flags == 0 || (flags & FdbFill.NTF_MASTER) != 0) && over.isPresent()) {
      flush(net, over.get().state(), device.index(), asked);
      done = true;
    }
    if ((flags & FdbFill.NTF_SELF) != 0) {
      Bridge self = BridgeKind.bridge(device).orElseThrow(() -> new NetException(Errno.EOPNOTSUPP));
      flush(net, self.state(), 0, asked);
      done = true;
    }
    if (!done) {
      throw new NetException(Errno.EOPNOTSUPP);
    }
  }

  private static void check(Attributes attributes) throws NetException {
    for (int i = 0; i < attributes.size(); i++) {
      AttributeType<?> type = attributes.typeAt(i);
      if (!UNDERSTOOD.contains(type.misfitOf().orElse(type))) {
        throw new NetException(Errno.EINVAL, "Unsupported attribute", type);
      }
      if (type == NDA_VLAN && !isVlan((Integer) attributes.valueAt(i))) {
        throw new NetException(Errno.ERANGE, "integer out of range", type);
      }
      if (type == NDA_IFINDEX && (Integer) attributes.valueAt(i) < 1) {
        throw new NetException(Errno.ERANGE, "integer out of range", type);
      }
    }
  }

  private static boolean isVlan(int id) {
    return id >= 1 && id < VLAN_IDS;
  }

  private static void flush(Net net, NetBridge bridge, int port, NeighbourMessage asked)
      throws NetException {
    int state = asked.state();
    if ((asked.flags() & ~(PASSED_OVER | FLAGS)) != 0) {
      throw new NetException(Errno.EINVAL, "Unsupported fdb flush ndm flag bits set");
    }
    if ((state & ~STATES) != 0) {
      throw new NetException(Errno.EINVAL, "Unsupported fdb flush ndm state bits set");
    }
    Attributes attributes = asked.attributes();
    int wanted = ofState(state) | ofFlags(asked.flags());
    int mask = wanted
        | ofState(attributes.find(NDA_NDM_STATE_MASK).orElse(0))
        | ofFlags(attributes.find(NDA_NDM_FLAGS_MASK).orElse(0));
    int index =
        attributes.has(NDA_IFINDEX) ? place(net, bridge, attributes.get(NDA_IFINDEX)) : port;
    if (attributes.has(NDA_VLAN)) {
      return; // there is no entry of a virtual LAN
    }
    bridge
        .fdb()
        .flush(entry ->
            (entry.flags() & mask) == wanted && (index == 0 || index == indexOf(bridge, entry)));
  }

  private static int indexOf(NetBridge bridge, FdbEntry entry) {
    BridgePort port = entry.destination();
    return (port == null ? bridge.device() : port.device()).index();
  }

  private static int place(Net net, NetBridge bridge, int index) throws NetException {
    NetDevice device = net.deviceByIndex(index)
        .orElseThrow(() -> new NetException(Errno.ENODEV, "bridge: Unknown flush device ifindex"));
    if (device == bridge.device()) {
      return index;
    }
    if (BridgeKind.port(device).isEmpty() && BridgeKind.bridge(device).isEmpty()) {
      throw new NetException(Errno.EINVAL, "bridge: Flush device is not a bridge or bridge port");
    }
    if (bridge.port(device).isEmpty()) {
      throw new NetException(
          Errno.EINVAL, "bridge: Flush bridge device does not match target bridge device");
    }
    return index;
  }

  private static int ofState(int state) {
    return ((state & FdbEntry.NUD_PERMANENT) != 0 ? FdbEntry.LOCAL : 0)
        | ((state & FdbEntry.NUD_NOARP) != 0 ? FdbEntry.STATIC : 0);
  }

  private static int ofFlags(int flags) {
    return ((flags & FdbFill.NTF_USE) != 0 ? FdbEntry.ADDED_BY_USER : 0)
        | ((flags & FdbFill.NTF_EXT_LEARNED) != 0 ? FdbEntry.ADDED_BY_EXT_LEARN : 0)
        | ((flags & FdbFill.NTF_STICKY) != 0 ? FdbEntry.STICKY : 0)
        | ((flags & FdbFill.NTF_OFFLOADED) != 0 ? OFFLOADED : 0);
  }
}
