// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import org.pernet.api.dev.NetDevice;

/** What a look-up has found (struct fib_result). Its owner uses it again for each packet; not safe for threads. */
public final class FibResult {
  /** The prefix that matched. */
  public int prefix;
  /** Its bits. */
  public int prefixLength;
  /** RTN_*. */
  public int type;
  /** RT_SCOPE_*. */
  public int scope;
  /** The route's type of service. */
  public int tos;
  /** The table; 0 for none. */
  public int table;
  /** The route's own; null where none was found. */
  public FibInfo info;
  /** The next hop; null where none was found. */
  public FibNexthop nexthop;
  /** The prefix in the table, with its other routes. */
  FibPrefix entry;

  /** Nothing found. */
  public FibResult() {}

  /** Nothing found again. */
  public void clear() {
    prefix = 0;
    prefixLength = 0;
    type = 0;
    scope = 0;
    tos = 0;
    forgetRoute();
  }

  /** Keeps the type, and no route. */
  public void forgetRoute() {
    table = 0;
    info = null;
    nexthop = null;
    entry = null;
  }

  /** The device that it goes out by; null for none. */
  public NetDevice device() {
    FibNexthop to = nexthop;
    return to == null ? null : to.device();
  }
}
