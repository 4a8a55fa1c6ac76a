// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.route;

import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_OIF;
import static org.pernet.rtnetlink.schema.RouteAttributes.RTA_TABLE;

import java.util.List;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.RouteMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;

/** Asks for routes. */
final class RouteQueries {
  private RouteQueries() {}

  /** Those that a filter accepts. */
  static List<RtnlReply> dump(Invocation ip, RouteFilter filter) throws NetException {
    Attributes.Builder attributes = Attributes.builder();
    if (filter.table != 0) {
      attributes.put(RTA_TABLE, filter.table);
    }
    filter.out.ifPresent(index -> attributes.put(RTA_OIF, index));
    RouteMessage request = new RouteMessage(
        RouteFilterWords.familyOf(filter),
        0,
        0,
        0,
        0,
        filter.protocol.orElse(0),
        0,
        0,
        filter.cloned ? RouteFilter.CLONED : 0,
        attributes.build());
    return ip.client().dump(RtnlTypes.RTM_GETROUTE, request).stream()
        .filter(reply -> reply.message() instanceof RouteMessage route && filter.accepts(route))
        .toList();
  }
}
