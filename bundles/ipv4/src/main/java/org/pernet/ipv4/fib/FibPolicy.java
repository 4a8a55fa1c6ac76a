// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

/** Who asks which tables (fib_rules_lookup), where the rules are not those that every namespace begins with. */
@FunctionalInterface
public interface FibPolicy {
  /**
   * Finds a route. Takes no lock and makes nothing.
   *
   * @param flags {@link FibTable#IGNORE_LINKSTATE} or 0
   * @return 0, and the result is filled; else an errno, negative
   */
  int lookup(FibNet net, Flow4 flow, FibResult result, int flags);
}
