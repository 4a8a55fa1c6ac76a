// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The attributes of a namespace id (NETNSA_*). */
public final class NsidAttributes {
  public static final AttributeType<Integer> NETNSA_NSID =
      AttributeType.of("NETNSA_NSID", 1, AttributeFormat.S32);
  public static final AttributeType<Integer> NETNSA_PID =
      AttributeType.of("NETNSA_PID", 2, AttributeFormat.U32);
  public static final AttributeType<Integer> NETNSA_FD =
      AttributeType.of("NETNSA_FD", 3, AttributeFormat.U32);
  public static final AttributeType<Integer> NETNSA_TARGET_NSID =
      AttributeType.of("NETNSA_TARGET_NSID", 4, AttributeFormat.S32);
  public static final AttributeType<Integer> NETNSA_CURRENT_NSID =
      AttributeType.of("NETNSA_CURRENT_NSID", 5, AttributeFormat.S32);

  /** A namespace id's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "nsid", NETNSA_NSID, NETNSA_PID, NETNSA_FD, NETNSA_TARGET_NSID, NETNSA_CURRENT_NSID);

  private NsidAttributes() {}
}
