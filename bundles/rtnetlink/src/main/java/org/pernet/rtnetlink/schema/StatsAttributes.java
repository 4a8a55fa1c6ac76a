// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;

/** The attributes of a link's statistics (IFLA_STATS_*), and of a request for them, which are others. */
public final class StatsAttributes {
  /** Rows of what a driver counts for software that it has offloaded: none has. */
  public static final AttributeType<Attributes> IFLA_OFFLOAD_XSTATS_HW_S_INFO = AttributeType.of(
      "IFLA_OFFLOAD_XSTATS_HW_S_INFO", 2, AttributeFormat.flaggedNest(StatsAttributes::rows));

  public static final AttributeType<Attributes> IFLA_OFFLOAD_XSTATS_L3_STATS = AttributeType.of(
      "IFLA_OFFLOAD_XSTATS_L3_STATS", 3, AttributeFormat.flaggedNest(StatsAttributes::row));
  public static final AttributeType<Integer> IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST =
      AttributeType.of("IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST", 1, AttributeFormat.U8);
  public static final AttributeType<Integer> IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED =
      AttributeType.of("IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED", 2, AttributeFormat.U8);

  public static final AttributeType<long[]> IFLA_STATS_LINK_64 =
      AttributeType.of("IFLA_STATS_LINK_64", 1, AttributeFormat.words64(25));
  public static final AttributeType<Attributes> IFLA_STATS_LINK_OFFLOAD_XSTATS = AttributeType.of(
      "IFLA_STATS_LINK_OFFLOAD_XSTATS", 4, AttributeFormat.nested(StatsAttributes::offloaded));
  public static final AttributeType<Attributes> IFLA_STATS_AF_SPEC = AttributeType.of(
      "IFLA_STATS_AF_SPEC", 5, AttributeFormat.nested(() -> AttributeSchema.empty("families")));

  /** What is told. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "stats", IFLA_STATS_LINK_64, IFLA_STATS_LINK_OFFLOAD_XSTATS, IFLA_STATS_AF_SPEC);

  /** In {@link #IFLA_STATS_GET_FILTERS}: which of the offloaded ones, by bits. */
  public static final AttributeType<Integer> FILTER_OFFLOAD_XSTATS =
      AttributeType.of("IFLA_STATS_LINK_OFFLOAD_XSTATS", 4, AttributeFormat.U32);

  public static final AttributeType<Attributes> IFLA_STATS_GET_FILTERS = AttributeType.of(
      "IFLA_STATS_GET_FILTERS",
      1,
      AttributeFormat.nested(() -> AttributeSchema.of("filters", FILTER_OFFLOAD_XSTATS)));

  /** What is asked. */
  public static final AttributeSchema REQUEST =
      AttributeSchema.of("stats request", IFLA_STATS_GET_FILTERS);

  private StatsAttributes() {}

  private static AttributeSchema offloaded() {
    return AttributeSchema.of("offloaded", IFLA_OFFLOAD_XSTATS_HW_S_INFO);
  }

  private static AttributeSchema rows() {
    return AttributeSchema.of("rows", IFLA_OFFLOAD_XSTATS_L3_STATS);
  }

  private static AttributeSchema row() {
    return AttributeSchema.of(
        "row", IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST, IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED);
  }
}
