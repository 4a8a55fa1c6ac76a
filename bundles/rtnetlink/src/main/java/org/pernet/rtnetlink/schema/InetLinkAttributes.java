// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;

/** What the IP families say of a link, within IFLA_AF_SPEC (IFLA_INET_*, IFLA_INET6_*). */
public final class InetLinkAttributes {
  public static final AttributeType<Attributes> AF_SPEC_INET =
      AttributeType.of("AF_SPEC_INET", 2, AttributeFormat.nested(() -> InetLinkAttributes.INET));
  public static final AttributeType<Attributes> AF_SPEC_INET6 =
      AttributeType.of("AF_SPEC_INET6", 10, AttributeFormat.nested(() -> InetLinkAttributes.INET6));
  public static final AttributeType<long[]> IFLA_INET_CONF =
      AttributeType.of("IFLA_INET_CONF", 1, AttributeFormat.words32(33));
  public static final AttributeType<Integer> IFLA_INET6_FLAGS =
      AttributeType.of("IFLA_INET6_FLAGS", 1, AttributeFormat.U32);
  public static final AttributeType<long[]> IFLA_INET6_CONF =
      AttributeType.of("IFLA_INET6_CONF", 2, AttributeFormat.words32(60));
  public static final AttributeType<long[]> IFLA_INET6_STATS =
      AttributeType.of("IFLA_INET6_STATS", 3, AttributeFormat.words64(38));
  public static final AttributeType<byte[]> IFLA_INET6_MCAST =
      AttributeType.of("IFLA_INET6_MCAST", 4, AttributeFormat.bytes(Integer.MAX_VALUE));
  public static final AttributeType<long[]> IFLA_INET6_CACHEINFO =
      AttributeType.of("IFLA_INET6_CACHEINFO", 5, AttributeFormat.words32(4));
  public static final AttributeType<long[]> IFLA_INET6_ICMP6STATS =
      AttributeType.of("IFLA_INET6_ICMP6STATS", 6, AttributeFormat.words64(7));
  public static final AttributeType<byte[]> IFLA_INET6_TOKEN =
      AttributeType.of("IFLA_INET6_TOKEN", 7, AttributeFormat.bytes(16));
  public static final AttributeType<Integer> IFLA_INET6_ADDR_GEN_MODE =
      AttributeType.of("IFLA_INET6_ADDR_GEN_MODE", 8, AttributeFormat.U8);
  public static final AttributeType<Integer> IFLA_INET6_RA_MTU =
      AttributeType.of("IFLA_INET6_RA_MTU", 9, AttributeFormat.U32);

  /** What IPv4 says of a link. */
  public static final AttributeSchema INET = AttributeSchema.of("inet of a link", IFLA_INET_CONF);

  /** What IPv6 says of a link. */
  public static final AttributeSchema INET6 = AttributeSchema.of(
      "inet6 of a link",
      IFLA_INET6_FLAGS,
      IFLA_INET6_CONF,
      IFLA_INET6_STATS,
      IFLA_INET6_MCAST,
      IFLA_INET6_CACHEINFO,
      IFLA_INET6_ICMP6STATS,
      IFLA_INET6_TOKEN,
      IFLA_INET6_ADDR_GEN_MODE,
      IFLA_INET6_RA_MTU);

  /** What families say of a link, by their numbers. */
  public static final AttributeSchema AF_SPEC =
      AttributeSchema.of("families of a link", AF_SPEC_INET, AF_SPEC_INET6);

  private InetLinkAttributes() {}
}
