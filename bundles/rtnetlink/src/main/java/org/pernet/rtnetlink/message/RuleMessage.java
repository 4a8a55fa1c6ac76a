// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.Objects;
import org.pernet.api.attr.Attributes;

/**
 * A routing rule (struct fib_rule_hdr, then FRA_*).
 *
 * @param family AF_INET, AF_INET6; AF_UNSPEC in a dump of all
 * @param destinationLength bits
 * @param sourceLength bits
 * @param tos the type of service
 * @param table RT_TABLE_*, the lower eight bits
 * @param reserved two unused bytes
 * @param action FR_ACT_*
 * @param flags FIB_RULE_*
 * @param attributes FRA_*
 */
public record RuleMessage(
    int family,
    int destinationLength,
    int sourceLength,
    int tos,
    int table,
    int reserved,
    int action,
    int flags,
    Attributes attributes)
    implements RtnlMessage {
  public RuleMessage {
    Objects.requireNonNull(attributes, "attributes");
  }
}
