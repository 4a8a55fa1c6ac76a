// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_METRICS;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_MULTIPATH;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;

import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.codec.RouteNexthops;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.names.RouteTypes;
import org.pernet.shell.ip.names.RoutingNames;
import org.pernet.shell.ip.text.Arguments;
import org.pernet.shell.ip.text.CommandExit;
import org.pernet.shell.ip.text.Errors;

/** {@code ip route add}, {@code change}, {@code replace}, {@code append}, {@code delete} ...: one request each. */
final class RouteModify {
  private final Invocation ip;
  private final int request;
  private final RouteRequest route;

  /** Sends requests of the type {@code request}. */
  RouteModify(Invocation ip, int request) {
    this.ip = ip;
    this.request = request;
    this.route = new RouteRequest(ip, deletes() ? 0 : RoutingNames.RTPROT_BOOT);
  }

  private boolean deletes() {
    return request == RtnlTypes.RTM_DELROUTE;
  }

  void run(int flags, Arguments words) throws CommandExit {
    route.read(words);
    if (route.device.isPresent()) {
      String device = route.device.get();
      int index = ip.linkNames().index(device).orElseThrow(() -> Errors.noDevice(device));
      route.attributes.put(RTA_OIF, index);
    }
    Attributes metrics = route.metrics.build();
    if (!metrics.isEmpty()) {
      route.attributes.put(RTA_METRICS, metrics);
    }
    if (words.hasMore()) {
      route.hasGateway = true;
      NexthopWords nexthops = new NexthopWords(ip, route.family);
      route.attributes.put(RTA_MULTIPATH, RouteNexthops.write(nexthops.read(words)));
      route.family = nexthops.family();
    }
    try {
      ip.client().change(request, flags, message());
    } catch (NetException refused) {
      throw Errors.kernel(refused);
    }
  }

  private RouteMessage message() {
    if (route.family == RtnlTypes.AF_UNSPEC) {
      route.family = RtnlTypes.AF_INET;
    }
    int type = route.type.orElse(deletes() ? RouteTypes.RTN_UNSPEC : RouteTypes.RTN_UNICAST);
    return new RouteMessage(
        route.family,
        route.destinationLength,
        route.sourceLength,
        route.tos,
        route.table.orElse(defaultTable(type)),
        route.protocol,
        route.scope.orElse(defaultScope(type)),
        type,
        route.flags,
        route.attributes.build());
  }

  private static int defaultTable(int type) {
    return switch (type) {
      case RouteTypes.RTN_LOCAL,
          RouteTypes.RTN_BROADCAST,
          RouteTypes.RTN_NAT,
          RouteTypes.RTN_ANYCAST -> RoutingNames.RT_TABLE_LOCAL;
      default -> RoutingNames.RT_TABLE_MAIN;
    };
  }

  private int defaultScope(int type) {
    if (route.family == RtnlTypes.AF_INET6) {
      return RoutingNames.RT_SCOPE_UNIVERSE;
    }
    return switch (type) {
      case RouteTypes.RTN_LOCAL, RouteTypes.RTN_NAT -> RoutingNames.RT_SCOPE_HOST;
      case RouteTypes.RTN_BROADCAST, RouteTypes.RTN_MULTICAST, RouteTypes.RTN_ANYCAST ->
        RoutingNames.RT_SCOPE_LINK;
      case RouteTypes.RTN_UNICAST, RouteTypes.RTN_UNSPEC -> {
        if (deletes()) {
          yield RoutingNames.RT_SCOPE_NOWHERE;
        }
        yield route.hasGateway ? RoutingNames.RT_SCOPE_UNIVERSE : RoutingNames.RT_SCOPE_LINK;
      }
      default -> deletes() ? RoutingNames.RT_SCOPE_NOWHERE : RoutingNames.RT_SCOPE_UNIVERSE;
    };
  }
}
