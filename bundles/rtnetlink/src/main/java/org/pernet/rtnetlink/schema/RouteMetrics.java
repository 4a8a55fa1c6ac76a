// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The metrics of a route, within RTA_METRICS (RTAX_*). */
public final class RouteMetrics {
  public static final AttributeType<Integer> RTAX_LOCK =
      AttributeType.of("RTAX_LOCK", 1, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_MTU =
      AttributeType.of("RTAX_MTU", 2, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_WINDOW =
      AttributeType.of("RTAX_WINDOW", 3, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_RTT =
      AttributeType.of("RTAX_RTT", 4, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_RTTVAR =
      AttributeType.of("RTAX_RTTVAR", 5, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_SSTHRESH =
      AttributeType.of("RTAX_SSTHRESH", 6, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_CWND =
      AttributeType.of("RTAX_CWND", 7, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_ADVMSS =
      AttributeType.of("RTAX_ADVMSS", 8, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_REORDERING =
      AttributeType.of("RTAX_REORDERING", 9, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_HOPLIMIT =
      AttributeType.of("RTAX_HOPLIMIT", 10, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_INITCWND =
      AttributeType.of("RTAX_INITCWND", 11, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_FEATURES =
      AttributeType.of("RTAX_FEATURES", 12, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_RTO_MIN =
      AttributeType.of("RTAX_RTO_MIN", 13, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_INITRWND =
      AttributeType.of("RTAX_INITRWND", 14, AttributeFormat.U32);
  public static final AttributeType<Integer> RTAX_QUICKACK =
      AttributeType.of("RTAX_QUICKACK", 15, AttributeFormat.U32);
  public static final AttributeType<String> RTAX_CC_ALGO =
      AttributeType.of("RTAX_CC_ALGO", 16, AttributeFormat.string(15));
  public static final AttributeType<Integer> RTAX_FASTOPEN_NO_COOKIE =
      AttributeType.of("RTAX_FASTOPEN_NO_COOKIE", 17, AttributeFormat.U32);

  /** The metrics of a route. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "route metrics",
      RTAX_LOCK,
      RTAX_MTU,
      RTAX_WINDOW,
      RTAX_RTT,
      RTAX_RTTVAR,
      RTAX_SSTHRESH,
      RTAX_CWND,
      RTAX_ADVMSS,
      RTAX_REORDERING,
      RTAX_HOPLIMIT,
      RTAX_INITCWND,
      RTAX_FEATURES,
      RTAX_RTO_MIN,
      RTAX_INITRWND,
      RTAX_QUICKACK,
      RTAX_CC_ALGO,
      RTAX_FASTOPEN_NO_COOKIE);

  private RouteMetrics() {}
}
