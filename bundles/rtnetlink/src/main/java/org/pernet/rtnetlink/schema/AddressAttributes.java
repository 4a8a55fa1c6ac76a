// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The attributes of an address (IFA_*). */
public final class AddressAttributes {
  public static final AttributeType<byte[]> IFA_ADDRESS =
      AttributeType.of("IFA_ADDRESS", 1, AttributeFormat.bytes(16));
  public static final AttributeType<byte[]> IFA_LOCAL =
      AttributeType.of("IFA_LOCAL", 2, AttributeFormat.bytes(16));
  public static final AttributeType<String> IFA_LABEL =
      AttributeType.of("IFA_LABEL", 3, AttributeFormat.string(15));
  public static final AttributeType<byte[]> IFA_BROADCAST =
      AttributeType.of("IFA_BROADCAST", 4, AttributeFormat.bytes(16));
  public static final AttributeType<byte[]> IFA_ANYCAST =
      AttributeType.of("IFA_ANYCAST", 5, AttributeFormat.bytes(16));
  public static final AttributeType<long[]> IFA_CACHEINFO =
      AttributeType.of("IFA_CACHEINFO", 6, AttributeFormat.words32(4));
  public static final AttributeType<byte[]> IFA_MULTICAST =
      AttributeType.of("IFA_MULTICAST", 7, AttributeFormat.bytes(16));
  public static final AttributeType<Integer> IFA_FLAGS =
      AttributeType.of("IFA_FLAGS", 8, AttributeFormat.U32);
  public static final AttributeType<Integer> IFA_RT_PRIORITY =
      AttributeType.of("IFA_RT_PRIORITY", 9, AttributeFormat.U32);
  public static final AttributeType<Integer> IFA_TARGET_NETNSID =
      AttributeType.of("IFA_TARGET_NETNSID", 10, AttributeFormat.S32);
  public static final AttributeType<Integer> IFA_PROTO =
      AttributeType.of("IFA_PROTO", 11, AttributeFormat.U8);

  /** An address's attributes. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "address",
      IFA_ADDRESS,
      IFA_LOCAL,
      IFA_LABEL,
      IFA_BROADCAST,
      IFA_ANYCAST,
      IFA_CACHEINFO,
      IFA_MULTICAST,
      IFA_FLAGS,
      IFA_RT_PRIORITY,
      IFA_TARGET_NETNSID,
      IFA_PROTO);

  private AddressAttributes() {}
}
