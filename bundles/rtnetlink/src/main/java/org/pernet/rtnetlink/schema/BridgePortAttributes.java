// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The attributes of a bridge's port (IFLA_BRPORT_*): flags are bytes, timers hundredths of a second. */
public final class BridgePortAttributes {
  public static final AttributeType<Integer> IFLA_BRPORT_STATE = u8("STATE", 1);
  public static final AttributeType<Integer> IFLA_BRPORT_PRIORITY = u16("PRIORITY", 2);
  public static final AttributeType<Integer> IFLA_BRPORT_COST = u32("COST", 3);
  public static final AttributeType<Integer> IFLA_BRPORT_MODE = u8("MODE", 4);
  public static final AttributeType<Integer> IFLA_BRPORT_GUARD = u8("GUARD", 5);
  public static final AttributeType<Integer> IFLA_BRPORT_PROTECT = u8("PROTECT", 6);
  public static final AttributeType<Integer> IFLA_BRPORT_FAST_LEAVE = u8("FAST_LEAVE", 7);
  public static final AttributeType<Integer> IFLA_BRPORT_LEARNING = u8("LEARNING", 8);
  public static final AttributeType<Integer> IFLA_BRPORT_UNICAST_FLOOD = u8("UNICAST_FLOOD", 9);
  public static final AttributeType<Integer> IFLA_BRPORT_PROXYARP = u8("PROXYARP", 10);
  public static final AttributeType<Integer> IFLA_BRPORT_LEARNING_SYNC = u8("LEARNING_SYNC", 11);
  public static final AttributeType<Integer> IFLA_BRPORT_PROXYARP_WIFI = u8("PROXYARP_WIFI", 12);
  public static final AttributeType<byte[]> IFLA_BRPORT_ROOT_ID = bridgeId("ROOT_ID", 13);
  public static final AttributeType<byte[]> IFLA_BRPORT_BRIDGE_ID = bridgeId("BRIDGE_ID", 14);
  public static final AttributeType<Integer> IFLA_BRPORT_DESIGNATED_PORT =
      u16("DESIGNATED_PORT", 15);
  public static final AttributeType<Integer> IFLA_BRPORT_DESIGNATED_COST =
      u16("DESIGNATED_COST", 16);
  public static final AttributeType<Integer> IFLA_BRPORT_ID = u16("ID", 17);
  public static final AttributeType<Integer> IFLA_BRPORT_NO = u16("NO", 18);
  public static final AttributeType<Integer> IFLA_BRPORT_TOPOLOGY_CHANGE_ACK =
      u8("TOPOLOGY_CHANGE_ACK", 19);
  public static final AttributeType<Integer> IFLA_BRPORT_CONFIG_PENDING = u8("CONFIG_PENDING", 20);
  public static final AttributeType<Long> IFLA_BRPORT_MESSAGE_AGE_TIMER =
      u64("MESSAGE_AGE_TIMER", 21);
  public static final AttributeType<Long> IFLA_BRPORT_FORWARD_DELAY_TIMER =
      u64("FORWARD_DELAY_TIMER", 22);
  public static final AttributeType<Long> IFLA_BRPORT_HOLD_TIMER = u64("HOLD_TIMER", 23);
  public static final AttributeType<Boolean> IFLA_BRPORT_FLUSH =
      AttributeType.of("IFLA_BRPORT_FLUSH", 24, AttributeFormat.FLAG);
  public static final AttributeType<Integer> IFLA_BRPORT_MULTICAST_ROUTER =
      u8("MULTICAST_ROUTER", 25);
  public static final AttributeType<Integer> IFLA_BRPORT_MCAST_FLOOD = u8("MCAST_FLOOD", 27);
  public static final AttributeType<Integer> IFLA_BRPORT_MCAST_TO_UCAST = u8("MCAST_TO_UCAST", 28);
  public static final AttributeType<Integer> IFLA_BRPORT_VLAN_TUNNEL = u8("VLAN_TUNNEL", 29);
  public static final AttributeType<Integer> IFLA_BRPORT_BCAST_FLOOD = u8("BCAST_FLOOD", 30);
  public static final AttributeType<Integer> IFLA_BRPORT_GROUP_FWD_MASK = u16("GROUP_FWD_MASK", 31);
  public static final AttributeType<Integer> IFLA_BRPORT_NEIGH_SUPPRESS = u8("NEIGH_SUPPRESS", 32);
  public static final AttributeType<Integer> IFLA_BRPORT_ISOLATED = u8("ISOLATED", 33);
  public static final AttributeType<Integer> IFLA_BRPORT_BACKUP_PORT = u32("BACKUP_PORT", 34);
  public static final AttributeType<Integer> IFLA_BRPORT_MRP_RING_OPEN = u8("MRP_RING_OPEN", 35);
  public static final AttributeType<Integer> IFLA_BRPORT_MRP_IN_OPEN = u8("MRP_IN_OPEN", 36);
  public static final AttributeType<Integer> IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT =
      u32("MCAST_EHT_HOSTS_LIMIT", 37);
  public static final AttributeType<Integer> IFLA_BRPORT_MCAST_EHT_HOSTS_CNT =
      u32("MCAST_EHT_HOSTS_CNT", 38);
  public static final AttributeType<Integer> IFLA_BRPORT_LOCKED = u8("LOCKED", 39);
  public static final AttributeType<Integer> IFLA_BRPORT_MAB = u8("MAB", 40);
  public static final AttributeType<Integer> IFLA_BRPORT_MCAST_N_GROUPS = u32("MCAST_N_GROUPS", 41);
  public static final AttributeType<Integer> IFLA_BRPORT_MCAST_MAX_GROUPS =
      u32("MCAST_MAX_GROUPS", 42);
  public static final AttributeType<Integer> IFLA_BRPORT_NEIGH_VLAN_SUPPRESS =
      u8("NEIGH_VLAN_SUPPRESS", 43);
  public static final AttributeType<Integer> IFLA_BRPORT_BACKUP_NHID = u32("BACKUP_NHID", 44);

