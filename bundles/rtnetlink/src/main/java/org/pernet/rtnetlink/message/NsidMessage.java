// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.Objects;
import org.pernet.api.attr.Attributes;

/**
 * A namespace id (struct rtgenmsg, then NETNSA_*).
 *
 * @param family AF_UNSPEC
 * @param padding what stands in the three bytes between the header and the attributes, which nobody reads
 * @param attributes NETNSA_*
 */
public record NsidMessage(int family, int padding, Attributes attributes) implements RtnlMessage {
  public NsidMessage {
    Objects.requireNonNull(attributes, "attributes");
  }

  /** A message of the family AF_UNSPEC. */
  public static NsidMessage of(Attributes attributes) {
    return new NsidMessage(0, 0, attributes);
  }
}
