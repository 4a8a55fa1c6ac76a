// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The attributes of a family's configuration (NETCONFA_*). */
public final class NetconfAttributes {
  public static final AttributeType<Integer> NETCONFA_IFINDEX =
      AttributeType.of("NETCONFA_IFINDEX", 1, AttributeFormat.S32);
  public static final AttributeType<Integer> NETCONFA_FORWARDING =
      AttributeType.of("NETCONFA_FORWARDING", 2, AttributeFormat.S32);
  public static final AttributeType<Integer> NETCONFA_RP_FILTER =
      AttributeType.of("NETCONFA_RP_FILTER", 3, AttributeFormat.S32);
  public static final AttributeType<Integer> NETCONFA_MC_FORWARDING =
      AttributeType.of("NETCONFA_MC_FORWARDING", 4, AttributeFormat.S32);
  public static final AttributeType<Integer> NETCONFA_PROXY_NEIGH =
      AttributeType.of("NETCONFA_PROXY_NEIGH", 5, AttributeFormat.S32);
  public static final AttributeType<Integer> NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN =
      AttributeType.of("NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN", 6, AttributeFormat.S32);
  public static final AttributeType<Integer> NETCONFA_INPUT =
      AttributeType.of("NETCONFA_INPUT", 7, AttributeFormat.S32);
  public static final AttributeType<Integer> NETCONFA_BC_FORWARDING =
      AttributeType.of("NETCONFA_BC_FORWARDING", 8, AttributeFormat.S32);

  /** A configuration's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "netconf",
      NETCONFA_IFINDEX,
      NETCONFA_FORWARDING,
      NETCONFA_RP_FILTER,
      NETCONFA_MC_FORWARDING,
      NETCONFA_PROXY_NEIGH,
      NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN,
      NETCONFA_INPUT,
      NETCONFA_BC_FORWARDING);

  private NetconfAttributes() {}
}