  /** A port's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "bridge port",
      IFLA_BRPORT_STATE,
      IFLA_BRPORT_PRIORITY,
      IFLA_BRPORT_COST,
      IFLA_BRPORT_MODE,
      IFLA_BRPORT_GUARD,
      IFLA_BRPORT_PROTECT,
      IFLA_BRPORT_FAST_LEAVE,
      IFLA_BRPORT_LEARNING,
      IFLA_BRPORT_UNICAST_FLOOD,
      IFLA_BRPORT_PROXYARP,
      IFLA_BRPORT_LEARNING_SYNC,
      IFLA_BRPORT_PROXYARP_WIFI,
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
      IFLA_BRPORT_FLUSH,
      IFLA_BRPORT_MULTICAST_ROUTER,
      IFLA_BRPORT_MCAST_FLOOD,
      IFLA_BRPORT_MCAST_TO_UCAST,
      IFLA_BRPORT_VLAN_TUNNEL,
      IFLA_BRPORT_BCAST_FLOOD,
      IFLA_BRPORT_GROUP_FWD_MASK,
      IFLA_BRPORT_NEIGH_SUPPRESS,
      IFLA_BRPORT_ISOLATED,
      IFLA_BRPORT_BACKUP_PORT,
      IFLA_BRPORT_MRP_RING_OPEN,
      IFLA_BRPORT_MRP_IN_OPEN,
      IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT,
      IFLA_BRPORT_MCAST_EHT_HOSTS_CNT,
      IFLA_BRPORT_LOCKED,
      IFLA_BRPORT_MAB,
      IFLA_BRPORT_MCAST_N_GROUPS,
      IFLA_BRPORT_MCAST_MAX_GROUPS,
      IFLA_BRPORT_NEIGH_VLAN_SUPPRESS,
      IFLA_BRPORT_BACKUP_NHID);

  private BridgePortAttributes() {}

  private static AttributeType<Integer> u8(String name, int number) {
    return AttributeType.of("IFLA_BRPORT_" + name, number, AttributeFormat.U8);
  }

  private static AttributeType<Integer> u16(String name, int number) {
    return AttributeType.of("IFLA_BRPORT_" + name, number, AttributeFormat.U16);
  }

  private static AttributeType<Integer> u32(String name, int number) {
    return AttributeType.of("IFLA_BRPORT_" + name, number, AttributeFormat.U32);
  }

  private static AttributeType<Long> u64(String name, int number) {
    return AttributeType.of("IFLA_BRPORT_" + name, number, AttributeFormat.U64);
  }

  private static AttributeType<byte[]> bridgeId(String name, int number) {
    return AttributeType.of("IFLA_BRPORT_" + name, number, AttributeFormat.bytes(8));
  }
}
