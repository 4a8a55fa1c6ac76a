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
  // places among the components, for those that can be changed
  private static final int DEVICES = 0;
  private static final int NAMES = 1;
  private static final int ADDRESSES = 2;
  private static final int ROUTES = 3;
  private static final int RULES = 5;
  private static final int NEXTHOPS = 6;
  private static final int NEIGHBOURS = 7;
  private static final int CLIENTS = 9;
  private static final int TASKS = 11;

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
    return with(DEVICES, most);
  }

  /** The same with so many names in a directory. */
  public Limits withNames(int most) {
    return with(NAMES, most);
  }

  /** The same with so many addresses of a device. */
  public Limits withAddresses(int most) {
    return with(ADDRESSES, most);
  }

  /** The same with so many destinations in a trie, and so many routes to each. */
  public Limits withRoutes(int most, int ofDestination) {
    return with(ROUTES, most, ofDestination);
  }

  /** The same with so many rules in a namespace. */
  public Limits withRules(int most) {
    return with(RULES, most);
  }

  /** The same with so many nexthop objects in a namespace. */
  public Limits withNexthops(int most) {
    return with(NEXTHOPS, most);
  }

  /** The same with so many neighbours in a namespace that stay, and so many addresses that it answers for. */
  public Limits withNeighbours(int most, int answeredFor) {
    return with(NEIGHBOURS, most, answeredFor);
  }

  /** The same with so many processes at a redirect, and so many connections to it. */
  public Limits withClients(int most, int all) {
    return with(CLIENTS, most, all);
  }

  /** The same with so many tasks. */
  public Limits withTasks(int most) {
    return with(TASKS, most);
  }

  /** The same, but for what stands at a place and, where more is given, behind it. */
  private Limits with(int place, int... most) {
    int[] all = all();
    System.arraycopy(most, 0, all, place, most.length);
    return new Limits(
        all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10],
        all[11]);
  }

  private int[] all() {
    return new int[] {
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
      tasks
    };
  }
}
