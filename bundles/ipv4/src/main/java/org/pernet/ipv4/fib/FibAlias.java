// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.ipv4.inet.RouteType;

/**
 * A route in its prefix (struct fib_alias).
 *
 * @param info what it shares with others
 * @param table the table's number
 * @param tos the type of service; 0 for any
 * @param type RTN_*
 * @param error what a look-up that meets it ends with: 0, or an errno, negative
 */
public record FibAlias(FibInfo info, int table, int tos, int type, int error) {
  FibAlias(FibInfo info, int table, int tos, int type) {
    this(info, table, tos, type, RouteType.error(type));
  }

  /** Whether it stands where these belong. */
  boolean isAt(int otherTable, int otherTos, int priority) {
    return table == otherTable && tos == otherTos && info.priority() == priority;
  }
}
