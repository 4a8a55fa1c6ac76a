// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.Objects;
import org.pernet.api.attr.Attributes;

/**
 * A route (struct rtmsg, then RTA_*).
 *
 * @param family AF_INET, AF_INET6, ...; AF_UNSPEC in a dump of all
 * @param destinationLength bits
 * @param sourceLength bits
 * @param tos the type of service
 * @param table RT_TABLE_*, the lower eight bits
 * @param protocol RTPROT_*
 * @param scope RT_SCOPE_*
 * @param type RTN_*
 * @param flags RTNH_F_*, RTM_F_*
 * @param attributes RTA_*
 */
public record RouteMessage(
    int family,
    int destinationLength,
    int sourceLength,
    int tos,
    int table,
    int protocol,
    int scope,
    int type,
    int flags,
    Attributes attributes)
    implements RtnlMessage {
  public RouteMessage {
    Objects.requireNonNull(attributes, "attributes");
  }
}
