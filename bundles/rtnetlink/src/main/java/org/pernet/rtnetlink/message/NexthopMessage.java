// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.Objects;
import org.pernet.api.attr.Attributes;

/**
 * A nexthop object (struct nhmsg, then NHA_*).
 *
 * @param family AF_INET, AF_INET6; AF_UNSPEC of a group
 * @param scope RT_SCOPE_*, told by the kernel
 * @param protocol RTPROT_*
 * @param reserved 0
 * @param flags RTNH_F_*
 * @param attributes NHA_*
 */
public record NexthopMessage(
    int family, int scope, int protocol, int reserved, int flags, Attributes attributes)
    implements RtnlMessage {
  public NexthopMessage {
    Objects.requireNonNull(attributes, "attributes");
  }
}
