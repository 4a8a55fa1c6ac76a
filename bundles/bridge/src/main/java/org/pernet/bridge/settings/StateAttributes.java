// SPDX-License-Identifier: Apache-2.0
package org.pernet.bridge.settings;

import static org.pernet.rtnetlink.schema.BridgeAttributes.*;
import static org.pernet.rtnetlink.schema.BridgePortAttributes.*;
import static org.pernet.rtnetlink.schema.LinkAttributes.IFLA_CARRIER;

import java.util.Set;
import org.pernet.api.attr.AttributeType;

/** What is told of bridges and ports that is no setting: timers, what the spanning tree has found, what is counted; and the carrier, which follows from the ports. */
public final class StateAttributes {
  /** Of both. */
  public static final Set<AttributeType<?>> ALL = Set.of(
      IFLA_CARRIER,
      IFLA_BR_VLAN_FILTERING,
      IFLA_BR_ROOT_ID,
      IFLA_BR_BRIDGE_ID,
      IFLA_BR_ROOT_PORT,
      IFLA_BR_ROOT_PATH_COST,
      IFLA_BR_TOPOLOGY_CHANGE,
      IFLA_BR_TOPOLOGY_CHANGE_DETECTED,
      IFLA_BR_HELLO_TIMER,
      IFLA_BR_TCN_TIMER,
      IFLA_BR_TOPOLOGY_CHANGE_TIMER,
      IFLA_BR_GC_TIMER,
      IFLA_BR_MCAST_HASH_ELASTICITY,
      IFLA_BR_FDB_N_LEARNED,
      IFLA_BRPORT_STATE,
      IFLA_BRPORT_ROOT_ID,
      IFLA_BRPORT_BRIDGE_ID,
      IFLA_BRPORT_DESIGNATED_PORT,
      IFLA_BRPORT_DESIGNATED_COST,
      IFLA_BRPORT_ID,
      IFLA_BRPORT_NO,
      IFLA_BRPORT_TOPOLOGY_CHANGE_ACK,
      IFLA_BRPORT_CONFIG_PENDING,
      IFLA_BRPORT_MESSAGE_AGE_TIMER,
      IFLA_BRPORT_FORWARD_DELAY_TIMER,
      IFLA_BRPORT_HOLD_TIMER,
      IFLA_BRPORT_MRP_RING_OPEN,
      IFLA_BRPORT_MRP_IN_OPEN,
      IFLA_BRPORT_MCAST_EHT_HOSTS_CNT,
      IFLA_BRPORT_MCAST_N_GROUPS);

  private StateAttributes() {}
}
