// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.api.dev.NetDevice;

/**
 * Which routes a dump is of (struct fib_dump_filter).
 *
 * @param table the table's number; 0 for all
 * @param protocol RTPROT_*; 0 for all
 * @param type RTN_*; 0 for all
 * @param device by which they go out; null for all
 * @param flags RTM_F_* of the request
 * @param strict whether the request was checked strictly: one that was not is of all
 */
public record FibFilter(
    int table, int protocol, int type, NetDevice device, int flags, boolean strict) {
  private static final int RTM_F_CLONED = 0x200;

  /** Everything. */
  public static final FibFilter NONE = new FibFilter(0, 0, 0, null, 0, false);

  /** Whether it leaves anything out. */
  public boolean isSet() {
    return (table | protocol | type | flags) != 0 || device != null;
  }

  /** Whether it is of the routes themselves. */
  boolean wantsRoutes() {
    return !strict || (flags & RTM_F_CLONED) == 0;
  }

  /** Whether it is of what was learnt of destinations, too, or of that alone. */
  boolean wantsExceptions() {
    return !strict || (flags & RTM_F_CLONED) != 0;
  }

  boolean isWanted(FibAlias alias) {
    return (type == 0 || alias.type() == type)
        && (protocol == 0 || alias.info().protocol() == protocol)
        && (device == null || alias.info().uses(device));
  }
}
