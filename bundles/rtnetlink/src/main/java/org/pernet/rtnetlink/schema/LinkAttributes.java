// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import java.util.Set;
import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.HardwareAddress;

/** The attributes of a link (IFLA_*). */
public final class LinkAttributes {
  /** More than the headers of TCP may take (MAX_TCP_HEADER + 1). */
  private static final int LEAST_GSO = 193;

  public static final AttributeType<HardwareAddress> IFLA_ADDRESS =
      AttributeType.of("IFLA_ADDRESS", 1, AttributeFormat.HARDWARE_ADDRESS);
  public static final AttributeType<HardwareAddress> IFLA_BROADCAST =
      AttributeType.of("IFLA_BROADCAST", 2, AttributeFormat.HARDWARE_ADDRESS);
  public static final AttributeType<String> IFLA_IFNAME =
      AttributeType.of("IFLA_IFNAME", 3, AttributeFormat.string(15));
  public static final AttributeType<Integer> IFLA_MTU =
      AttributeType.of("IFLA_MTU", 4, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_LINK =
      AttributeType.of("IFLA_LINK", 5, AttributeFormat.U32);
  public static final AttributeType<String> IFLA_QDISC =
      AttributeType.of("IFLA_QDISC", 6, AttributeFormat.string(15));
  public static final AttributeType<long[]> IFLA_STATS =
      AttributeType.of("IFLA_STATS", 7, AttributeFormat.words32(24));
  public static final AttributeType<byte[]> IFLA_COST =
      AttributeType.of("IFLA_COST", 8, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<byte[]> IFLA_PRIORITY =
      AttributeType.of("IFLA_PRIORITY", 9, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> IFLA_MASTER =
      AttributeType.of("IFLA_MASTER", 10, AttributeFormat.U32);
  public static final AttributeType<byte[]> IFLA_WIRELESS =
      AttributeType.of("IFLA_WIRELESS", 11, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<byte[]> IFLA_PROTINFO =
      AttributeType.of("IFLA_PROTINFO", 12, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> IFLA_TXQLEN =
      AttributeType.of("IFLA_TXQLEN", 13, AttributeFormat.U32);
  public static final AttributeType<byte[]> IFLA_MAP =
      AttributeType.of("IFLA_MAP", 14, AttributeFormat.bytes(32));
  public static final AttributeType<Integer> IFLA_WEIGHT =
      AttributeType.of("IFLA_WEIGHT", 15, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_OPERSTATE =
      AttributeType.of("IFLA_OPERSTATE", 16, AttributeFormat.U8);
  public static final AttributeType<Integer> IFLA_LINKMODE =
      AttributeType.of("IFLA_LINKMODE", 17, AttributeFormat.U8);
  public static final AttributeType<Attributes> IFLA_LINKINFO = AttributeType.of(
      "IFLA_LINKINFO", 18, AttributeFormat.nested(() -> LinkInfoAttributes.SCHEMA));
  public static final AttributeType<Integer> IFLA_NET_NS_PID =
      AttributeType.of("IFLA_NET_NS_PID", 19, AttributeFormat.U32);
  public static final AttributeType<String> IFLA_IFALIAS =
      AttributeType.of("IFLA_IFALIAS", 20, AttributeFormat.bareText(255));
  public static final AttributeType<Integer> IFLA_NUM_VF =
      AttributeType.of("IFLA_NUM_VF", 21, AttributeFormat.U32);
  public static final AttributeType<byte[]> IFLA_VFINFO_LIST =
      AttributeType.of("IFLA_VFINFO_LIST", 22, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<long[]> IFLA_STATS64 =
      AttributeType.of("IFLA_STATS64", 23, AttributeFormat.words64(25));
  public static final AttributeType<byte[]> IFLA_VF_PORTS =
      AttributeType.of("IFLA_VF_PORTS", 24, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<byte[]> IFLA_PORT_SELF =
      AttributeType.of("IFLA_PORT_SELF", 25, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Attributes> IFLA_AF_SPEC = AttributeType.of(
      "IFLA_AF_SPEC", 26, AttributeFormat.nested(() -> InetLinkAttributes.AF_SPEC));
  public static final AttributeType<Integer> IFLA_GROUP =
      AttributeType.of("IFLA_GROUP", 27, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_NET_NS_FD =
      AttributeType.of("IFLA_NET_NS_FD", 28, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_EXT_MASK =
      AttributeType.of("IFLA_EXT_MASK", 29, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_PROMISCUITY =
      AttributeType.of("IFLA_PROMISCUITY", 30, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_NUM_TX_QUEUES =
      AttributeType.of("IFLA_NUM_TX_QUEUES", 31, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_NUM_RX_QUEUES =
      AttributeType.of("IFLA_NUM_RX_QUEUES", 32, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_CARRIER =
      AttributeType.of("IFLA_CARRIER", 33, AttributeFormat.U8);
  public static final AttributeType<byte[]> IFLA_PHYS_PORT_ID =
      AttributeType.of("IFLA_PHYS_PORT_ID", 34, AttributeFormat.bytes(32));
  public static final AttributeType<Integer> IFLA_CARRIER_CHANGES =
      AttributeType.of("IFLA_CARRIER_CHANGES", 35, AttributeFormat.U32);
  public static final AttributeType<byte[]> IFLA_PHYS_SWITCH_ID =
      AttributeType.of("IFLA_PHYS_SWITCH_ID", 36, AttributeFormat.bytes(32));
  public static final AttributeType<Integer> IFLA_LINK_NETNSID =
      AttributeType.of("IFLA_LINK_NETNSID", 37, AttributeFormat.S32);
  public static final AttributeType<String> IFLA_PHYS_PORT_NAME =
      AttributeType.of("IFLA_PHYS_PORT_NAME", 38, AttributeFormat.string(15));
  public static final AttributeType<Integer> IFLA_PROTO_DOWN =
      AttributeType.of("IFLA_PROTO_DOWN", 39, AttributeFormat.U8);
  public static final AttributeType<Integer> IFLA_GSO_MAX_SEGS =
      AttributeType.of("IFLA_GSO_MAX_SEGS", 40, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_GSO_MAX_SIZE =
      AttributeType.of("IFLA_GSO_MAX_SIZE", 41, AttributeFormat.u32AtLeast(LEAST_GSO));
  public static final AttributeType<Attributes> IFLA_XDP =
      AttributeType.of("IFLA_XDP", 43, AttributeFormat.nested(() -> XdpAttributes.SCHEMA));
  public static final AttributeType<Integer> IFLA_EVENT =
      AttributeType.of("IFLA_EVENT", 44, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_NEW_NETNSID =
      AttributeType.of("IFLA_NEW_NETNSID", 45, AttributeFormat.S32);
  public static final AttributeType<Integer> IFLA_TARGET_NETNSID =
      AttributeType.of("IFLA_TARGET_NETNSID", 46, AttributeFormat.S32);
  public static final AttributeType<Integer> IFLA_CARRIER_UP_COUNT =
      AttributeType.of("IFLA_CARRIER_UP_COUNT", 47, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_CARRIER_DOWN_COUNT =
      AttributeType.of("IFLA_CARRIER_DOWN_COUNT", 48, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_NEW_IFINDEX =
      AttributeType.of("IFLA_NEW_IFINDEX", 49, AttributeFormat.s32AtLeast(1));
  public static final AttributeType<Integer> IFLA_MIN_MTU =
      AttributeType.of("IFLA_MIN_MTU", 50, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_MAX_MTU =
      AttributeType.of("IFLA_MAX_MTU", 51, AttributeFormat.U32);
  public static final AttributeType<Attributes> IFLA_PROP_LIST = AttributeType.of(
      "IFLA_PROP_LIST", 52, AttributeFormat.flaggedNest(() -> LinkAttributes.PROPERTIES));
  public static final AttributeType<String> IFLA_ALT_IFNAME =
      AttributeType.of("IFLA_ALT_IFNAME", 53, AttributeFormat.string(127));
  public static final AttributeType<HardwareAddress> IFLA_PERM_ADDRESS =
      AttributeType.of("IFLA_PERM_ADDRESS", 54, AttributeFormat.HARDWARE_ADDRESS);
  public static final AttributeType<Attributes> IFLA_PROTO_DOWN_REASON = AttributeType.of(
      "IFLA_PROTO_DOWN_REASON", 55, AttributeFormat.flaggedNest(() -> LinkAttributes.REASONS));
  public static final AttributeType<String> IFLA_PARENT_DEV_NAME =
      AttributeType.of("IFLA_PARENT_DEV_NAME", 56, AttributeFormat.string(Integer.MAX_VALUE));
  public static final AttributeType<String> IFLA_PARENT_DEV_BUS_NAME =
      AttributeType.of("IFLA_PARENT_DEV_BUS_NAME", 57, AttributeFormat.string(Integer.MAX_VALUE));
  public static final AttributeType<Integer> IFLA_GRO_MAX_SIZE =
      AttributeType.of("IFLA_GRO_MAX_SIZE", 58, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_TSO_MAX_SIZE =
      AttributeType.of("IFLA_TSO_MAX_SIZE", 59, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_TSO_MAX_SEGS =
      AttributeType.of("IFLA_TSO_MAX_SEGS", 60, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_ALLMULTI =
      AttributeType.of("IFLA_ALLMULTI", 61, AttributeFormat.U32);
  public static final AttributeType<Attributes> IFLA_DEVLINK_PORT = AttributeType.of(
      "IFLA_DEVLINK_PORT",
      62,
      AttributeFormat.flaggedNest(() -> AttributeSchema.empty("devlink port")));
  public static final AttributeType<Integer> IFLA_GSO_IPV4_MAX_SIZE =
      AttributeType.of("IFLA_GSO_IPV4_MAX_SIZE", 63, AttributeFormat.u32AtLeast(LEAST_GSO));
  public static final AttributeType<Integer> IFLA_GRO_IPV4_MAX_SIZE =
      AttributeType.of("IFLA_GRO_IPV4_MAX_SIZE", 64, AttributeFormat.U32);
  public static final AttributeType<Attributes> IFLA_DPLL_PIN = AttributeType.of(
      "IFLA_DPLL_PIN", 65, AttributeFormat.flaggedNest(() -> AttributeSchema.empty("dpll pin")));
  public static final AttributeType<Integer> IFLA_MAX_PACING_OFFLOAD_HORIZON =
      AttributeType.of("IFLA_MAX_PACING_OFFLOAD_HORIZON", 66, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_NETNS_IMMUTABLE =
      AttributeType.of("IFLA_NETNS_IMMUTABLE", 67, AttributeFormat.U8);
  public static final AttributeType<Integer> IFLA_HEADROOM =
      AttributeType.of("IFLA_HEADROOM", 68, AttributeFormat.U16);
  public static final AttributeType<Integer> IFLA_TAILROOM =
      AttributeType.of("IFLA_TAILROOM", 69, AttributeFormat.U16);
  public static final AttributeType<Integer> IFLA_PROTO_DOWN_REASON_MASK =
      AttributeType.of("IFLA_PROTO_DOWN_REASON_MASK", 1, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_PROTO_DOWN_REASON_VALUE =
      AttributeType.of("IFLA_PROTO_DOWN_REASON_VALUE", 2, AttributeFormat.U32);

  /** What stands in a list of properties. */
  public static final AttributeSchema PROPERTIES =
      AttributeSchema.of("link properties", IFLA_ALT_IFNAME);

  /** Why a protocol holds a link down. */
  public static final AttributeSchema REASONS = AttributeSchema.of(
      "proto down reasons", IFLA_PROTO_DOWN_REASON_MASK, IFLA_PROTO_DOWN_REASON_VALUE);

  /** A link's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "link",
      IFLA_ADDRESS,
      IFLA_BROADCAST,
      IFLA_IFNAME,
      IFLA_MTU,
      IFLA_LINK,
      IFLA_QDISC,
      IFLA_STATS,
      IFLA_COST,
      IFLA_PRIORITY,
      IFLA_MASTER,
      IFLA_WIRELESS,
      IFLA_PROTINFO,
      IFLA_TXQLEN,
      IFLA_MAP,
      IFLA_WEIGHT,
      IFLA_OPERSTATE,
      IFLA_LINKMODE,
      IFLA_LINKINFO,
      IFLA_NET_NS_PID,
      IFLA_IFALIAS,
      IFLA_NUM_VF,
      IFLA_VFINFO_LIST,
      IFLA_STATS64,
      IFLA_VF_PORTS,
      IFLA_PORT_SELF,
      IFLA_AF_SPEC,
      IFLA_GROUP,
      IFLA_NET_NS_FD,
      IFLA_EXT_MASK,
      IFLA_PROMISCUITY,
      IFLA_NUM_TX_QUEUES,
      IFLA_NUM_RX_QUEUES,
      IFLA_CARRIER,
      IFLA_PHYS_PORT_ID,
      IFLA_CARRIER_CHANGES,
      IFLA_PHYS_SWITCH_ID,
      IFLA_LINK_NETNSID,
      IFLA_PHYS_PORT_NAME,
      IFLA_PROTO_DOWN,
      IFLA_GSO_MAX_SEGS,
      IFLA_GSO_MAX_SIZE,
      IFLA_XDP,
      IFLA_EVENT,
      IFLA_NEW_NETNSID,
      IFLA_TARGET_NETNSID,
      IFLA_CARRIER_UP_COUNT,
      IFLA_CARRIER_DOWN_COUNT,
      IFLA_NEW_IFINDEX,
      IFLA_MIN_MTU,
      IFLA_MAX_MTU,
      IFLA_PROP_LIST,
      IFLA_ALT_IFNAME,
      IFLA_PERM_ADDRESS,
      IFLA_PROTO_DOWN_REASON,
      IFLA_PARENT_DEV_NAME,
      IFLA_PARENT_DEV_BUS_NAME,
      IFLA_GRO_MAX_SIZE,
      IFLA_TSO_MAX_SIZE,
      IFLA_TSO_MAX_SEGS,
      IFLA_ALLMULTI,
      IFLA_DEVLINK_PORT,
      IFLA_GSO_IPV4_MAX_SIZE,
      IFLA_GRO_IPV4_MAX_SIZE,
      IFLA_DPLL_PIN,
      IFLA_MAX_PACING_OFFLOAD_HORIZON,
      IFLA_NETNS_IMMUTABLE,
      IFLA_HEADROOM,
      IFLA_TAILROOM);

  /** Those that only the kernel may set (NLA_REJECT). */
  public static final Set<AttributeType<?>> READ_ONLY = Set.of(
      IFLA_PERM_ADDRESS,
      IFLA_TSO_MAX_SIZE,
      IFLA_TSO_MAX_SEGS,
      IFLA_ALLMULTI,
      IFLA_MAX_PACING_OFFLOAD_HORIZON,
      IFLA_NETNS_IMMUTABLE,
      IFLA_HEADROOM,
      IFLA_TAILROOM);

  private LinkAttributes() {}
}
