// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.kernel;

import java.util.stream.IntStream;

/**
 * How much of each there may be, beside what the kernel itself limits, so that nobody who may do something in a namespace of
 * his own can use up the host's memory. {@code docs/limits.md} has all limits, these and the kernel's.
 *
 * @param devices in one namespace: ENOSPC
 * @param names in a directory of names ({@code /run/netns}): ENOSPC
 * @param addresses of one device: ENOBUFS
 * @param routes destinations in one trie of a namespace: ENOBUFS
 * @param routesOfDestination to one destination: ENOBUFS
 * @param rules in one namespace: ENOMEM
 * @param nexthops objects, and ways in groups of them, in one namespace: ENOMEM
 * @param neighbours in one namespace that stay, which the kernel does not count: ENOBUFS
 * @param proxies addresses that a namespace answers for: ENOBUFS
 * @param clients processes that one server of the redirect serves: EAGAIN
 * @param connections to such a server, but for those that are netlink sockets: ENFILE
 * @param tasks in the kernel, never more than there are numbers (kernel.pid_max): EAGAIN
 */
public record Limits(
    int devices,
    int names,
    int addresses,
    int routes,
    int routesOfDestination,
    int rules,
    int nexthops,
    int neighbours,
    int proxies,
    int clients,
    int connections,
    int tasks) {
  private static final Limits DEFAULT = new Limits(
      1 << 20,
      1 << 21,
      1 << 16,
      1 << 22,
      1 << 12,
      1 << 15,
      1 << 18,
      1 << 18,
      1 << 14,
      1 << 12,
      1 << 13,
      (1 << 22) - 1);

  /** Each is 1 at least; {@link IllegalArgumentException} otherwise. */
  public Limits {
    if (IntStream.of(
            devices,
            names,
            addresses,
            routes,
            routesOfDestination,
            rules,
            nexthops,
            neighbours,
            proxies,
            clients,
            connections,
            tasks)
        .anyMatch(most -> most < 1)) {
      throw new IllegalArgumentException("a limit below 1");
    }
  }

  /** More than anybody needs. */
  public static Limits standard() {
    return DEFAULT;
  }

  /** The same with so many devices in a namespace. */
  public Limits withDevices(int most) {
    return new Limits(
        most,
        names,
        addresses,
        routes,
        routesOfDestination,
        rules,
        nexthops,
        neighbours,
        proxies,
        clients,
        connections,
        tasks);
  }

  /** The same with so many names in a directory. */
  public Limits withNames(int most) {
    return new Limits(
        devices,
        most,
        addresses,
        routes,
        routesOfDestination,
        rules,
        nexthops,
        neighbours,
        proxies,
        clients,
        connections,
        tasks);
  }

  /** The same with so many addresses of a device. */
  public Limits withAddresses(int most) {
    return new Limits(
        devices,
        names,
        most,
        routes,
        routesOfDestination,
        rules,
        nexthops,
        neighbours,
        proxies,
        clients,
        connections,
        tasks);
  }

  /** The same with so many destinations in a trie, and so many routes to each. */
  public Limits withRoutes(int most, int ofDestination) {
    return new Limits(
        devices,
        names,
        addresses,
        most,
        ofDestination,
        rules,
        nexthops,
        neighbours,
        proxies,
        clients,
        connections,
        tasks);
  }

  /** The same with so many rules in a namespace. */
  public Limits withRules(int most) {
    return new Limits(
        devices,
        names,
        addresses,
        routes,
        routesOfDestination,
        most,
        nexthops,
        neighbours,
        proxies,
        clients,
        connections,
        tasks);
  }

  /** The same with so many nexthop objects in a namespace. */
  public Limits withNexthops(int most) {
    return new Limits(
        devices,
        names,
        addresses,
        routes,
        routesOfDestination,
        rules,
        most,
        neighbours,
        proxies,
        clients,
        connections,
        tasks);
  }

  /** The same with so many neighbours in a namespace that stay, and so many addresses that it answers for. */
  public Limits withNeighbours(int most, int answeredFor) {
    return new Limits(
        devices,
        names,
        addresses,
        routes,
        routesOfDestination,
        rules,
        nexthops,
        most,
        answeredFor,
        clients,
        connections,
        tasks);
  }

  /** The same with so many processes at a redirect, and so many connections to it. */
  public Limits withClients(int most, int all) {
    return new Limits(
        devices,
        names,
        addresses,
        routes,
        routesOfDestination,
        rules,
        nexthops,
        neighbours,
        proxies,
        most,
        all,
        tasks);
  }

  /** The same with so many tasks. */
  public Limits withTasks(int most) {
    return new Limits(
        devices,
        names,
        addresses,
        routes,
        routesOfDestination,
        rules,
        nexthops,
        neighbours,
        proxies,
        clients,
        connections,
        most);
  }
}
