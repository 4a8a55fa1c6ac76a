// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The attributes within IFLA_XDP. */
public final class XdpAttributes {
  public static final AttributeType<Integer> IFLA_XDP_FD =
      AttributeType.of("IFLA_XDP_FD", 1, AttributeFormat.S32);
  public static final AttributeType<Integer> IFLA_XDP_ATTACHED =
      AttributeType.of("IFLA_XDP_ATTACHED", 2, AttributeFormat.U8);
  public static final AttributeType<Integer> IFLA_XDP_FLAGS =
      AttributeType.of("IFLA_XDP_FLAGS", 3, AttributeFormat.U32);
  public static final AttributeType<Integer> IFLA_XDP_PROG_ID =
      AttributeType.of("IFLA_XDP_PROG_ID", 4, AttributeFormat.U32);

  /** What stands in IFLA_XDP. */
  public static final AttributeSchema SCHEMA =
      AttributeSchema.of("xdp", IFLA_XDP_FD, IFLA_XDP_ATTACHED, IFLA_XDP_FLAGS, IFLA_XDP_PROG_ID);

  private XdpAttributes() {}
}
