// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.settings;

import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;

import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.bridge.port.BridgeId;
import org.pernet.bridge.port.BridgePort;
import org.pernet.bridge.port.PortFlags;

/** Describes a port, in the kernel's order (br_port_fill_attrs). */
public final class PortFill {
  private PortFill() {}

  /** Adds all that is told of a port. */
  public static void fill(BridgePort port, Attributes.Builder out) {
    out.put(IFLA_BRPORT_STATE, port.state());
    out.put(IFLA_BRPORT_PRIORITY, port.priority());
    out.put(IFLA_BRPORT_COST, port.pathCost());
    flag(port, PortFlags.HAIRPIN_MODE, IFLA_BRPORT_MODE, out);
    flag(port, PortFlags.BPDU_GUARD, IFLA_BRPORT_GUARD, out);
    flag(port, PortFlags.ROOT_BLOCK, IFLA_BRPORT_PROTECT, out);
    flag(port, PortFlags.MULTICAST_FAST_LEAVE, IFLA_BRPORT_FAST_LEAVE, out);
    flag(port, PortFlags.MULTICAST_TO_UNICAST, IFLA_BRPORT_MCAST_TO_UCAST, out);
    flag(port, PortFlags.LEARNING, IFLA_BRPORT_LEARNING, out);
    flag(port, PortFlags.FLOOD, IFLA_BRPORT_UNICAST_FLOOD, out);
    flag(port, PortFlags.MCAST_FLOOD, IFLA_BRPORT_MCAST_FLOOD, out);
    flag(port, PortFlags.BCAST_FLOOD, IFLA_BRPORT_BCAST_FLOOD, out);
    flag(port, PortFlags.PROXYARP, IFLA_BRPORT_PROXYARP, out);
    flag(port, PortFlags.PROXYARP_WIFI, IFLA_BRPORT_PROXYARP_WIFI, out);
    tree(port, out);
    flag(port, PortFlags.VLAN_TUNNEL, IFLA_BRPORT_VLAN_TUNNEL, out);
    out.put(IFLA_BRPORT_GROUP_FWD_MASK, port.groupForwardMask());
    flag(port, PortFlags.NEIGH_SUPPRESS, IFLA_BRPORT_NEIGH_SUPPRESS, out);
    out.put(IFLA_BRPORT_MRP_RING_OPEN, 0);
    out.put(IFLA_BRPORT_MRP_IN_OPEN, 0);
    flag(port, PortFlags.ISOLATED, IFLA_BRPORT_ISOLATED, out);
    flag(port, PortFlags.LOCKED, IFLA_BRPORT_LOCKED, out);
    flag(port, PortFlags.MAB, IFLA_BRPORT_MAB, out);
    flag(port, PortFlags.NEIGH_VLAN_SUPPRESS, IFLA_BRPORT_NEIGH_VLAN_SUPPRESS, out);
    out.put(IFLA_BRPORT_MESSAGE_AGE_TIMER, port.messageAgeTimer().remaining());
    out.put(IFLA_BRPORT_FORWARD_DELAY_TIMER, port.forwardDelayTimer().remaining());
    out.put(IFLA_BRPORT_HOLD_TIMER, port.holdTimer().remaining());
    multicastAndBackup(port, out);
  }

  private static void tree(BridgePort port, Attributes.Builder out) {
    out.put(IFLA_BRPORT_ROOT_ID, BridgeId.toBytes(port.designatedRoot()));
    out.put(IFLA_BRPORT_BRIDGE_ID, BridgeId.toBytes(port.designatedBridge()));
    out.put(IFLA_BRPORT_DESIGNATED_PORT, port.designatedPort());
    out.put(IFLA_BRPORT_DESIGNATED_COST, port.designatedCost() & 0xffff);
    out.put(IFLA_BRPORT_ID, port.id());
    out.put(IFLA_BRPORT_NO, port.number());
    out.put(IFLA_BRPORT_TOPOLOGY_CHANGE_ACK, BridgeFill.flag(port.topologyChangeAck()));
    out.put(IFLA_BRPORT_CONFIG_PENDING, BridgeFill.flag(port.configPending()));
  }

  private static void multicastAndBackup(BridgePort port, Attributes.Builder out) {
    out.put(IFLA_BRPORT_MULTICAST_ROUTER, port.multicastRouter());
    out.put(IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT, port.ehtHostsLimit());
    out.put(IFLA_BRPORT_MCAST_EHT_HOSTS_CNT, 0);
    out.put(IFLA_BRPORT_MCAST_N_GROUPS, 0);
    out.put(IFLA_BRPORT_MCAST_MAX_GROUPS, port.maxGroups());
    port.findBackup()
        .ifPresent(backup -> out.put(IFLA_BRPORT_BACKUP_PORT, backup.device().index()));
    if (port.backupNexthop() != 0) {
      out.put(IFLA_BRPORT_BACKUP_NHID, port.backupNexthop());
    }
  }

  private static void flag(
      BridgePort port, int flag, AttributeType<Integer> type, Attributes.Builder out) {
    out.put(type, BridgeFill.flag(port.has(flag)));
  }
}
