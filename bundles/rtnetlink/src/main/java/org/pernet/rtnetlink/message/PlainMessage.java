// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.List;
import java.util.Objects;
import org.pernet.api.attr.Attributes;

/**
 * A message of a kind that has no class of its own here, such as a netconf: its header's fields in order.
 *
 * @param struct the header's name in the kernel
 * @param fields the header's fields, the family first
 * @param attributes the attributes
 */
public record PlainMessage(String struct, List<Integer> fields, Attributes attributes)
    implements RtnlMessage {
  public PlainMessage {
    Objects.requireNonNull(struct, "struct");
    fields = List.copyOf(fields);
    Objects.requireNonNull(attributes, "attributes");
  }

  @Override
  public int family() {
    return fields.get(0);
  }
}
