// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The attributes of a nexthop object (NHA_*). Addresses are in network order. */
public final class NexthopAttributes {
  public static final AttributeType<Integer> NHA_ID =
      AttributeType.of("NHA_ID", 1, AttributeFormat.U32);
  public static final AttributeType<byte[]> NHA_GROUP =
      AttributeType.of("NHA_GROUP", 2, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> NHA_GROUP_TYPE =
      AttributeType.of("NHA_GROUP_TYPE", 3, AttributeFormat.U16);
  public static final AttributeType<Boolean> NHA_BLACKHOLE =
      AttributeType.of("NHA_BLACKHOLE", 4, AttributeFormat.FLAG);
  public static final AttributeType<Integer> NHA_OIF =
      AttributeType.of("NHA_OIF", 5, AttributeFormat.U32);
  public static final AttributeType<byte[]> NHA_GATEWAY =
      AttributeType.of("NHA_GATEWAY", 6, AttributeFormat.bytes(16));
  public static final AttributeType<Integer> NHA_ENCAP_TYPE =
      AttributeType.of("NHA_ENCAP_TYPE", 7, AttributeFormat.U16);
  public static final AttributeType<byte[]> NHA_ENCAP =
      AttributeType.of("NHA_ENCAP", 8, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Boolean> NHA_GROUPS =
      AttributeType.of("NHA_GROUPS", 9, AttributeFormat.FLAG);
  public static final AttributeType<Integer> NHA_MASTER =
      AttributeType.of("NHA_MASTER", 10, AttributeFormat.U32);
  public static final AttributeType<Boolean> NHA_FDB =
      AttributeType.of("NHA_FDB", 11, AttributeFormat.FLAG);
  public static final AttributeType<byte[]> NHA_RES_GROUP =
      AttributeType.of("NHA_RES_GROUP", 12, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<byte[]> NHA_RES_BUCKET =
      AttributeType.of("NHA_RES_BUCKET", 13, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> NHA_OP_FLAGS =
      AttributeType.of("NHA_OP_FLAGS", 14, AttributeFormat.U32);
  public static final AttributeType<byte[]> NHA_GROUP_STATS =
      AttributeType.of("NHA_GROUP_STATS", 15, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> NHA_HW_STATS_ENABLE =
      AttributeType.of("NHA_HW_STATS_ENABLE", 16, AttributeFormat.U32);
  public static final AttributeType<Integer> NHA_HW_STATS_USED =
      AttributeType.of("NHA_HW_STATS_USED", 17, AttributeFormat.U32);

  /** NHA_GROUP_TYPE: a flow keeps its way while the group stays as it is. */
  public static final int NEXTHOP_GRP_TYPE_MPATH = 0;
  /** NHA_GROUP_TYPE: a flow keeps its way as long as its bucket is in use. */
  public static final int NEXTHOP_GRP_TYPE_RES = 1;
  /** NHA_OP_FLAGS of an answer: the kernel knows that weights have 16 bits. */
  public static final int NHA_OP_FLAG_RESP_GRP_RESVD_0 = 0x80000000;

  /** A nexthop's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "nexthop",
      NHA_ID,
      NHA_GROUP,
      NHA_GROUP_TYPE,
      NHA_BLACKHOLE,
      NHA_OIF,
      NHA_GATEWAY,
      NHA_ENCAP_TYPE,
      NHA_ENCAP,
      NHA_GROUPS,
      NHA_MASTER,
      NHA_FDB,
      NHA_RES_GROUP,
      NHA_RES_BUCKET,
      NHA_OP_FLAGS,
      NHA_GROUP_STATS,
      NHA_HW_STATS_ENABLE,
      NHA_HW_STATS_USED);

  private NexthopAttributes() {}
}
