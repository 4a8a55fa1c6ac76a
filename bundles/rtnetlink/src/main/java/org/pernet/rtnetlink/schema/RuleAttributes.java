// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The attributes of a routing rule (FRA_*). Addresses, ports and labels are in network order. */
public final class RuleAttributes {
  public static final AttributeType<byte[]> FRA_DST =
      AttributeType.of("FRA_DST", 1, AttributeFormat.bytes(16));
  public static final AttributeType<byte[]> FRA_SRC =
      AttributeType.of("FRA_SRC", 2, AttributeFormat.bytes(16));
  public static final AttributeType<String> FRA_IIFNAME =
      AttributeType.of("FRA_IIFNAME", 3, AttributeFormat.string(15));
  public static final AttributeType<Integer> FRA_GOTO =
      AttributeType.of("FRA_GOTO", 4, AttributeFormat.U32);
  public static final AttributeType<Integer> FRA_PRIORITY =
      AttributeType.of("FRA_PRIORITY", 6, AttributeFormat.U32);
  public static final AttributeType<Integer> FRA_FWMARK =
      AttributeType.of("FRA_FWMARK", 10, AttributeFormat.U32);
  public static final AttributeType<Integer> FRA_FLOW =
      AttributeType.of("FRA_FLOW", 11, AttributeFormat.U32);
  public static final AttributeType<byte[]> FRA_TUN_ID =
      AttributeType.of("FRA_TUN_ID", 12, AttributeFormat.bytes(8));
  public static final AttributeType<Integer> FRA_SUPPRESS_IFGROUP =
      AttributeType.of("FRA_SUPPRESS_IFGROUP", 13, AttributeFormat.U32);
  public static final AttributeType<Integer> FRA_SUPPRESS_PREFIXLEN =
      AttributeType.of("FRA_SUPPRESS_PREFIXLEN", 14, AttributeFormat.U32);
  public static final AttributeType<Integer> FRA_TABLE =
      AttributeType.of("FRA_TABLE", 15, AttributeFormat.U32);
  public static final AttributeType<Integer> FRA_FWMASK =
      AttributeType.of("FRA_FWMASK", 16, AttributeFormat.U32);
  public static final AttributeType<String> FRA_OIFNAME =
      AttributeType.of("FRA_OIFNAME", 17, AttributeFormat.string(15));
  public static final AttributeType<Integer> FRA_L3MDEV =
      AttributeType.of("FRA_L3MDEV", 19, AttributeFormat.U8);
  public static final AttributeType<long[]> FRA_UID_RANGE =
      AttributeType.of("FRA_UID_RANGE", 20, AttributeFormat.words32(2));
  public static final AttributeType<Integer> FRA_PROTOCOL =
      AttributeType.of("FRA_PROTOCOL", 21, AttributeFormat.U8);
  public static final AttributeType<Integer> FRA_IP_PROTO =
      AttributeType.of("FRA_IP_PROTO", 22, AttributeFormat.U8);
  public static final AttributeType<byte[]> FRA_SPORT_RANGE =
      AttributeType.of("FRA_SPORT_RANGE", 23, AttributeFormat.bytes(4));
  public static final AttributeType<byte[]> FRA_DPORT_RANGE =
      AttributeType.of("FRA_DPORT_RANGE", 24, AttributeFormat.bytes(4));
  public static final AttributeType<Integer> FRA_DSCP =
      AttributeType.of("FRA_DSCP", 25, AttributeFormat.U8);
  public static final AttributeType<byte[]> FRA_FLOWLABEL =
      AttributeType.of("FRA_FLOWLABEL", 26, AttributeFormat.bytes(4));
  public static final AttributeType<byte[]> FRA_FLOWLABEL_MASK =
      AttributeType.of("FRA_FLOWLABEL_MASK", 27, AttributeFormat.bytes(4));
  public static final AttributeType<Integer> FRA_SPORT_MASK =
      AttributeType.of("FRA_SPORT_MASK", 28, AttributeFormat.U16);
  public static final AttributeType<Integer> FRA_DPORT_MASK =
      AttributeType.of("FRA_DPORT_MASK", 29, AttributeFormat.U16);
  public static final AttributeType<Integer> FRA_DSCP_MASK =
      AttributeType.of("FRA_DSCP_MASK", 30, AttributeFormat.U8);

  /** A rule's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "rule",
      FRA_DST,
      FRA_SRC,
      FRA_IIFNAME,
      FRA_GOTO,
      FRA_PRIORITY,
      FRA_FWMARK,
      FRA_FLOW,
      FRA_TUN_ID,
      FRA_SUPPRESS_IFGROUP,
      FRA_SUPPRESS_PREFIXLEN,
      FRA_TABLE,
      FRA_FWMASK,
      FRA_OIFNAME,
      FRA_L3MDEV,
      FRA_UID_RANGE,
      FRA_PROTOCOL,
      FRA_IP_PROTO,
      FRA_SPORT_RANGE,
      FRA_DPORT_RANGE,
      FRA_DSCP,
      FRA_FLOWLABEL,
      FRA_FLOWLABEL_MASK,
      FRA_SPORT_MASK,
      FRA_DPORT_MASK,
      FRA_DSCP_MASK);

  private RuleAttributes() {}
}
