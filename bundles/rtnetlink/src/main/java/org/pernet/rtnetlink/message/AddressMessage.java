// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.Objects;
import org.pernet.api.attr.Attributes;

/**
 * An address of a device (struct ifaddrmsg, then IFA_*).
 *
 * @param family AF_INET, AF_INET6; AF_UNSPEC in a dump of all
 * @param prefixLength bits
 * @param flags IFA_F_*, the lower eight
 * @param scope RT_SCOPE_*
 * @param index the device's
 * @param attributes IFA_*
 */
public record AddressMessage(
    int family, int prefixLength, int flags, int scope, int index, Attributes attributes)
    implements RtnlMessage {
  public AddressMessage {
    Objects.requireNonNull(attributes, "attributes");
  }

  /** What asks for a dump of a family's addresses. */
  public static AddressMessage ofFamily(int family) {
    return new AddressMessage(family, 0, 0, 0, 0, Attributes.empty());
  }
}
