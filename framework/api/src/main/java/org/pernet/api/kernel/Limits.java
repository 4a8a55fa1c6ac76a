// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.kernel;

/**
 * How much of each there may be, beside what the kernel itself limits, so that nobody who may do something in a namespace of
 * his own can use up the host's memory. {@code docs/limits.md} has all limits, these and the kernel's.
 *
 * @param devices in one namespace: ENOSPC
 * @param addresses of one device: ENOBUFS
 * @param routes destinations in one trie of a namespace: ENOBUFS
 * @param routesOfDestination to one destination: ENOBUFS
 * @param rules in one namespace: ENOMEM
 */
public record Limits(int devices, int addresses, int routes, int routesOfDestination, int rules) {
  private static final Limits DEFAULT = new Limits(1 << 20, 1 << 16, 1 << 22, 1 << 12, 1 << 15);

  /** Each is 1 at least; {@link IllegalArgumentException} otherwise. */
  public Limits {
    if (Math.min(
            Math.min(devices, addresses), Math.min(Math.min(routes, routesOfDestination), rules))
        < 1) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }

  /** More than anybody needs. */
  public static Limits standard() {
    return DEFAULT;
  }

  /** The same with so many devices in a namespace. */
  public Limits withDevices(int most) {
    return new Limits(most, addresses, routes, routesOfDestination, rules);
  }

  /** The same with so many addresses of a device. */
  public Limits withAddresses(int most) {
    return new Limits(devices, most, routes, routesOfDestination, rules);
  }

  /** The same with so many destinations in a trie, and so many routes to each. */
  public Limits withRoutes(int most, int ofDestination) {
    return new Limits(devices, addresses, most, ofDestination, rules);
  }

  /** The same with so many rules in a namespace. */
  public Limits withRules(int most) {
    return new Limits(devices, addresses, routes, routesOfDestination, most);
  }
}
