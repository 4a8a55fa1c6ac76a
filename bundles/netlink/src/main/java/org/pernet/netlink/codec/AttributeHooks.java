// SPDX-License-Identifier: Apache-2.0
package org.pernet.netlink.codec;

import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.link.LinkConfig;

/** What a family knows of its attributes beside their schemas. */
@ConsumerType
public interface AttributeHooks {
  /** Knows nothing more; a link within an attribute is no value for it. */
  AttributeHooks NONE = new AttributeHooks() {};

  /**
   * The schema of what an attribute nests, where that depends on its neighbours.
   *
   * @param type the attribute that nests
   * @param neighbours the bytes in which it stands, itself included
   */
  default AttributeSchema nested(AttributeType<?> type, WireReader neighbours) {
    return type.format().nestedSchema();
  }

  /** A link within an attribute; null where the bytes are none. {@code attributes} reads what stands below. */
  default LinkConfig readLink(WireReader in, AttributeReader attributes) {
    return null;
  }

  /** Writes what {@link #readLink} gave. */
  default void writeLink(LinkConfig link, WireWriter out) {
    throw new IllegalArgumentException("no link can be written");
  }
}
