// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink.message;

import java.util.Objects;
import org.pernet.api.attr.Attributes;

/**
 * One way of a route with several (struct rtnexthop, then RTA_*).
 *
 * @param flags RTNH_F_*, the lower eight
 * @param hops its weight, less one
 * @param index the device's, or 0
 * @param attributes RTA_GATEWAY and the like
 */
public record RouteNexthop(int flags, int hops, int index, Attributes attributes) {
  public RouteNexthop {
    Objects.requireNonNull(attributes, "attributes");
  }
}
