// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;

/** The attributes of a route (RTA_*). Addresses, ports and labels are in network order; the next hops of RTA_MULTIPATH (struct rtnexthop, each with attributes of a route) are bytes. */
public final class RouteAttributes {
  public static final AttributeType<byte[]> RTA_DST =
      AttributeType.of("RTA_DST", 1, AttributeFormat.bytes(16));
  public static final AttributeType<byte[]> RTA_SRC =
      AttributeType.of("RTA_SRC", 2, AttributeFormat.bytes(16));
  public static final AttributeType<Integer> RTA_IIF =
      AttributeType.of("RTA_IIF", 3, AttributeFormat.U32);
  public static final AttributeType<Integer> RTA_OIF =
      AttributeType.of("RTA_OIF", 4, AttributeFormat.U32);
  public static final AttributeType<byte[]> RTA_GATEWAY =
      AttributeType.of("RTA_GATEWAY", 5, AttributeFormat.bytes(16));
  public static final AttributeType<Integer> RTA_PRIORITY =
      AttributeType.of("RTA_PRIORITY", 6, AttributeFormat.U32);
  public static final AttributeType<byte[]> RTA_PREFSRC =
      AttributeType.of("RTA_PREFSRC", 7, AttributeFormat.bytes(16));
  public static final AttributeType<Attributes> RTA_METRICS =
      AttributeType.of("RTA_METRICS", 8, AttributeFormat.nested(() -> RouteMetrics.SCHEMA));
  public static final AttributeType<byte[]> RTA_MULTIPATH =
      AttributeType.of("RTA_MULTIPATH", 9, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> RTA_FLOW =
      AttributeType.of("RTA_FLOW", 11, AttributeFormat.U32);
  public static final AttributeType<long[]> RTA_CACHEINFO =
      AttributeType.of("RTA_CACHEINFO", 12, AttributeFormat.words32(8));
  public static final AttributeType<Integer> RTA_TABLE =
      AttributeType.of("RTA_TABLE", 15, AttributeFormat.U32);
  public static final AttributeType<Integer> RTA_MARK =
      AttributeType.of("RTA_MARK", 16, AttributeFormat.U32);
  public static final AttributeType<long[]> RTA_MFC_STATS =
      AttributeType.of("RTA_MFC_STATS", 17, AttributeFormat.words64(3));
  public static final AttributeType<byte[]> RTA_VIA =
      AttributeType.of("RTA_VIA", 18, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<byte[]> RTA_NEWDST =
      AttributeType.of("RTA_NEWDST", 19, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> RTA_PREF =
      AttributeType.of("RTA_PREF", 20, AttributeFormat.U8);
  public static final AttributeType<Integer> RTA_ENCAP_TYPE =
      AttributeType.of("RTA_ENCAP_TYPE", 21, AttributeFormat.U16);
  public static final AttributeType<byte[]> RTA_ENCAP =
      AttributeType.of("RTA_ENCAP", 22, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<Integer> RTA_EXPIRES =
      AttributeType.of("RTA_EXPIRES", 23, AttributeFormat.U32);
  public static final AttributeType<Integer> RTA_UID =
      AttributeType.of("RTA_UID", 25, AttributeFormat.U32);
  public static final AttributeType<Integer> RTA_TTL_PROPAGATE =
      AttributeType.of("RTA_TTL_PROPAGATE", 26, AttributeFormat.U8);
  public static final AttributeType<Integer> RTA_IP_PROTO =
      AttributeType.of("RTA_IP_PROTO", 27, AttributeFormat.U8);
  public static final AttributeType<byte[]> RTA_SPORT =
      AttributeType.of("RTA_SPORT", 28, AttributeFormat.bytes(2));
  public static final AttributeType<byte[]> RTA_DPORT =
      AttributeType.of("RTA_DPORT", 29, AttributeFormat.bytes(2));
  public static final AttributeType<Integer> RTA_NH_ID =
      AttributeType.of("RTA_NH_ID", 30, AttributeFormat.U32);
  public static final AttributeType<byte[]> RTA_FLOWLABEL =
      AttributeType.of("RTA_FLOWLABEL", 31, AttributeFormat.bytes(4));

  /** A route's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "route",
      RTA_DST,
      RTA_SRC,
      RTA_IIF,
      RTA_OIF,
      RTA_GATEWAY,
      RTA_PRIORITY,
      RTA_PREFSRC,
      RTA_METRICS,
      RTA_MULTIPATH,
      RTA_FLOW,
      RTA_CACHEINFO,
      RTA_TABLE,
      RTA_MARK,
      RTA_MFC_STATS,
      RTA_VIA,
      RTA_NEWDST,
      RTA_PREF,
      RTA_ENCAP_TYPE,
      RTA_ENCAP,
      RTA_EXPIRES,
      RTA_UID,
      RTA_TTL_PROPAGATE,
      RTA_IP_PROTO,
      RTA_SPORT,
      RTA_DPORT,
      RTA_NH_ID,
      RTA_FLOWLABEL);

  private RouteAttributes() {}
}
