// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.dev.HardwareAddress;

/** The attributes of a bridge (IFLA_BR_*), in IFLA_INFO_DATA of its kind: times and timers are hundredths of a second. */
public final class BridgeAttributes {
  public static final AttributeType<Integer> IFLA_BR_FORWARD_DELAY = u32("FORWARD_DELAY", 1);
  public static final AttributeType<Integer> IFLA_BR_HELLO_TIME = u32("HELLO_TIME", 2);
  public static final AttributeType<Integer> IFLA_BR_MAX_AGE = u32("MAX_AGE", 3);
  public static final AttributeType<Integer> IFLA_BR_AGEING_TIME = u32("AGEING_TIME", 4);
  public static final AttributeType<Integer> IFLA_BR_STP_STATE = u32("STP_STATE", 5);
  public static final AttributeType<Integer> IFLA_BR_PRIORITY = u16("PRIORITY", 6);
  public static final AttributeType<Integer> IFLA_BR_VLAN_FILTERING = u8("VLAN_FILTERING", 7);
  public static final AttributeType<Integer> IFLA_BR_VLAN_PROTOCOL = u16("VLAN_PROTOCOL", 8);
  public static final AttributeType<Integer> IFLA_BR_GROUP_FWD_MASK = u16("GROUP_FWD_MASK", 9);
  public static final AttributeType<byte[]> IFLA_BR_ROOT_ID = bridgeId("ROOT_ID", 10);
  public static final AttributeType<byte[]> IFLA_BR_BRIDGE_ID = bridgeId("BRIDGE_ID", 11);
  public static final AttributeType<Integer> IFLA_BR_ROOT_PORT = u16("ROOT_PORT", 12);
  public static final AttributeType<Integer> IFLA_BR_ROOT_PATH_COST = u32("ROOT_PATH_COST", 13);
  public static final AttributeType<Integer> IFLA_BR_TOPOLOGY_CHANGE = u8("TOPOLOGY_CHANGE", 14);
  public static final AttributeType<Integer> IFLA_BR_TOPOLOGY_CHANGE_DETECTED =
      u8("TOPOLOGY_CHANGE_DETECTED", 15);
  public static final AttributeType<Long> IFLA_BR_HELLO_TIMER = u64("HELLO_TIMER", 16);
  public static final AttributeType<Long> IFLA_BR_TCN_TIMER = u64("TCN_TIMER", 17);
  public static final AttributeType<Long> IFLA_BR_TOPOLOGY_CHANGE_TIMER =
      u64("TOPOLOGY_CHANGE_TIMER", 18);
  public static final AttributeType<Long> IFLA_BR_GC_TIMER = u64("GC_TIMER", 19);
  public static final AttributeType<HardwareAddress> IFLA_BR_GROUP_ADDR =
      AttributeType.of("IFLA_BR_GROUP_ADDR", 20, AttributeFormat.HARDWARE_ADDRESS);
  public static final AttributeType<Boolean> IFLA_BR_FDB_FLUSH =
      AttributeType.of("IFLA_BR_FDB_FLUSH", 21, AttributeFormat.FLAG);
  public static final AttributeType<Integer> IFLA_BR_MCAST_ROUTER = u8("MCAST_ROUTER", 22);
  public static final AttributeType<Integer> IFLA_BR_MCAST_SNOOPING = u8("MCAST_SNOOPING", 23);
  public static final AttributeType<Integer> IFLA_BR_MCAST_QUERY_USE_IFADDR =
      u8("MCAST_QUERY_USE_IFADDR", 24);
  public static final AttributeType<Integer> IFLA_BR_MCAST_QUERIER = u8("MCAST_QUERIER", 25);
  public static final AttributeType<Integer> IFLA_BR_MCAST_HASH_ELASTICITY =
      u32("MCAST_HASH_ELASTICITY", 26);
  public static final AttributeType<Integer> IFLA_BR_MCAST_HASH_MAX = u32("MCAST_HASH_MAX", 27);
  public static final AttributeType<Integer> IFLA_BR_MCAST_LAST_MEMBER_CNT =
      u32("MCAST_LAST_MEMBER_CNT", 28);
  public static final AttributeType<Integer> IFLA_BR_MCAST_STARTUP_QUERY_CNT =
      u32("MCAST_STARTUP_QUERY_CNT", 29);
  public static final AttributeType<Long> IFLA_BR_MCAST_LAST_MEMBER_INTVL =
      u64("MCAST_LAST_MEMBER_INTVL", 30);
  public static final AttributeType<Long> IFLA_BR_MCAST_MEMBERSHIP_INTVL =
      u64("MCAST_MEMBERSHIP_INTVL", 31);
  public static final AttributeType<Long> IFLA_BR_MCAST_QUERIER_INTVL =
      u64("MCAST_QUERIER_INTVL", 32);
  public static final AttributeType<Long> IFLA_BR_MCAST_QUERY_INTVL = u64("MCAST_QUERY_INTVL", 33);
  public static final AttributeType<Long> IFLA_BR_MCAST_QUERY_RESPONSE_INTVL =
      u64("MCAST_QUERY_RESPONSE_INTVL", 34);
  public static final AttributeType<Long> IFLA_BR_MCAST_STARTUP_QUERY_INTVL =
      u64("MCAST_STARTUP_QUERY_INTVL", 35);
  public static final AttributeType<Integer> IFLA_BR_NF_CALL_IPTABLES = u8("NF_CALL_IPTABLES", 36);
  public static final AttributeType<Integer> IFLA_BR_NF_CALL_IP6TABLES =
      u8("NF_CALL_IP6TABLES", 37);
  public static final AttributeType<Integer> IFLA_BR_NF_CALL_ARPTABLES =
      u8("NF_CALL_ARPTABLES", 38);
  public static final AttributeType<Integer> IFLA_BR_VLAN_DEFAULT_PVID =
      u16("VLAN_DEFAULT_PVID", 39);
  public static final AttributeType<Integer> IFLA_BR_VLAN_STATS_ENABLED =
      u8("VLAN_STATS_ENABLED", 41);
  public static final AttributeType<Integer> IFLA_BR_MCAST_STATS_ENABLED =
      u8("MCAST_STATS_ENABLED", 42);
  public static final AttributeType<Integer> IFLA_BR_MCAST_IGMP_VERSION =
      u8("MCAST_IGMP_VERSION", 43);
  public static final AttributeType<Integer> IFLA_BR_MCAST_MLD_VERSION =
      u8("MCAST_MLD_VERSION", 44);
  public static final AttributeType<Integer> IFLA_BR_VLAN_STATS_PER_PORT =
      u8("VLAN_STATS_PER_PORT", 45);
  /** struct br_boolopt_multi: values, and which of them count. */
  public static final AttributeType<long[]> IFLA_BR_MULTI_BOOLOPT =
      AttributeType.of("IFLA_BR_MULTI_BOOLOPT", 46, AttributeFormat.words32(2));

