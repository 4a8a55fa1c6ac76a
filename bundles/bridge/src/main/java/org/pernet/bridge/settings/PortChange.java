// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.settings;

import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;

import java.util.List;
import java.util.Optional;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.bridge.br.NetBridge;
import org.pernet.bridge.control.Bridge;
import org.pernet.bridge.control.BridgeKind;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortFlags;

/**
 * Changes what can be set on a port, in the kernel's order (br_setport): flags, which all are checked first, then values; the
 * first refusal ends it, and what came before stays. What belongs to neighbours, virtual LANs and groups is kept and told,
 * and nothing follows from it.
 */
public final class PortChange {
  private static final int MOST_ROUTER = 3;
  private static final int PAUSE = 1 << 1;

  private record Flag(AttributeType<Integer> type, int flag) {}

  private static final List<Flag> FLAGS = List.of(
      new Flag(IFLA_BRPORT_MODE, PortFlags.HAIRPIN_MODE),
      new Flag(IFLA_BRPORT_GUARD, PortFlags.BPDU_GUARD),
      new Flag(IFLA_BRPORT_FAST_LEAVE, PortFlags.MULTICAST_FAST_LEAVE),
      new Flag(IFLA_BRPORT_PROTECT, PortFlags.ROOT_BLOCK),
      new Flag(IFLA_BRPORT_LEARNING, PortFlags.LEARNING),
      new Flag(IFLA_BRPORT_UNICAST_FLOOD, PortFlags.FLOOD),
      new Flag(IFLA_BRPORT_MCAST_FLOOD, PortFlags.MCAST_FLOOD),
      new Flag(IFLA_BRPORT_MCAST_TO_UCAST, PortFlags.MULTICAST_TO_UNICAST),
      new Flag(IFLA_BRPORT_BCAST_FLOOD, PortFlags.BCAST_FLOOD),
      new Flag(IFLA_BRPORT_PROXYARP, PortFlags.PROXYARP),
      new Flag(IFLA_BRPORT_PROXYARP_WIFI, PortFlags.PROXYARP_WIFI),
      new Flag(IFLA_BRPORT_VLAN_TUNNEL, PortFlags.VLAN_TUNNEL),
      new Flag(IFLA_BRPORT_NEIGH_SUPPRESS, PortFlags.NEIGH_SUPPRESS),
      new Flag(IFLA_BRPORT_ISOLATED, PortFlags.ISOLATED),
      new Flag(IFLA_BRPORT_LOCKED, PortFlags.LOCKED),
      new Flag(IFLA_BRPORT_MAB, PortFlags.MAB),
      new Flag(IFLA_BRPORT_NEIGH_VLAN_SUPPRESS, PortFlags.NEIGH_VLAN_SUPPRESS));

  private final Bridge bridge;
  private final BridgePort port;
  private final Attributes asked;

  private PortChange(Bridge bridge, BridgePort port, Attributes asked) {
    this.bridge = bridge;
    this.port = port;
    this.asked = asked;
  }

  /** Changes what is asked; does not tell. */
  public static void run(Bridge bridge, BridgePort port, Attributes asked) throws NetException {
    PortChange change = new PortChange(bridge, port, asked);
    change.flags();
    change.tree();
    change.groups();
    change.backup();
  }

  private void flags() throws NetException {
    int flags = port.flags();
    for (Flag one : FLAGS) {
      Integer wanted = asked.get(one.type);
      if (wanted != null) {
        flags = wanted != 0 ? flags | one.flag : flags & ~one.flag;
      }
    }
    int needed = PortFlags.LOCKED | PortFlags.LEARNING;
    if ((flags & PortFlags.MAB) != 0 && (flags & needed) != needed) {
      throw new NetException(
          Errno.EINVAL, "Bridge port must be locked and have learning enabled when MAB is enabled");
    }
    port.replaceFlags(flags);
  }

  private void tree() throws NetException {
    if (asked.has(IFLA_BRPORT_COST)) {
      bridge.settings().setPathCost(port, asked.get(IFLA_BRPORT_COST));
    }
    if (asked.has(IFLA_BRPORT_PRIORITY)) {
      bridge.settings().setPortPriority(port, asked.get(IFLA_BRPORT_PRIORITY));
    }
    if (asked.has(IFLA_BRPORT_STATE)) {
      bridge.settings().setPortState(port, asked.get(IFLA_BRPORT_STATE));
    }
    if (asked.has(IFLA_BRPORT_FLUSH)) {
      bridge.state().fdb().deleteByPort(port, false);
    }
  }

  private void groups() throws NetException {
    if (asked.has(IFLA_BRPORT_MULTICAST_ROUTER)) {
      int mode = asked.get(IFLA_BRPORT_MULTICAST_ROUTER);
      if (mode > MOST_ROUTER) {
        throw new NetException(Errno.EINVAL);
      }
      port.setMulticastRouter(mode);
    }
    if (asked.has(IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT)) {
      port.setEhtHostsLimit(asked.get(IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT));
    }
    if (asked.has(IFLA_BRPORT_MCAST_MAX_GROUPS)) {
      port.setMaxGroups(asked.get(IFLA_BRPORT_MCAST_MAX_GROUPS));
    }
    if (asked.has(IFLA_BRPORT_GROUP_FWD_MASK)) {
      int mask = asked.get(IFLA_BRPORT_GROUP_FWD_MASK);
      if ((mask & PAUSE) != 0) {
        throw new NetException(Errno.EINVAL);
      }
      port.setGroupForwardMask(mask);
    }
  }

  private void backup() throws NetException {
    Integer index = asked.get(IFLA_BRPORT_BACKUP_PORT);
    if (index != null) {
      port.setBackup(index == 0 ? null : backup(index));
    }
    if (asked.has(IFLA_BRPORT_BACKUP_NHID)) {
      port.setBackupNexthop(asked.get(IFLA_BRPORT_BACKUP_NHID));
    }
  }

  /** nbp_backup_change. */
  private BridgePort backup(int index) throws NetException {
    NetBridge state = bridge.state();
    Optional<NetDevice> device = state.device().net().deviceByIndex(index);
    if (device.isEmpty()) {
      throw new NetException(Errno.ENOENT);
    }
    if (BridgeKind.port(device.get()).isEmpty()) {
      throw new NetException(Errno.ENOENT);
    }
    return state
        .port(device.get())
        .filter(other -> other != port)
        .orElseThrow(() -> new NetException(Errno.EINVAL));
  }
}
