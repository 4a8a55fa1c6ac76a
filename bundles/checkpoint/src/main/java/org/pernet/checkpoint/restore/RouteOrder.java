// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pernet.checkpoint.dump.Tables;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RouteAttributes;

/**
 * What has to go and what has to come for a namespace to have the routes that it had, in their order: of routes to one
 * destination the first counts, and a new one can only be put behind the others.
 */
final class RouteOrder {
  private final List<RouteMessage> surplus = new ArrayList<>();
  private final List<RouteMessage> missing = new ArrayList<>();

  /**
   * Compares.
   *
   * @param keeps whether what is there and not wanted stays
   */
  RouteOrder(List<RouteMessage> wanted, List<RouteMessage> present, boolean keeps) {
    Map<String, Map<String, RouteMessage>> goals = grouped(wanted);
    Map<String, Map<String, RouteMessage>> found = grouped(present);
    found.forEach((key, routes) -> {
      if (!goals.containsKey(key) && !keeps) {
        surplus.addAll(routes.values());
      }
    });
    goals.forEach((key, routes) -> compare(routes, found.getOrDefault(key, Map.of()), keeps));
  }

  /** By what they are for, each by what it is, in order. */
  private static Map<String, Map<String, RouteMessage>> grouped(List<RouteMessage> routes) {
    Map<String, Map<String, RouteMessage>> groups = new LinkedHashMap<>();
    for (RouteMessage route : routes) {
      groups
          .computeIfAbsent(key(route), key -> new LinkedHashMap<>())
          .putIfAbsent(Canonical.of(route), route);
    }
    return groups;
  }

  /** What a route is for. */
  static String key(RouteMessage route) {
    Integer priority = route.attributes().get(RouteAttributes.RTA_PRIORITY);
    byte[] destination = route.attributes().get(RouteAttributes.RTA_DST);
    return route.family() + " " + Tables.table(route) + " "
        + Canonical.text(destination == null ? "" : destination) + "/"
        + route.destinationLength() + " " + route.tos() + " " + (priority == null ? 0 : priority);
  }

  private void compare(
      Map<String, RouteMessage> goal, Map<String, RouteMessage> found, boolean keeps) {
    Set<String> common = new LinkedHashSet<>(found.keySet());
    common.retainAll(goal.keySet());
    boolean strangers = common.size() < found.size();
    List<String> beginning = goal.keySet().stream().limit(common.size()).toList();
    boolean inOrder = beginning.equals(List.copyOf(common));
    if (strangers && keeps) {
      goal.forEach((text, route) -> {
        if (!found.containsKey(text)) {
          missing.add(route);
        }
      });
    } else if (inOrder) {
      found.forEach((text, route) -> {
        if (!goal.containsKey(text)) {
          surplus.add(route);
        }
      });
      goal.values().stream().skip(common.size()).forEach(missing::add);
    } else {
      surplus.addAll(found.values());
      missing.addAll(goal.values());
    }
  }

  /** What has to go, first. */
  List<RouteMessage> surplus() {
    return surplus;
  }

  /** What has to come, in this order. */
  List<RouteMessage> missing() {
    return missing;
  }
}
