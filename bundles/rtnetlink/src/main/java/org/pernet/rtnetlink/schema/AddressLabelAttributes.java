// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;

/** The attributes of an address label (IFAL_*). */
public final class AddressLabelAttributes {
  public static final AttributeType<byte[]> IFAL_ADDRESS =
      AttributeType.of("IFAL_ADDRESS", 1, AttributeFormat.bytes(16));
  public static final AttributeType<Integer> IFAL_LABEL =
      AttributeType.of("IFAL_LABEL", 2, AttributeFormat.U32);

  /** An address label's attributes. */
  public static final AttributeSchema SCHEMA =
      AttributeSchema.of("address label", IFAL_ADDRESS, IFAL_LABEL);

  private AddressLabelAttributes() {}
}