  public static final AttributeType<Integer> IFLA_BR_FDB_N_LEARNED = u32("FDB_N_LEARNED", 48);
  public static final AttributeType<Integer> IFLA_BR_FDB_MAX_LEARNED = u32("FDB_MAX_LEARNED", 49);

  /** A bridge's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "bridge",
      IFLA_BR_FORWARD_DELAY,
      IFLA_BR_HELLO_TIME,
      IFLA_BR_MAX_AGE,
      IFLA_BR_AGEING_TIME,
      IFLA_BR_STP_STATE,
      IFLA_BR_PRIORITY,
      IFLA_BR_VLAN_FILTERING,
      IFLA_BR_VLAN_PROTOCOL,
      IFLA_BR_GROUP_FWD_MASK,
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
      IFLA_BR_GROUP_ADDR,
      IFLA_BR_FDB_FLUSH,
      IFLA_BR_MCAST_ROUTER,
      IFLA_BR_MCAST_SNOOPING,
      IFLA_BR_MCAST_QUERY_USE_IFADDR,
      IFLA_BR_MCAST_QUERIER,
      IFLA_BR_MCAST_HASH_ELASTICITY,
      IFLA_BR_MCAST_HASH_MAX,
      IFLA_BR_MCAST_LAST_MEMBER_CNT,
      IFLA_BR_MCAST_STARTUP_QUERY_CNT,
      IFLA_BR_MCAST_LAST_MEMBER_INTVL,
      IFLA_BR_MCAST_MEMBERSHIP_INTVL,
      IFLA_BR_MCAST_QUERIER_INTVL,
      IFLA_BR_MCAST_QUERY_INTVL,
      IFLA_BR_MCAST_QUERY_RESPONSE_INTVL,
      IFLA_BR_MCAST_STARTUP_QUERY_INTVL,
      IFLA_BR_NF_CALL_IPTABLES,
      IFLA_BR_NF_CALL_IP6TABLES,
      IFLA_BR_NF_CALL_ARPTABLES,
      IFLA_BR_VLAN_DEFAULT_PVID,
      IFLA_BR_VLAN_STATS_ENABLED,
      IFLA_BR_MCAST_STATS_ENABLED,
      IFLA_BR_MCAST_IGMP_VERSION,
      IFLA_BR_MCAST_MLD_VERSION,
      IFLA_BR_VLAN_STATS_PER_PORT,
      IFLA_BR_MULTI_BOOLOPT,
      IFLA_BR_FDB_N_LEARNED,
      IFLA_BR_FDB_MAX_LEARNED);

  private BridgeAttributes() {}

  private static AttributeType<Integer> u8(String name, int number) {
    return AttributeType.of("IFLA_BR_" + name, number, AttributeFormat.U8);
  }

  private static AttributeType<Integer> u16(String name, int number) {
    return AttributeType.of("IFLA_BR_" + name, number, AttributeFormat.U16);
  }

  private static AttributeType<Integer> u32(String name, int number) {
    return AttributeType.of("IFLA_BR_" + name, number, AttributeFormat.U32);
  }

  private static AttributeType<Long> u64(String name, int number) {
    return AttributeType.of("IFLA_BR_" + name, number, AttributeFormat.U64);
  }

  private static AttributeType<byte[]> bridgeId(String name, int number) {
    return AttributeType.of("IFLA_BR_" + name, number, AttributeFormat.bytes(8));
  }
}
