// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.schema;

import org.pernet.api.attr.AttributeFormat;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;

/** The attributes within IFLA_LINKINFO (IFLA_INFO_*). The data's own schema is its kind's. */
public final class LinkInfoAttributes {
  public static final AttributeType<String> IFLA_INFO_KIND =
      AttributeType.of("IFLA_INFO_KIND", 1, AttributeFormat.string(Integer.MAX_VALUE));
  public static final AttributeType<Attributes> IFLA_INFO_DATA = AttributeType.of(
      "IFLA_INFO_DATA",
      2,
      AttributeFormat.nested(() -> AttributeSchema.empty("data of a kind not known")));
  public static final AttributeType<String> IFLA_INFO_SLAVE_KIND =
      AttributeType.of("IFLA_INFO_SLAVE_KIND", 4, AttributeFormat.string(Integer.MAX_VALUE));
  public static final AttributeType<Attributes> IFLA_INFO_SLAVE_DATA = AttributeType.of(
      "IFLA_INFO_SLAVE_DATA",
      5,
      AttributeFormat.nested(() -> AttributeSchema.empty("data of a kind not known")));

  /** What stands in IFLA_LINKINFO. */
  public static final AttributeSchema SCHEMA = AttributeSchema.of(
      "link info", IFLA_INFO_KIND, IFLA_INFO_DATA, IFLA_INFO_SLAVE_KIND, IFLA_INFO_SLAVE_DATA);

  private LinkInfoAttributes() {}
}
