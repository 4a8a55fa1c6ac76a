// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;

/** The attributes of a table of neighbours (NDTA_*), and of what it keeps for a device (NDTPA_*). Times are in milliseconds. */
public final class NeighbourTableAttributes {
  /** The name of the header (struct ndtmsg): family, and three unused bytes. */
  public static final String STRUCT = "ndtmsg";

  public static final AttributeType<Integer> NDTPA_IFINDEX = u32("NDTPA_IFINDEX", 1);
  public static final AttributeType<Integer> NDTPA_REFCNT = u32("NDTPA_REFCNT", 2);
  public static final AttributeType<Long> NDTPA_REACHABLE_TIME = u64("NDTPA_REACHABLE_TIME", 3);
  public static final AttributeType<Long> NDTPA_BASE_REACHABLE_TIME =
      u64("NDTPA_BASE_REACHABLE_TIME", 4);
  public static final AttributeType<Long> NDTPA_RETRANS_TIME = u64("NDTPA_RETRANS_TIME", 5);
  public static final AttributeType<Long> NDTPA_GC_STALETIME = u64("NDTPA_GC_STALETIME", 6);
  public static final AttributeType<Long> NDTPA_DELAY_PROBE_TIME = u64("NDTPA_DELAY_PROBE_TIME", 7);
  public static final AttributeType<Integer> NDTPA_QUEUE_LEN = u32("NDTPA_QUEUE_LEN", 8);
  public static final AttributeType<Integer> NDTPA_APP_PROBES = u32("NDTPA_APP_PROBES", 9);
  public static final AttributeType<Integer> NDTPA_UCAST_PROBES = u32("NDTPA_UCAST_PROBES", 10);
  public static final AttributeType<Integer> NDTPA_MCAST_PROBES = u32("NDTPA_MCAST_PROBES", 11);
  public static final AttributeType<Long> NDTPA_ANYCAST_DELAY = u64("NDTPA_ANYCAST_DELAY", 12);
  public static final AttributeType<Long> NDTPA_PROXY_DELAY = u64("NDTPA_PROXY_DELAY", 13);
  public static final AttributeType<Integer> NDTPA_PROXY_QLEN = u32("NDTPA_PROXY_QLEN", 14);
  public static final AttributeType<Long> NDTPA_LOCKTIME = u64("NDTPA_LOCKTIME", 15);
  public static final AttributeType<Integer> NDTPA_QUEUE_LENBYTES = u32("NDTPA_QUEUE_LENBYTES", 16);
  public static final AttributeType<Integer> NDTPA_MCAST_REPROBES = u32("NDTPA_MCAST_REPROBES", 17);
  public static final AttributeType<Long> NDTPA_INTERVAL_PROBE_TIME_MS =
      u64("NDTPA_INTERVAL_PROBE_TIME_MS", 19);

  /** What is kept for a device, or for all that come. */
  public static final AttributeSchema PARMS = AttributeSchema.of(
      "neighbour parms",
      NDTPA_IFINDEX,
      NDTPA_REFCNT,
      NDTPA_REACHABLE_TIME,
      NDTPA_BASE_REACHABLE_TIME,
      NDTPA_RETRANS_TIME,
      NDTPA_GC_STALETIME,
      NDTPA_DELAY_PROBE_TIME,
      NDTPA_QUEUE_LEN,
      NDTPA_APP_PROBES,
      NDTPA_UCAST_PROBES,
      NDTPA_MCAST_PROBES,
      NDTPA_ANYCAST_DELAY,
      NDTPA_PROXY_DELAY,
      NDTPA_PROXY_QLEN,
      NDTPA_LOCKTIME,
      NDTPA_QUEUE_LENBYTES,
      NDTPA_MCAST_REPROBES,
      NDTPA_INTERVAL_PROBE_TIME_MS);

  public static final AttributeType<String> NDTA_NAME =
      AttributeType.of("NDTA_NAME", 1, AttributeFormat.string(Integer.MAX_VALUE));
  public static final AttributeType<Integer> NDTA_THRESH1 = u32("NDTA_THRESH1", 2);
  public static final AttributeType<Integer> NDTA_THRESH2 = u32("NDTA_THRESH2", 3);
  public static final AttributeType<Integer> NDTA_THRESH3 = u32("NDTA_THRESH3", 4);
  /** struct ndt_config; its two first fields share the first word. */
  public static final AttributeType<long[]> NDTA_CONFIG =
      AttributeType.of("NDTA_CONFIG", 5, AttributeFormat.words32(8));

  public static final AttributeType<Attributes> NDTA_PARMS =
      AttributeType.of("NDTA_PARMS", 6, AttributeFormat.nested(() -> PARMS));
  /** struct ndt_stats. */
  public static final AttributeType<long[]> NDTA_STATS =
      AttributeType.of("NDTA_STATS", 7, AttributeFormat.words64(11));

  public static final AttributeType<Long> NDTA_GC_INTERVAL = u64("NDTA_GC_INTERVAL", 8);

  /** A table's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "neighbour table",
      NDTA_NAME,
      NDTA_THRESH1,
      NDTA_THRESH2,
      NDTA_THRESH3,
      NDTA_CONFIG,
      NDTA_PARMS,
      NDTA_STATS,
      NDTA_GC_INTERVAL);

  private NeighbourTableAttributes() {}

  private static AttributeType<Integer> u32(String name, int number) {
    return AttributeType.of(name, number, AttributeFormat.U32);
  }

  private static AttributeType<Long> u64(String name, int number) {
    return AttributeType.of(name, number, AttributeFormat.U64);
  }
}
